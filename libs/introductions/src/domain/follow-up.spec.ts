import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { asksAt, decideFollowUp, isAsked, type FollowUp } from './follow-up';

const at = (text: string) => Temporal.Instant.from(text);
const dueAt = at('2026-12-04T01:00:00Z');
const asked: FollowUp = { stage: 'met', dueAt, answer: null, helped: null };
const later: FollowUp = { ...asked, stage: 'in_touch' };
const soon = dueAt.add({ hours: 1 });

describe('what two people are asked after an introduction', () => {
  it('comes in the morning of the place, two weeks and eighty days later', () => {
    const late = at('2026-11-20T14:59:00Z');
    expect(asksAt('met', late, 'Asia/Tokyo').toString()).toBe('2026-12-04T01:00:00Z');
    expect(asksAt('in_touch', late, 'Asia/Tokyo').toString()).toBe('2027-02-08T01:00:00Z');
    // Ten on the clock, also where it was put forward in between.
    expect(asksAt('in_touch', at('2027-01-10T18:00:00Z'), 'America/New_York').toString()).toBe(
      '2027-03-31T14:00:00Z',
    );
  });

  it('is answered and changed for sixty days, and not after', () => {
    const yes = { answer: 'yes' as const, helped: null };
    expect(decideFollowUp(asked, yes, soon)).toEqual({ ok: true, value: yes });
    const closed = dueAt.add({ hours: 60 * 24 });
    expect(decideFollowUp({ ...asked, answer: 'no' }, yes, closed)).toMatchObject({
      refusal: { code: 'FOLLOW_UP_CLOSED' },
    });
  });

  it('asks of use only at the end, and takes that on its own', () => {
    const helped = { answer: null, helped: 'yes' as const };
    expect(decideFollowUp({ ...later, answer: 'yes' }, helped, soon)).toMatchObject({
      value: { answer: 'yes', helped: 'yes' },
    });
    expect(decideFollowUp(later, helped, soon)).toMatchObject({ refusal: { field: 'answer' } });
    expect(decideFollowUp({ ...asked, answer: 'yes' }, helped, soon)).toMatchObject({
      refusal: { field: 'helped' },
    });
    expect(decideFollowUp(later, { answer: 'not_yet', helped: null }, soon)).toMatchObject({
      refusal: { field: 'answer' },
    });
  });

  it('is not asked of whoever wants no more, nor whether they are in touch of whoever will not meet', () => {
    expect(isAsked('met', { answer: null, stopped: true })).toBe(false);
    expect(isAsked('in_touch', { answer: 'no', stopped: false })).toBe(false);
    expect(isAsked('in_touch', { answer: 'not_yet', stopped: false })).toBe(true);
    expect(isAsked('in_touch', { answer: null, stopped: false })).toBe(true);
  });
});
