import { Link } from 'react-router';
import { ButtonLink } from '../../../design-system/button';
import { DateTile } from '../../../design-system/facts';
import { Icon } from '../../../design-system/icon';
import { useText } from '../../../i18n/use-text';
import { Badge } from '../badge';
import type { ScheduleRow } from './schedule.server';
import { OnePress } from './small-form';

interface ScheduleListProps {
  readonly dates: readonly ScheduleRow[];
  /** For hosts: the version that their presses start from, and whether a rule gives the dates. */
  readonly version?: number;
}

/** All dates to come, skipped and cancelled ones too, each with what can be done about it. */
export function ScheduleList({ dates, version }: ScheduleListProps) {
  return (
    <ol className="stack gap-2!">
      {dates.map((date) => (
        <li key={date.id} className="card p-3! pb-0!">
          <DateLink date={date} />
          {version === undefined || date.begun ? (
            <p className="sub num pt-1 pb-3">{date.seats}</p>
          ) : (
            <DateActions date={date} version={version} />
          )}
        </li>
      ))}
    </ol>
  );
}

function DateLink({ date }: { readonly date: ScheduleRow }) {
  return (
    <Link to={`/host/occurrences/${date.id}`} className="flex items-start gap-3 no-underline">
      <DateTile month={date.month} day={date.day} />
      <span className="min-w-0 flex-1 leading-[1.5]">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <b className="num">{date.title}</b>
          {date.badges.map((badge) => (
            <Badge key={badge.words} look={badge.look}>
              {badge.words}
            </Badge>
          ))}
        </span>
        <time
          className={`num block text-sm ${date.off ? 'line-through' : ''}`}
          dateTime={date.startsAt}
        >
          {date.when}
        </time>
        {date.line ? <span className="sub block">{date.line}</span> : null}
      </span>
      <Icon name="chevron" size={18} />
    </Link>
  );
}

function DateActions({ date, version }: { readonly date: ScheduleRow; readonly version: number }) {
  const say = useText();
  const base = `/host/occurrences/${date.id}/change`;
  const hidden = { occurrenceId: date.id };
  return (
    <details className="group">
      <summary className="sub tap-link w-full list-none justify-between gap-3 [&::-webkit-details-marker]:hidden">
        <span className="num">{date.seats}</span>
        <span className="flex flex-none items-center gap-1 text-primary">
          {say('schedule.changeDate')}
          <span className="sr-only"> {date.when}</span>
          <span className="group-open:rotate-45">
            <Icon name="plus" size={16} />
          </span>
        </span>
      </summary>
      <div className="flex flex-wrap gap-2 pb-3 [&_.btn]:flex-1">
        {date.off ? (
          <OnePress
            what="reinstate"
            version={version}
            hidden={hidden}
            action={say('schedule.reinstate')}
          />
        ) : (
          <>
            <ButtonLink to={base} look="ghost">
              {say('schedule.edit')}
            </ButtonLink>
            <OnePress what="skip" version={version} hidden={hidden} action={say('schedule.skip')} />
            <ButtonLink to={`${base}#cancel`} look="danger">
              {say('schedule.cancel')}
            </ButtonLink>
          </>
        )}
      </div>
    </details>
  );
}
