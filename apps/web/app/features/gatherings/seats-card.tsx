import { Card } from '../../design-system/card';
import { SeatBar } from '../../design-system/seat-bar';
import { Rich, useText } from '../../i18n/use-text';
import { FeeBeside } from './fee-beside';
import type { FeeBesideView, SeatsView } from './views';

/** How many seats are left, the fee, and how many come for the first time. */
export function SeatsCard({
  seats,
  fee,
  beside,
  firstTimers,
  late,
}: {
  readonly seats: SeatsView;
  readonly fee: string;
  readonly beside: FeeBesideView;
  readonly firstTimers: number;
  /** The last hours: what is free is everybody's, or whoever's in line who presses first. */
  readonly late: { readonly opened: boolean; readonly called: number };
}) {
  const say = useText();
  const notes = [
    seats.held > 0 && say('seats.coming', { held: seats.held }),
    firstTimers > 0 && say('seats.firstTimers', { count: firstTimers }),
    seats.waiting > 0 && say('seats.waiting', { count: seats.waiting }),
  ].filter(Boolean);
  const lateWords =
    late.opened && seats.free > 0
      ? seats.waiting > 0 && say('seats.opened')
      : late.called > 0 && say('seats.called', { count: late.called });
  return (
    <Card labelledBy="seats" className="py-3.5!">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="seats" className="num text-lg [&_b]:text-xl">
          {seats.free > 0 ? (
            <Rich id="seats.left" values={{ free: seats.free }} />
          ) : (
            say('seats.full')
          )}
        </h2>
        <span className="sub num">
          {say('seats.count', { held: seats.held, capacity: seats.capacity })}
          {say('common.dot')}
          {fee}
        </span>
      </div>
      <div className="mt-1.5">
        <SeatBar capacity={seats.capacity} taken={seats.held} />
      </div>
      <FeeBeside beside={beside} />
      {lateWords ? <p className="mt-2 text-sm font-bold">{lateWords}</p> : null}
      {notes.length > 0 ? <p className="sub num mt-2">{notes.join(say('common.dot'))}</p> : null}
    </Card>
  );
}
