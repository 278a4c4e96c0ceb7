import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import type { PersonGroup, PersonView } from './people.server';

interface PeopleListProps {
  readonly groups: readonly {
    readonly group: PersonGroup;
    readonly people: readonly PersonView[];
  }[];
  readonly canRemove: boolean;
}

/** People by what the system gave them: firm, held for an hour, offered, waiting, not coming. */
export function PeopleList({ groups, canRemove }: PeopleListProps) {
  const say = useText();
  return groups.map(({ group, people }) => (
    <Section
      key={group}
      id={`group-${group}`}
      title={say(`people.${group}`)}
      aside={say('people.count', { count: people.length })}
    >
      <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
        {people.map((person) => (
          <Person key={person.id} person={person} removable={canRemove && group !== 'declined'} />
        ))}
      </ul>
    </Section>
  ));
}

function Person({
  person,
  removable,
}: {
  readonly person: PersonView;
  readonly removable: boolean;
}) {
  const say = useText();
  return (
    <li className="px-4 py-2 leading-[1.45]">
      {person.yomi ? <div className="text-[.7rem] text-muted">{person.yomi}</div> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span>
          <b>{person.name}</b> <span className="sub">{person.visit}</span>
          {person.note ? <span className="sub block">{person.note}</span> : null}
        </span>
        {removable ? (
          <details className="text-right [&[open]]:w-full">
            <summary className="sub tap-link">
              <span className="sr-only">{person.name} </span>
              {say('people.remove')}
            </summary>
            <Form method="post" preventScrollReset className="pb-2">
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="attendeeId" value={person.id} />
              <SubmitButton look="danger" name="attendee" value={person.id}>
                {say('people.removeSend', { name: person.name })}
              </SubmitButton>
            </Form>
          </details>
        ) : null}
      </div>
    </li>
  );
}
