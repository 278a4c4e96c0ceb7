import { describe, expect, it } from '@jest/globals';
import { emptyBecause, fairnessOf } from './fairness';
import type { UnmatchedReason } from './round';

const person = (
  personId: string,
  unmatched: UnmatchedReason | null = null,
  traits: { visit?: number | null; owed?: boolean; quota?: number } = {},
) => ({ personId, unmatched, visit: 5, owed: false, quota: 1, ...traits });
const pair = (low: string, high: string) => ({ low, high });

describe('the fairness of a round', () => {
  it('counts who is served among those for whom there was anybody', () => {
    const people = [
      person('a', null, { visit: 1, owed: true }),
      person('b'),
      person('c', 'odd_one', { visit: 2, owed: true }),
      person('d', 'below_floor'),
      person('e', 'no_consent'),
    ];
    expect(fairnessOf(people, [pair('a', 'b')])).toEqual({
      covered: { served: 2, of: 3 },
      owed: { served: 1, of: 2 },
      newcomers: { served: 1, of: 2 },
      exposureMax: 1,
      quotaMax: 1,
      gini: 0.333333,
    });
  });

  it('shows that one person has more than others', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, null, { quota: 3 }));
    const star = fairnessOf(people, [pair('a', 'b'), pair('a', 'c'), pair('a', 'd')]);
    expect(star).toMatchObject({ exposureMax: 3, quotaMax: 3, gini: 0.25 });
    const even = fairnessOf(people, [pair('a', 'b'), pair('c', 'd')]);
    expect(even).toMatchObject({ exposureMax: 1, gini: 0 });
  });

  it('is of nobody without complaint', () => {
    expect(fairnessOf([], [])).toMatchObject({ covered: { served: 0, of: 0 }, gini: 0 });
  });
});

describe('a round without pairs', () => {
  const why = (reasons: readonly UnmatchedReason[], consenting: number) =>
    emptyBecause(
      { present: reasons.length, consenting },
      reasons.map((reason, n) => person(`p${n}`, reason)),
      [],
    );

  it('says what is true of 0, 1, 2 and 3 who were there', () => {
    expect(why([], 0)).toBe('nobody_there');
    expect(why(['nobody_new'], 1)).toBe('one_there');
    expect(why(['no_consent', 'no_consent'], 0)).toBe('nobody_consents');
    expect(why(['no_consent', 'nobody_new'], 1)).toBe('one_consents');
    expect(why(['nobody_new', 'nobody_new'], 2)).toBe('nobody_new');
    expect(why(['nobody_new', 'nobody_new', 'nobody_new'], 3)).toBe('nobody_new');
    expect(why(['below_floor', 'below_floor', 'no_consent'], 2)).toBe('no_grounds');
  });

  it('claims nothing of all where reasons differ', () => {
    expect(why(['over_quota', 'over_quota'], 2)).toBeNull();
    expect(why(['odd_one', 'below_floor'], 2)).toBeNull();
    expect(emptyBecause({ present: 2, consenting: 2 }, [], [pair('a', 'b')])).toBeNull();
  });
});
