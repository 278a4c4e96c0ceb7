import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { DEFAULT_RULES } from './answer-rules';
import { decidePass, type PassFacts } from './passing';
import { emptyBook } from './seat-book';
import { settle } from './seating';
import { newcomer } from './standing';

const now = Temporal.Instant.from('2026-11-11T03:00:00Z');
const startsAt = Temporal.Instant.from('2026-11-19T22:00:00Z');
const friend = { before: null, newcomer: true, invited: false };
const facts: PassFacts = {
  occurrence: {
    ...{ status: 'scheduled', startsAt, endsAt: startsAt.add({ hours: 2 }) },
    tzid: 'Asia/Tokyo',
  },
  rules: DEFAULT_RULES,
  giver: { seat: 'held', heldUntil: null },
  byHost: false,
  taker: friend,
};
const reason = (change: Partial<PassFacts>, at = now) => {
  const decision = decidePass({ ...facts, ...change }, at);
  return decision.ok ? 'OK' : decision.refusal.reason;
};
type Before = NonNullable<NonNullable<PassFacts['taker']>['before']>;
const stands = (about: Partial<Before>) => ({
  ...friend,
  before: {
    ...{ response: 'accepted', seat: 'none', heldUntil: null, approval: 'not_needed' },
    ...about,
  } as Before,
});
/** Nobody may cancel from eight days before on without being late: that has passed at `now`. */
const late = {
  ...DEFAULT_RULES,
  cancelBy: { kind: 'before', minutes: 9 * 24 * 60 } as const,
};

describe('passing a seat on', () => {
  it.each<[string, string, Partial<PassFacts>]>([
    ['goes to anybody where no rule says otherwise', 'OK', {}],
    ['needs a seat', 'NO_SEAT', { giver: { seat: 'waitlisted', heldUntil: null } }],
    ['needs a sure seat', 'NO_SEAT', { giver: { seat: 'held', heldUntil: now } }],
    ['ends with the deadline for cancelling', 'TOO_LATE', { rules: late }],
    ['goes on after it where the rules allow', 'OK', { rules: { ...late, passLate: true } }],
    ['is never too late for a host', 'OK', { rules: late, byHost: true }],
    [
      'not to somebody with a seat',
      'ALREADY_SEATED',
      { taker: stands({ seat: 'held' }), byHost: true },
    ],
    ['not to somebody with an offer', 'ALREADY_SEATED', { taker: stands({ seat: 'offered' }) }],
    ['to somebody in line', 'OK', { taker: stands({ seat: 'waitlisted' }) }],
    [
      'not past a yes of the host',
      'NEEDS_APPROVAL',
      { rules: { ...DEFAULT_RULES, approval: 'newcomers' } },
    ],
    [
      'to who was at the club before',
      'OK',
      {
        rules: { ...DEFAULT_RULES, approval: 'newcomers' },
        taker: { ...friend, newcomer: false },
      },
    ],
    [
      'says at once what holds for everybody',
      'NEEDS_APPROVAL',
      { rules: { ...DEFAULT_RULES, approval: 'everybody' }, taker: null },
    ],
    [
      'says nothing of an address before the press',
      'OK',
      { rules: { ...DEFAULT_RULES, invitationOnly: true, approval: 'newcomers' }, taker: null },
    ],
    [
      'not to somebody who is not invited',
      'NOT_INVITED',
      { rules: { ...DEFAULT_RULES, invitationOnly: true } },
    ],
    [
      'to somebody who is',
      'OK',
      {
        rules: { ...DEFAULT_RULES, invitationOnly: true },
        taker: { ...friend, invited: true },
      },
    ],
    [
      'not to somebody whom a host refused',
      'REFUSED_BEFORE',
      { taker: stands({ approval: 'refused' }) },
    ],
    [
      'by a host to anybody without a seat',
      'OK',
      { rules: { ...DEFAULT_RULES, invitationOnly: true, approval: 'everybody' }, byHost: true },
    ],
  ])('%s (%s)', (_story, expected, change) => {
    expect(reason(change)).toBe(expected);
  });

  it('ends with the start', () => {
    expect(reason({}, startsAt)).toBe('CLOSED');
    expect(reason({ byHost: true }, startsAt)).toBe('CLOSED');
  });

  it('is one step of the book: between the two nothing is ever free', () => {
    // Three seats are wanted, four are given: a seat that is given back here would be gone.
    const book = { ...emptyBook(4), wanted: 3, held: 4, waiting: 1, waitingSeats: 1, round: 7 };
    const giver = { ...newcomer('a'), seat: 'held' as const, party: 2, seatedNo: 1 };
    const asked = { person: newcomer('b'), giver, ask: { kind: 'succeed', party: 2 } as const };
    const { book: after, decisions } = settle(book, [asked]);
    expect(after).toMatchObject({ capacity: 4, held: 4, waiting: 1, round: 7 });
    expect(decisions[0]).toMatchObject({
      verdict: 'succeeded',
      person: { id: 'b', seat: 'held', party: 2, seatedNo: 1 },
      giver: { id: 'a', seat: 'none', response: 'declined' },
    });
  });

  it('gives back what does not go along', () => {
    const book = { ...emptyBook(4), held: 3 };
    const giver = { ...newcomer('a'), seat: 'held' as const, party: 3 };
    const asked = { person: newcomer('b'), giver, ask: { kind: 'succeed', party: 1 } as const };
    expect(settle(book, [asked]).book).toMatchObject({ capacity: 4, held: 1 });
  });
});
