import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { appliedTo, expiryOf, parseRules, PROPOSED_RULES, type Strike } from './no-show';

const at = (day: string) => Temporal.Instant.from(`${day}T22:00:00Z`);
const strike = (day: string, forgiven = false): Strike => ({
  ...{ id: day, clubId: 'c', personId: 'p', occurrenceId: day, happenedAt: at(day) },
  expiresAt: expiryOf(PROPOSED_RULES, at(day)),
  ...{ contestedAt: null, contestNote: null, forgivenAt: forgiven ? at(day) : null },
});
const now = (strikes: readonly Strike[], day: string) =>
  appliedTo(PROPOSED_RULES, strikes, at(day)).map(
    ({ rule, until }) => `${rule.consequence} ${until.toString().slice(0, 10)}`,
  );

describe('no-show rules', () => {
  it('apply from the second absence within six months on, as long as there are two', () => {
    const two = [strike('2026-01-10'), strike('2026-03-10')];
    expect(now(two.slice(0, 1), '2026-01-11')).toEqual([]);
    expect(now(two, '2026-03-11')).toEqual(['must_reconfirm 2026-07-10']);
    expect(now(two, '2026-07-11')).toEqual([]);
    expect(now([strike('2026-01-10'), strike('2026-07-11')], '2026-07-12')).toEqual([]);
  });

  it('put whoever is absent a third time at the end of the line for three months', () => {
    const three = [strike('2026-01-10'), strike('2026-03-10'), strike('2026-04-10')];
    expect(now(three, '2026-04-11')).toEqual([
      'must_reconfirm 2026-09-10',
      'end_of_waitlist 2026-07-10',
    ]);
    expect(now(three, '2026-07-11')).toEqual(['must_reconfirm 2026-09-10']);
    expect(now(three, '2026-09-11')).toEqual([]);
  });

  it('do not count what is forgiven: what it brought is gone with it', () => {
    const strikes = [strike('2026-01-10'), strike('2026-03-10', true), strike('2026-04-10')];
    expect(now(strikes, '2026-04-11')).toEqual(['must_reconfirm 2026-07-10']);
    expect(now([strike('2026-01-10', true), strike('2026-04-10')], '2026-04-11')).toEqual([]);
  });

  it('are parsed as a list; refusals name the rule and its part', () => {
    expect(parseRules(PROPOSED_RULES)).toMatchObject({ ok: true });
    expect(parseRules([])).toMatchObject({ value: [] });
    const [first, second] = PROPOSED_RULES;
    const wrong = (rule: object) => parseRules([first!, { ...second!, ...rule }]);
    expect(wrong({ absences: 0 })).toMatchObject({ refusal: { field: 'rules.1.absences' } });
    expect(wrong({ withinMonths: 25 })).toMatchObject({
      refusal: { field: 'rules.1.withinMonths', limit: 24 },
    });
    expect(wrong({ forMonths: null })).toMatchObject({
      refusal: { field: 'rules.1.forMonths', reason: 'required' },
    });
    expect(parseRules(Array.from({ length: 6 }, () => first!))).toMatchObject({
      refusal: { field: 'rules', limit: 5 },
    });
  });
});
