import { useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import { ChangeRows } from './change-rows';
import { TakeBack } from './edit-banner';
import type { EditLine } from './views';

/** What hosts changed last, the way back while nobody has been told, and each date behind a press. */
export function EditLog({
  edits,
  next,
}: {
  readonly edits: readonly EditLine[];
  readonly next: string;
}) {
  const say = useText();
  if (edits.length === 0) return <p className="sub">{say('schedule.noEdits')}</p>;
  return (
    <ol className="stack gap-2!">
      {edits.map((edit) => (
        <li key={edit.id} className="card grid gap-1 p-3!">
          <p className="leading-[1.5] font-bold">{edit.words}</p>
          <p className="sub num flex flex-wrap items-center gap-x-2 gap-y-1">
            {edit.by}
            <Badge look={edit.canTakeBack ? 'warn' : 'plain'}>{edit.state}</Badge>
          </p>
          {edit.rows.length > 1 ? (
            <details>
              <summary className="sub tap-link">
                {say('schedule.editDates', { count: edit.rows.length })}
                <span className="sr-only"> {edit.words}</span>
              </summary>
              <ChangeRows rows={edit.rows} />
            </details>
          ) : null}
          {edit.canTakeBack ? (
            <TakeBack id={edit.id} next={next} label={say('edit.takeBack')} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}
