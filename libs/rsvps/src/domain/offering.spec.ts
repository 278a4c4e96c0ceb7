import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { offerDeadline, offerSeats, quietUntil } from './offering';
import { emptyBook } from './seat-book';
import { newcomer, type Standing } from './standing';

const at = (text: string) => Temporal.ZonedDateTime.from(text).toInstant();
const tokyo = (text: string) => at(`${text}[Asia/Tokyo]`);
const start = tokyo('2026-11-20T07:00');
const waiter = (id: string, seq: number, passesNext = false): Standing => ({
  ...newcomer(id),
  ...{ seat: 'waitlisted', seq, passesNext },
});
const chosen = (seats: number, waiters: Standing[]) =>
  offerSeats({ ...emptyBook(seats), waiting: waiters.length }, waiters, start).map(
    ({ person, ask }) => `${person.id}:${ask.kind}`,
  );

describe('free seats', () => {
  it('are offered in the order of joining, one each', () => {
    const line = [waiter('a', 1), waiter('b', 2), waiter('c', 3)];
    expect(chosen(2, line)).toEqual(['a:offer', 'b:offer']);
    expect(chosen(5, line)).toEqual(['a:offer', 'b:offer', 'c:offer']);
    expect(chosen(2, [])).toEqual([]);
  });

  it('pass the one who missed it, who is first again for the next', () => {
    const line = [waiter('a', 1, true), waiter('b', 2), waiter('c', 3)];
    expect(chosen(1, line)).toEqual(['a:pass', 'b:offer']);
    expect(chosen(2, line)).toEqual(['b:offer', 'a:offer']);
  });

  it('come back to the one who missed them when nobody else waits', () => {
    expect(chosen(1, [waiter('a', 1, true)])).toEqual(['a:offer']);
  });
});

describe('the deadline of an offer', () => {
  it.each([
    ['days before: 24 hours', '2026-11-17T12:00', '2026-11-18T12:00'],
    ['the day before: 18:00', '2026-11-19T12:00', '2026-11-19T18:00'],
    [
      'in the evening before: half an hour before the start',
      '2026-11-19T20:00',
      '2026-11-20T06:30',
    ],
    ['just before 18:00: as in the evening', '2026-11-19T17:45', '2026-11-20T06:30'],
    ['early in the morning: half an hour at least', '2026-11-20T06:10', '2026-11-20T06:40'],
    ['at the last moment: the start', '2026-11-20T06:50', '2026-11-20T07:00'],
  ])('%s', (_, now, deadline) => {
    expect(offerDeadline(tokyo(now), start, 'Asia/Tokyo')).toEqual(tokyo(deadline));
  });

  it('is told by the clock on the wall where the occurrence takes place', () => {
    const berlin = (text: string) => at(`${text}[Europe/Berlin]`);
    // Summer time ends in that night: the evening before is still an hour ahead.
    expect(
      offerDeadline(berlin('2026-10-24T12:00'), berlin('2026-10-25T09:00'), 'Europe/Berlin'),
    ).toEqual(berlin('2026-10-24T18:00'));
  });
});

describe('the night', () => {
  it.each([
    ['21:59 is day', '2026-11-18T21:59', null],
    ['22:00 waits until 5:00', '2026-11-18T22:00', '2026-11-19T05:00'],
    ['4:59 waits until 5:00 of the same day', '2026-11-19T04:59', '2026-11-19T05:00'],
    ['5:00 is day', '2026-11-19T05:00', null],
  ])('%s', (_, now, until) => {
    expect(quietUntil(tokyo(now), 'Asia/Tokyo')).toEqual(until && tokyo(until));
  });
});
