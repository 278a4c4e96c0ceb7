import { describe, expect, it } from '@jest/globals';
import { resolve, Temporal } from '@asaza/recurrence';
import {
  effectOn,
  followed,
  reconfirmDeadline,
  type ChangedDate,
  type Followed,
} from './following';
import { newcomer, withoutSeat, type Standing } from './standing';

const at = (text: string) => Temporal.Instant.from(text);
const now = at('2026-11-11T03:00:00Z');
const editedAt = now.subtract({ minutes: 1 });
const startsAt = at('2026-11-19T22:00:00Z');

const state = (wall: string, tzid = 'Asia/Tokyo', cancelled = false) => {
  const localStart = Temporal.PlainDateTime.from(wall);
  return { localStart, tzid, startsAt: resolve(localStart, tzid), cancelled };
};
const moved = (from: string, to: string, zones: readonly [string, string?] = ['Asia/Tokyo']) =>
  effectOn({
    before: state(from, zones[0]),
    after: state(to, zones[1] ?? zones[0]),
    material: true,
  });

describe('what a changed date means for its answers', () => {
  const seven = '2026-11-18T07:00';
  it.each([
    ['stays, with another place', '2026-11-18T07:00', 'kept'],
    ['is 60 minutes later', '2026-11-18T08:00', 'kept'],
    ['is 60 minutes earlier', '2026-11-18T06:00', 'kept'],
    ['is 61 minutes later', '2026-11-18T08:01', 'asked_again'],
    ['is 61 minutes earlier', '2026-11-18T05:59', 'asked_again'],
    ['is in the evening of the day', '2026-11-18T23:59', 'asked_again'],
    ['is a day later', '2026-11-19T07:00', 'must_reconfirm'],
    ['is a week earlier', '2026-11-11T07:00', 'must_reconfirm'],
  ])('%s', (_, to, effect) => expect(moved(seven, to)).toBe(effect));

  it('is another day even by ten minutes over midnight', () =>
    expect(moved('2026-11-18T23:55', '2026-11-19T00:05')).toBe('must_reconfirm'));

  it('counts time that passes, not what the clock shows, when clocks change', () => {
    const here = ['America/New_York'] as const;
    expect(moved('2026-11-01T00:30', '2026-11-01T02:30', here)).toBe('asked_again');
    expect(moved('2026-03-08T01:30', '2026-03-08T03:30', here)).toBe('kept');
  });

  it('takes the day on the clock that people had in mind when the zone changes', () => {
    const zones = ['Asia/Tokyo', 'America/New_York'] as const;
    expect(moved('2026-11-18T07:00', '2026-11-18T07:00', zones)).toBe('asked_again');
    expect(moved('2026-11-18T19:00', '2026-11-18T19:00', zones)).toBe('must_reconfirm');
    expect(moved(seven, seven, ['Asia/Tokyo', 'Asia/Seoul'])).toBe('kept');
  });

  it('is off, back on, new, or nothing to speak of', () => {
    const on = state(seven);
    const off = state(seven, 'Asia/Tokyo', true);
    const nextDay = state('2026-11-19T07:00');
    const effects: [ChangedDate['before'], ChangedDate['after'], string][] = [
      [on, off, 'released'],
      [off, on, 'asked_again'],
      [off, nextDay, 'must_reconfirm'],
      [off, off, 'none'],
      [null, on, 'none'],
    ];
    for (const [before, after, effect] of effects)
      expect(effectOn({ before, after, material: true })).toBe(effect);
    expect(effectOn({ before: on, after: on, material: false })).toBe('none');
  });
});

describe('the deadline for a new yes', () => {
  it.each([
    ['48 hours, far ahead', '2026-11-19T22:00:00Z', '2026-11-13T03:00:00Z'],
    ['24 hours before the start', '2026-11-13T22:00:00Z', '2026-11-12T22:00:00Z'],
    ['never less than three hours', '2026-11-12T05:00:00Z', '2026-11-11T06:00:00Z'],
    ['never beyond the start', '2026-11-11T04:30:00Z', '2026-11-11T04:30:00Z'],
  ])('is %s', (_, start, deadline) =>
    expect(reconfirmDeadline(at(start), now).toString()).toBe(deadline),
  );
});

describe('an answer whose date changes', () => {
  const answered = (standing: Partial<Standing>, answeredAt = now.subtract({ hours: 20 })) => ({
    ...newcomer('a'),
    ...standing,
    answeredAt,
  });
  const firm = { response: 'accepted', seat: 'held' } as const;
  const edit = (effect: Followed['effect'], start = startsAt): Followed => ({
    ...{ effect, startsAt: start, editedAt, now },
  });
  const deadline = reconfirmDeadline(startsAt, now);

  it('keeps its seat and is asked nothing up to an hour', () =>
    expect(followed(answered(firm), edit('kept'))).toBeNull());

  it('keeps its seat and is asked again on the same day', () =>
    expect(followed(answered(firm), edit('asked_again'))).toEqual({ askedAgainAt: now }));

  it('keeps its seat until the deadline on another day', () =>
    expect(followed(answered(firm), edit('must_reconfirm'))).toEqual({
      ...{ askedAgainAt: null, reconfirmUntil: deadline },
    }));

  it('is not asked when it was given after the edit was saved', () => {
    for (const effect of ['asked_again', 'must_reconfirm'] as const) {
      expect(followed(answered(firm, editedAt.add({ seconds: 1 })), edit(effect))).toBeNull();
      expect(followed(answered(firm, editedAt), edit(effect))).not.toBeNull();
    }
  });

  it('is not asked where nobody can be: a host answered for somebody without an address', () =>
    expect(followed(answered(firm), edit('must_reconfirm'), true)).toBeNull());

  it('stays a no, and nothing stays nothing', () => {
    for (const response of ['declined', 'needs_action', 'accepted'] as const)
      for (const effect of ['kept', 'asked_again', 'must_reconfirm', 'released'] as const)
        expect(followed(answered({ ...withoutSeat, response }), edit(effect))).toBeNull();
  });

  it('keeps its place on the waitlist', () => {
    const waiting = answered({ response: 'accepted', seat: 'waitlisted', seq: 3 });
    for (const effect of ['kept', 'asked_again', 'must_reconfirm', 'released'] as const)
      expect(followed(waiting, edit(effect))).toBeNull();
  });

  it('has its hold and its offer end before an earlier start', () => {
    const hold = answered({ seat: 'held', heldUntil: now.add({ minutes: 60 }) });
    expect(followed(hold, edit('must_reconfirm'))).toBeNull();
    const soon = now.add({ minutes: 80 });
    expect(followed(hold, edit('must_reconfirm', soon))).toEqual({
      heldUntil: now.add({ minutes: 50 }),
    });
    const offer = answered({
      ...{ response: 'accepted', seat: 'offered', seq: 1, offerUntil: now.add({ hours: 20 }) },
    });
    expect(followed(offer, edit('kept'))).toBeNull();
    const start = now.add({ hours: 6 });
    expect(followed(offer, edit('kept', start))).toEqual({
      offerUntil: start.subtract({ minutes: 30 }),
    });
    expect(followed(offer, edit('released', start))).toBeNull();
  });

  it('that is asked already follows the newest edit', () => {
    const again = answered({ ...firm, askedAgainAt: now.subtract({ hours: 5 }) });
    expect(followed(again, edit('must_reconfirm'))).toEqual({
      ...{ askedAgainAt: null, reconfirmUntil: deadline },
    });
    expect(followed(again, edit('kept'))).toBeNull();
    const waits = answered({ ...firm, reconfirmUntil: now.add({ hours: 1 }) });
    for (const effect of ['must_reconfirm', 'asked_again'] as const)
      expect(followed(waits, edit(effect))).toEqual({
        ...{ askedAgainAt: null, reconfirmUntil: deadline },
      });
    expect(followed(waits, edit('kept'))).toBeNull();
    const half = now.add({ minutes: 30 });
    expect(followed(waits, edit('kept', half))).toEqual({ reconfirmUntil: half });
    for (const person of [again, waits])
      expect(followed(person, edit('released'))).toEqual({
        ...{ askedAgainAt: null, reconfirmUntil: null },
      });
  });
});
