import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { Chips } from '../../../design-system/choice';
import { TextArea } from '../../../design-system/field';
import { useText } from '../../../i18n/use-text';
import { AcceptForm } from './decide-form';
import type { PersonProblem } from './change-person.server';
import type { PersonView } from './present-people.server';

interface ChangesProps {
  readonly person: PersonView;
  readonly problem: PersonProblem | null;
  /** Hosts write answers while the date is to come. */
  readonly answerable: boolean;
  readonly removable: boolean;
  /** Helpers excuse from three hours before the start. */
  readonly excusable: boolean;
}

const SAID = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

/** What a host can do about one person by hand, behind one press. */
export function PersonChanges(props: ChangesProps) {
  const { person, problem, answerable, removable, excusable } = props;
  const say = useText();
  if (!answerable && !removable && !excusable) return null;
  return (
    <details className="[&[open]]:w-full" open={problem ? true : undefined}>
      <summary className="sub tap-link">
        <span className="sr-only">{person.name} </span>
        {say('crowd.change')}
      </summary>
      <div className="stack pb-3">
        {excusable ? <Excuse person={person} /> : null}
        {problem && problem.intent !== 'answer' ? (
          <p role="alert" className="text-sm font-bold text-bad">
            {problem.words}
          </p>
        ) : null}
        {answerable && person.refused ? <AcceptForm person={person} /> : null}
        {answerable ? <Answer person={person} problem={problem} /> : null}
        {removable ? <Remove person={person} /> : null}
      </div>
    </details>
  );
}

function Answer({ person, problem }: Pick<ChangesProps, 'person' | 'problem'>) {
  const say = useText();
  const own = problem?.intent === 'answer' ? problem : null;
  return (
    <Form method="post" preventScrollReset className="stack" noValidate>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="attendeeId" value={person.id} />
      <Chips
        name="response"
        legend={say('crowd.answer')}
        choices={SAID.map((value) => ({ value, label: say(`crowd.said.${value}`) }))}
        chosen={person.answer}
      />
      <TextArea
        field={{
          ...{ id: `note-${person.id}`, name: 'note' },
          errors: own ? [own.words] : [],
          initialValue: own?.typed ?? person.note,
        }}
        first
        label={say('crowd.note')}
        hint={say('crowd.answerHint')}
        optional
        rows={2}
      />
      <SubmitButton look="ghost" name="attendee" value={person.id}>
        {say('crowd.answerSend')}
      </SubmitButton>
    </Form>
  );
}

function Excuse({ person }: { readonly person: PersonView }) {
  const say = useText();
  const excused = person.attendance === 'EXCUSED';
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="personId" value={person.personId} />
      <input type="hidden" name="attendeeId" value={person.id} />
      <SubmitButton look="ghost" name="intent" value={excused ? 'unexcuse' : 'excuse'}>
        <span className="sr-only">{person.name} </span>
        {say(excused ? 'door.unexcuse' : 'door.excuse')}
      </SubmitButton>
    </Form>
  );
}

function Remove({ person }: { readonly person: PersonView }) {
  const say = useText();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="attendeeId" value={person.id} />
      <SubmitButton look="danger" name="attendee" value={person.id}>
        {say('people.removeSend', { name: person.name })}
      </SubmitButton>
    </Form>
  );
}
