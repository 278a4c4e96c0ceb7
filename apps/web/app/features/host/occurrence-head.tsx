import { Link } from 'react-router';
import { ButtonLink } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { SeatBar } from '../../design-system/seat-bar';
import { useText } from '../../i18n/use-text';

interface OccurrenceHeadProps {
  readonly line: {
    readonly id: string;
    readonly slug: string;
    readonly when: string;
    readonly startsAt: string;
    readonly held: number;
    readonly capacity: number;
    readonly waiting: number;
    readonly cancelled: boolean;
  };
  readonly over: boolean;
  readonly today: boolean;
  readonly present: number;
  readonly hosts: boolean;
  /** The console's page of its series. */
  readonly series: string;
}

/** Date, seats, and the ways to the door, the introductions and the public page. */
export function OccurrenceHeadCard({
  line,
  over,
  today,
  present,
  hosts,
  series,
}: OccurrenceHeadProps) {
  const say = useText();
  return (
    <Card look={over || line.cancelled ? 'plain' : 'dawn'} className="stack">
      <div className="flex items-center justify-between gap-3">
        <time className="num font-bold" dateTime={line.startsAt}>
          {line.when}
        </time>
        <p
          className="num flex-none text-2xl leading-none font-bold whitespace-nowrap"
          aria-hidden="true"
        >
          {over ? present : line.held}
          <span className="sub font-normal text-text!">/{over ? line.held : line.capacity}</span>
        </p>
      </div>
      {over ? (
        <p className="sub text-text!">{say('host.came', { present, held: line.held })}</p>
      ) : (
        <>
          <SeatBar capacity={line.capacity} taken={line.held} />
          {line.waiting > 0 ? (
            <p className="sub text-text!">{say('seats.waiting', { count: line.waiting })}</p>
          ) : null}
        </>
      )}
      <div className="flex flex-wrap gap-2 [&>*]:flex-1">
        {line.cancelled ? null : (
          <ButtonLink to={`/door/${line.id}`} look={today && !over ? 'primary' : 'ghost'}>
            {say('host.door')}
          </ButtonLink>
        )}
        {hosts && over ? (
          <ButtonLink to={`/host/rounds/${line.id}`}>{say('host.round')}</ButtonLink>
        ) : null}
        <ButtonLink to={`/e/${line.slug}`} look="ghost" reloadDocument>
          {say('host.publicPage')}
        </ButtonLink>
      </div>
      <Link to={series} className="sub tap-link -my-2 text-text!">
        {say('host.series')}
      </Link>
    </Card>
  );
}
