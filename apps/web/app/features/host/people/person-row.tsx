import { Form } from 'react-router';
import { SubmitButton } from '../../../design-system/button';
import { Badge } from '../badge';
import { useText } from '../../../i18n/use-text';
import type { PersonProblem } from './change-person.server';
import { DecideForm } from './decide-form';
import { PersonChanges } from './person-changes';
import type { PersonView } from './present-people.server';

interface PersonRowProps {
  readonly person: PersonView;
  /** The line that newcomers are asked; '' where nothing is. */
  readonly asked: string;
  /** What was refused about this row. */
  readonly problem: PersonProblem | null;
  /** The date is to come, and is not called off. */
  readonly open: boolean;
  readonly hosts: boolean;
  readonly excusable: boolean;
}

/** One person: how often they came, whom they bring, what they wrote and owe, and what a host may do. */
export function PersonRow({ person, asked, problem, open, hosts, excusable }: PersonRowProps) {
  const say = useText();
  const { fee } = person;
  const acts = open && hosts;
  return (
    <li className="px-4 py-2 leading-[1.45]">
      {person.yomi ? <div className="text-[.7rem] text-muted">{person.yomi}</div> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <span className="min-w-0">
          <b>{person.name}</b> <span className="sub">{person.words}</span>
          {person.food ? <Badge>{say('crowd.food')}</Badge> : null}
          {person.attendance ? (
            <Badge look={person.attendance === 'PRESENT' ? 'ok' : 'plain'}>
              {say(`crowd.was.${person.attendance}`)}
            </Badge>
          ) : null}
          {person.notes.map((note) => (
            <span key={note} className="sub block">
              {note}
            </span>
          ))}
          {fee ? (
            <span
              className={`num block text-sm font-bold ${fee.state === 'open' ? 'text-warn' : 'text-ok'}`}
            >
              {fee.words}
            </span>
          ) : null}
          <Wrote person={person} asked={asked} />
        </span>
        {fee?.state === 'open' ? (
          <Form method="post" preventScrollReset className="flex gap-1.5">
            <input type="hidden" name="personId" value={person.personId} />
            <input type="hidden" name="key" value={fee.key} />
            <SubmitButton look="ghost" name="intent" value="pay" className="num">
              <span className="sr-only">{person.name} </span>
              {say('fee.receive', { amount: fee.openWords })}
            </SubmitButton>
            {hosts ? (
              <SubmitButton look="quiet" name="intent" value="waive">
                <span className="sr-only">{person.name} </span>
                {say('fee.waive')}
              </SubmitButton>
            ) : null}
          </Form>
        ) : null}
        {person.awaiting && acts ? (
          <DecideForm person={person} problem={problem} />
        ) : (
          <PersonChanges
            person={person}
            problem={problem}
            answerable={acts}
            removable={acts && person.seated}
            excusable={excusable && person.seated && person.attendance !== 'PRESENT'}
          />
        )}
      </div>
    </li>
  );
}

/** What the person wrote: the line to the hosts, and the answer to what newcomers are asked. */
function Wrote({ person, asked }: Pick<PersonRowProps, 'person' | 'asked'>) {
  const say = useText();
  if (!person.note && !person.screening) return null;
  const lines = [
    { label: say('crowd.note'), text: person.note },
    { label: asked || say('crowd.screening'), text: person.screening },
  ].filter(({ text }) => text);
  return (
    <dl className="m-0 mt-1 border-l-2 border-line pl-3">
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt className="sub">{label}</dt>
          <dd className="m-0 break-words whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
