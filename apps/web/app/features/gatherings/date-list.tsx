import { DateTile } from '../../design-system/facts';
import { Icon } from '../../design-system/icon';
import { useText } from '../../i18n/use-text';
import { OldTime } from './time-change';
import type { DateLine } from './views';

/** Dates as cards, each with what happens and how full it is. */
export function DateList({ dates }: { readonly dates: readonly DateLine[] }) {
  const say = useText();
  return (
    <ol className="stack gap-2!">
      {dates.map((date) => (
        <li key={date.to}>
          <a href={date.to} className="card flex items-center gap-3 p-3!">
            <DateTile month={date.month} day={date.day} />
            <span className="min-w-0 flex-1 leading-[1.5]">
              <b className="num block">{date.title}</b>
              <time className="sub num block" dateTime={date.startsAt}>
                {date.cancelled ? <del>{date.when}</del> : date.when}
              </time>
              {date.before && !date.cancelled ? <OldTime before={{ when: date.before }} /> : null}
              <span className={`sub block ${date.cancelled ? 'text-bad!' : ''}`}>
                {(date.cancelled ? [date.state] : [date.line, date.state])
                  .filter(Boolean)
                  .join(say('common.dot'))}
              </span>
            </span>
            <Icon name="chevron" size={18} />
          </a>
        </li>
      ))}
    </ol>
  );
}
