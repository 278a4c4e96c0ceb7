import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { decideAnswer, mayHoldSeat, type AnswerFacts } from './answer';
import { DEFAULT_RULES, type AnswerRules } from './answer-rules';
import { plainYes } from './typed-answer';

const instant = (text: string) => Temporal.Instant.from(text);
const before = (minutes: number) => ({ kind: 'before', minutes }) as const;
const noon = instant('2026-11-19T03:00:00Z');

const facts = (
  about: Partial<AnswerFacts> = {},
  rules: Partial<AnswerRules> = {},
): AnswerFacts => ({
  occurrence: {
    status: 'scheduled',
    startsAt: instant('2026-11-19T22:00:00Z'),
    endsAt: instant('2026-11-19T23:30:00Z'),
    tzid: 'Asia/Tokyo',
  },
  rules: { ...DEFAULT_RULES, ...rules },
  before: null,
  newcomer: true,
  invited: false,
  typed: plainYes,
  ...about,
});
const seated = {
  response: 'accepted',
  seat: 'held',
  heldUntil: null,
  approval: 'not_needed',
} as const;
const decide = (given: AnswerFacts, now = noon, proof: 'signed_in' | 'proof' = 'signed_in') => {
  const outcome = decideAnswer(given, proof, now);
  return outcome.ok ? outcome.value : outcome.refusal;
};
const said = (response: 'tentative' | 'declined') => ({ typed: { ...plainYes, response } });

describe('an answer', () => {
  it('asks for a seat where nothing speaks against it', () => {
    expect(decide(facts())).toEqual({
      ask: { kind: 'take', party: 1 },
      approval: 'not_needed',
      late: false,
    });
  });

  it('brings as many as the rules let come; told in time, they come though the rules became stricter', () => {
    const pair = { name: null, yomi: null };
    const typed = { ...plainYes, companions: [pair, pair] };
    expect(decide(facts({ typed }, { companionsMax: 2 }))).toMatchObject({ ask: { party: 3 } });
    expect(decide(facts({ typed }, { companionsMax: 1 }))).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'companions', reason: 'too_large', limit: 1 },
    });
    expect(decide(facts({ typed }), noon, 'proof')).toMatchObject({ ask: { party: 3 } });
    const unsaid = { ...plainYes, companions: null };
    expect(decide(facts({ typed: unsaid }))).toMatchObject({ ask: { kind: 'take' } });
  });

  it('is refused before and after its window, with the moments', () => {
    const rules = { opens: before(60), closes: before(30) };
    const refused = { code: 'ANSWERS_CLOSED', opensAt: instant('2026-11-19T21:00:00Z') };
    expect(decide(facts({}, rules))).toMatchObject({ ...refused, reason: 'NOT_OPEN_YET' });
    expect(decide(facts({}, rules), instant('2026-11-19T21:10:00Z'))).toMatchObject({
      ask: { kind: 'take' },
    });
    expect(decide(facts({}, rules), instant('2026-11-19T21:30:00Z'))).toMatchObject({
      ...refused,
      reason: 'CLOSED',
      closesAt: instant('2026-11-19T21:30:00Z'),
    });
    expect(decide(facts({}, rules), instant('2026-11-19T22:00:00Z'))).toMatchObject({
      reason: 'STARTED',
    });
  });

  it('that came in time is taken when its proof comes after the close', () => {
    const late = instant('2026-11-19T21:40:00Z');
    expect(decide(facts({}, { closes: before(30) }), late, 'proof')).toMatchObject({
      ask: { kind: 'take' },
    });
    expect(decide(facts({}, {}), instant('2026-11-19T22:00:00Z'), 'proof')).toMatchObject({
      reason: 'STARTED',
    });
  });

  it('of somebody who has a seat stands, whatever the rules became', () => {
    const strict = { closes: before(10_000), approval: 'everybody', invitationOnly: true } as const;
    expect(decide(facts({ before: seated }, strict))).toMatchObject({ ask: { kind: 'take' } });
  });

  it('waits for a host without a seat: everybody’s, or a newcomer’s', () => {
    const pending = { ask: { kind: 'withdraw', says: 'accepted' }, approval: 'pending' };
    expect(decide(facts({ newcomer: false }, { approval: 'everybody' }))).toMatchObject(pending);
    expect(decide(facts({}, { approval: 'newcomers' }))).toMatchObject(pending);
    expect(decide(facts({ newcomer: false }, { approval: 'newcomers' }))).toMatchObject({
      ask: { kind: 'take' },
    });
  });

  it('goes on once a host said yes, and not once one said no', () => {
    const none = { ...seated, seat: 'none' } as const;
    const rules = { approval: 'everybody' } as const;
    expect(decide(facts({ before: { ...none, approval: 'given' } }, rules))).toMatchObject({
      ask: { kind: 'take' },
      approval: 'given',
    });
    expect(
      decide(facts({ before: { ...none, approval: 'refused' }, refusedFor: '満員' }, rules)),
    ).toEqual({ code: 'APPROVAL_REFUSED', why: '満員' });
  });

  it('needs an invitation where only the invited come', () => {
    expect(decide(facts({}, { invitationOnly: true }))).toEqual({ code: 'NOT_INVITED' });
    expect(decide(facts({ invited: true }, { invitationOnly: true }))).toMatchObject({
      ask: { kind: 'take' },
    });
    expect(decide(facts(said('declined'), { invitationOnly: true }))).toMatchObject({
      ask: { kind: 'withdraw' },
    });
  });

  it('answers the question of newcomers, and of nobody else', () => {
    const rules = { screening: { ja: 'きっかけ', en: null } };
    expect(decide(facts({}, rules))).toMatchObject({ field: 'screening', reason: 'required' });
    expect(decide(facts({ newcomer: false }, rules))).toMatchObject({ ask: { kind: 'take' } });
    expect(decide(facts({}, rules), noon, 'proof')).toMatchObject({ ask: { kind: 'take' } });
  });

  it('of a maybe takes no seat, and gives one back', () => {
    const maybe = { ask: { kind: 'withdraw', says: 'tentative' }, late: false };
    expect(decide(facts(said('tentative')))).toMatchObject(maybe);
    expect(decide(facts({ ...said('tentative'), before: seated }))).toMatchObject(maybe);
  });

  it('of no is taken until the end, late or not, on a date that is off as well', () => {
    const rules = { cancelBy: before(24 * 60), closes: before(60) };
    const no = said('declined');
    expect(decide(facts({ ...no, before: seated }, rules))).toMatchObject({ late: true });
    expect(decide(facts(no, rules))).toMatchObject({ late: false });
    const early = instant('2026-11-18T21:59:59Z');
    expect(decide(facts({ ...no, before: seated }, rules), early)).toMatchObject({ late: false });
    const during = instant('2026-11-19T23:00:00Z');
    expect(decide(facts({ ...no, before: seated }, rules), during)).toMatchObject({ late: true });
    expect(decide(facts(no), instant('2026-11-19T23:30:00Z'))).toMatchObject({ reason: 'OVER' });
    const off = { ...facts().occurrence, status: 'cancelled' } as const;
    expect(decide(facts({ ...no, occurrence: off }))).toMatchObject({ ask: { kind: 'withdraw' } });
    expect(decide(facts({ occurrence: off }))).toMatchObject({ reason: 'CANCELLED' });
  });

  it('keeps no seat before the proof where somebody else’s yes comes first', () => {
    const rules = (own: Partial<AnswerRules>) => ({ ...DEFAULT_RULES, ...own });
    expect(mayHoldSeat(rules({}), plainYes)).toBe(true);
    expect(mayHoldSeat(rules({ approval: 'everybody' }), plainYes)).toBe(false);
    expect(mayHoldSeat(rules({ invitationOnly: true }), plainYes)).toBe(false);
    expect(mayHoldSeat(rules({}), { ...plainYes, response: 'tentative' })).toBe(false);
  });
});
