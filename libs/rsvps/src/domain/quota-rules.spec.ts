import { describe, expect, it } from '@jest/globals';
import { claimsOn, foldCode, type Quota } from './quota';
import { parseQuotaRules, type RawQuotaRule } from './quota-rules';

const releases = { daysBefore: 2, at: '18:00' };
const fans = (about: Partial<RawQuotaRule> = {}): RawQuotaRule => ({
  ...{ kind: 'code', code: 'ファン', seats: 3, releases },
  ...about,
});
const refused = (...rules: RawQuotaRule[]) => {
  const parsed = parseQuotaRules(rules, 10);
  return parsed.ok ? null : [parsed.refusal.field, parsed.refusal.reason, parsed.refusal.limit];
};

describe('kept seats', () => {
  it('are typed as a list, whose order stays', () => {
    const parsed = parseQuotaRules(
      [{ kind: 'newcomers', seats: 2, releases }, fans({ code: ' ＦＡＮＳ　2026 ' })],
      10,
    );
    expect(parsed).toMatchObject({
      value: [
        { kind: 'newcomers', code: null, seats: 2 },
        { kind: 'code', code: 'fans 2026', seats: 3 },
      ],
    });
  });

  it.each([
    ['more seats than there are', [fans({ seats: 11 })], ['quotas.0.seats', 'too_large', 10]],
    [
      'more than there are, all together',
      [fans({ seats: 6 }), fans({ code: 'other', seats: 5 })],
      ['quotas.1.seats', 'too_large', 10],
    ],
    ['no seats', [fans({ seats: 0 })], ['quotas.0.seats', 'too_small', 1]],
    ['the same code twice', [fans(), fans()], ['quotas.1.code', 'taken', undefined]],
    ['a code that is none', [fans({ code: '' })], ['quotas.0.code', 'required', undefined]],
    ['a code of one letter', [fans({ code: 'x' })], ['quotas.0.code', 'too_short', 2]],
    ['no end', [fans({ releases: {} })], ['quotas.0.releases', 'required', undefined]],
  ])('are refused with %s', (_, rules, refusal) => {
    expect(refused(...rules)).toEqual(refusal);
  });

  it('are nine at most eight', () => {
    const nine = Array.from({ length: 9 }, (_, i) => fans({ code: `c${i}`, seats: 1 }));
    expect(refused(...nine)).toEqual(['quotas', 'too_many', 8]);
  });
});

describe('a claim on kept seats', () => {
  const quota = (id: string, kind: Quota['kind'], code: string | null = null): Quota => ({
    ...{ id, kind, code, seats: 1, taken: 0, waiting: 0, released: false },
  });
  const quotas = [quota('n', 'newcomers'), quota('r', 'regulars'), quota('c', 'code', 'fans')];

  it('follows from visits and from the code', () => {
    expect(claimsOn(quotas, { visits: 0, quotaCode: null })).toEqual(['n']);
    expect(claimsOn(quotas, { visits: 1, quotaCode: null })).toEqual([]);
    expect(claimsOn(quotas, { visits: 3, quotaCode: foldCode('Ｆａｎｓ ') })).toEqual(['r', 'c']);
    expect(claimsOn(quotas, { visits: 0, quotaCode: 'other' })).toEqual(['n']);
  });
});
