import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { useText } from '../../i18n/use-text';
import type { RecordView } from './views';

export interface FlaggedView extends Omit<RecordView, 'club'> {
  readonly personId: string;
  readonly name: string;
}

/** Of whom something is counted, what applies, what they say; forgiven with one press. */
export function FlaggedList({ people }: { readonly people: readonly FlaggedView[] }) {
  const say = useText();
  if (people.length === 0) return <p className="sub">{say('flagged.none')}</p>;
  return people.map(({ personId, name, applied, absences }) => (
    <Card key={personId}>
      <h3 className="text-sm font-bold">{name}</h3>
      {applied.map((line) => (
        <p key={line} className="sub">
          {line}
        </p>
      ))}
      <ul className="m-0 mt-2 list-none p-0 [&>li+li]:border-t [&>li]:border-line">
        {absences.map(({ id, date, until, note, forgiven }) => (
          <li key={id} className="py-2">
            <p className="num">{say('noshow.at', { date })}</p>
            <p className="sub num">
              {forgiven ? say('flagged.forgiven') : say('noshow.until', { date: until })}
            </p>
            {note ? <p>{say('flagged.note', { note })}</p> : null}
            {forgiven ? null : (
              <Form method="post" className="mt-1">
                <input type="hidden" name="id" value={id} />
                <SubmitButton look="ghost" name="intent" value="forgive">
                  {say('flagged.forgive')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Card>
  ));
}
