import { Card } from '../../design-system/card';
import { SeatBar } from '../../design-system/seat-bar';
import { Rich, useText } from '../../i18n/use-text';
import type { SeatsView } from './views';

/** How many seats are left, the fee, and how many come for the first time. */
export function SeatsCard({
  seats,
  fee,
  firstTimers,
}: {
  readonly seats: SeatsView;
  readonly fee: string;
  readonly firstTimers: number;
}) {
  const say = useText();
  const notes = [
    seats.held > 0 && say('seats.coming', { held: seats.held }),
    firstTimers > 0 && say('seats.firstTimers', { count: firstTimers }),
    seats.waiting > 0 && say('seats.waiting', { count: seats.waiting }),
  ].filter(Boolean);
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
      {notes.length > 0 ? <p className="sub num mt-2">{notes.join(say('common.dot'))}</p> : null}
    </Card>
  );
}
