import { ButtonLink } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { SeatBar } from '../../design-system/seat-bar';
import { useText } from '../../i18n/use-text';

interface NextView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly moment: string;
  readonly startsAt: string;
  readonly days: string;
  readonly held: number;
  readonly capacity: number;
}

/** The next occurrence, how full it is, and the two presses that matter. */
export function NextCard({ next }: { readonly next: NextView }) {
  const say = useText();
  const base = `/host/occurrences/${next.id}`;
  return (
    <Card look="dawn" labelledBy="next" className="stack">
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="sub text-text!">{say('host.next', { days: next.days })}</p>
          <h2 id="next" className="num text-lg">
            <span className="sr-only">{next.title} </span>
            <span aria-hidden="true">{next.number} </span>
            <time dateTime={next.startsAt}>{next.moment}</time>
          </h2>
        </div>
        <p
          className="num flex-none text-2xl leading-none font-bold whitespace-nowrap"
          aria-hidden="true"
        >
          {next.held}
          <span className="sub font-normal text-text!">/{next.capacity}</span>
        </p>
      </div>
      <SeatBar capacity={next.capacity} taken={next.held} />
      <div className="flex gap-2 [&>*]:flex-1">
        <ButtonLink to={`${base}/share`}>{say('host.share')}</ButtonLink>
        <ButtonLink to={base} look="ghost">
          {say('host.people')}
        </ButtonLink>
      </div>
    </Card>
  );
}
