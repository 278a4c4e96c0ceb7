import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { isOpened, nextPhase, offerDeadline, offerPhase, quietUntil } from './offering';

const at = (text: string) => Temporal.ZonedDateTime.from(text).toInstant();
const tokyo = (text: string) => at(`${text}[Asia/Tokyo]`);
const start = tokyo('2026-11-20T07:00');
describe('the deadline of an offer', () => {
  it.each([
    ['days before: 24 hours', '2026-11-17T12:00', '2026-11-18T12:00'],
    ['the day before: 18:00', '2026-11-19T12:00', '2026-11-19T18:00'],
    [
      'in the evening before: until everybody in line may press',
      '2026-11-19T18:10',
      '2026-11-19T19:00',
    ],
    ['just before that: half an hour at least', '2026-11-19T18:45', '2026-11-19T19:15'],
    ['just before 18:00: half an hour at least', '2026-11-19T17:45', '2026-11-19T18:15'],
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

describe('the deadline that a host set', () => {
  const cutoff = tokyo('2026-11-18T09:00');
  it('ends an offer before its day is over', () => {
    expect(offerDeadline(tokyo('2026-11-17T12:00'), start, 'Asia/Tokyo', cutoff)).toEqual(cutoff);
  });
  it('leaves half an hour all the same', () => {
    expect(offerDeadline(tokyo('2026-11-18T08:45'), start, 'Asia/Tokyo', cutoff)).toEqual(
      tokyo('2026-11-18T09:15'),
    );
  });
});

describe('the phases of an offer', () => {
  it.each([
    ['2026-11-19T17:59', 'in_turn', '2026-11-19T18:00'],
    ['2026-11-19T18:00', 'short_notice', '2026-11-19T19:00'],
    ['2026-11-19T19:00', 'open_call', null],
    ['2026-11-20T06:00', 'open_call', null],
  ])('of a breakfast at seven, at %s', (now, phase, next) => {
    expect(offerPhase(tokyo(now), start, 'Asia/Tokyo')).toBe(phase);
    expect(nextPhase(tokyo(now), start, 'Asia/Tokyo')).toEqual(next && tokyo(next));
  });

  it('of a meeting just after midnight skip the evening that is inside the twelve hours', () => {
    const night = tokyo('2026-11-20T00:30');
    expect(offerPhase(tokyo('2026-11-19T12:29'), night, 'Asia/Tokyo')).toBe('in_turn');
    expect(offerPhase(tokyo('2026-11-19T12:30'), night, 'Asia/Tokyo')).toBe('open_call');
  });

  it('begin anew where the date was moved: what was opened for an earlier start is not open', () => {
    const moved = { startsAt: tokyo('2026-11-27T07:00'), tzid: 'Asia/Tokyo' };
    expect(isOpened(tokyo('2026-11-19T20:00'), { startsAt: start, tzid: 'Asia/Tokyo' })).toBe(true);
    expect(isOpened(tokyo('2026-11-19T20:00'), moved)).toBe(false);
    expect(isOpened(null, moved)).toBe(false);
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
