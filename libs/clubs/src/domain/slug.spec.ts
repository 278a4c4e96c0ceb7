import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSlug, slugCandidates } from './slug';

const parsed = (raw: string) => {
  const outcome = parseSlug('slug', raw);
  return outcome.ok ? outcome.value : outcome.refusal.reason;
};

describe('parseSlug', () => {
  it.each([
    ['kawaberi', 'kawaberi'],
    [' Kawaberi-Asa ', 'kawaberi-asa'],
    ['ｋａｗａ１２', 'kawa12'],
    ['a-b', 'a-b'],
    ['a'.repeat(40), 'a'.repeat(40)],
  ])('takes %s', (raw, slug) => expect(parsed(raw)).toBe(slug));

  it.each([
    ['', 'required'],
    ['ab', 'too_short'],
    ['a'.repeat(41), 'too_long'],
    ['a'.repeat(10_000), 'too_long'],
    ['川べり', 'slug_characters'],
    ['a--b', 'slug_characters'],
    ['-ab', 'slug_characters'],
    ['ab-', 'slug_characters'],
    ['a/../b', 'slug_characters'],
    ['a_b', 'slug_characters'],
    ['graphql', 'reserved'],
    ['Login', 'reserved'],
  ])('refuses %j', (raw, reason) => expect(parsed(raw)).toBe(reason));

  it('suggests only addresses that it takes itself', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{3,40}$/);
    fc.assert(
      fc.property(slug, (taken) => {
        for (const candidate of slugCandidates(taken, 'abcd')) {
          expect(parsed(candidate)).toBe(candidate);
          expect(candidate).not.toBe(taken);
        }
      }),
    );
    expect(slugCandidates(`${'a'.repeat(37)}-bc`, 'wxyz')[0]).toBe(`${'a'.repeat(37)}-2`);
  });
});
