import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { TextArea } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import type { PersonProblem } from './change-person.server';
import type { PersonView } from './present-people.server';

interface DecideProps {
  readonly person: PersonView;
  readonly problem: PersonProblem | null;
}

/** A host's yes. */
export function AcceptForm({ person }: { readonly person: PersonView }) {
  const say = useText();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="attendeeId" value={person.id} />
      <SubmitButton name="intent" value="accept" look={person.refused ? 'ghost' : 'primary'}>
        <span className="sr-only">{person.name} </span>
        {say(person.refused ? 'crowd.acceptAfterAll' : 'crowd.accept')}
      </SubmitButton>
    </Form>
  );
}

/** A host's yes in one press; a no with a line that the person reads, or without. */
export function DecideForm({ person, problem }: DecideProps) {
  const say = useText();
  const refusing = problem?.intent === 'refuse';
  return (
    <div className="flex w-full flex-wrap items-start gap-2 py-2">
      <AcceptForm person={person} />
      <details className="[&[open]]:w-full" open={refusing || undefined}>
        <summary className="btn btn-ghost list-none [&::-webkit-details-marker]:hidden">
          <span className="sr-only">{person.name} </span>
          {say('crowd.refuse')}
        </summary>
        <Form method="post" preventScrollReset className="stack pt-2" noValidate>
          <input type="hidden" name="intent" value="refuse" />
          <input type="hidden" name="attendeeId" value={person.id} />
          <TextArea
            field={{
              ...{ id: `reason-${person.id}`, name: 'reason' },
              errors: refusing ? [problem.words] : [],
              initialValue: refusing ? problem.typed : '',
            }}
            first
            label={say('crowd.reason')}
            hint={say('crowd.reasonHint')}
            optional
            rows={2}
          />
          <SubmitButton look="danger" name="attendee" value={person.id}>
            {say('crowd.refuseSend', { name: person.name })}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
