import { Link } from 'react-router';
import { DateTile } from '../../design-system/facts';
import { Icon } from '../../design-system/icon';
import { useText } from '../../i18n/use-text';

export interface ConsoleDate {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly month: string;
  readonly day: string;
  readonly startsAt: string;
  readonly held: number;
  readonly capacity: number;
  readonly waiting: number;
  readonly cancelled: boolean;
}

/** Coming dates, each with how full it is. */
export function ConsoleDates({ dates }: { readonly dates: readonly ConsoleDate[] }) {
  const say = useText();
  const state = (date: ConsoleDate) =>
    date.cancelled
      ? say('occurrence.cancelled.title')
      : [
          say('seats.count', { held: date.held, capacity: date.capacity }),
          date.waiting > 0 && say('seats.waiting', { count: date.waiting }),
        ]
          .filter(Boolean)
          .join(say('common.dot'));
  return (
    <ol className="stack gap-2!">
      {dates.map((date) => (
        <li key={date.id}>
          <Link to={`/host/occurrences/${date.id}`} className="card flex items-center gap-3 p-3!">
            <DateTile month={date.month} day={date.day} />
            <span className="min-w-0 flex-1 leading-[1.5]">
              <b className="num block">{date.title}</b>
              <time className="sub num block" dateTime={date.startsAt}>
                {date.when}
              </time>
              <span className="sub num block">{state(date)}</span>
            </span>
            <Icon name="chevron" size={18} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
