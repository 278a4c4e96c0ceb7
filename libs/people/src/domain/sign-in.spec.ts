import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { decideSignIn, type SignInAttempt } from './sign-in';

const NOW = Temporal.Instant.from('2026-11-19T22:00:00Z');
const attempt = (more: Partial<SignInAttempt> = {}): SignInAttempt => ({
  wrongCodes: 0,
  expiresAt: NOW.add({ minutes: 10 }),
  usedAt: null,
  ...more,
});
const right = { by: 'code', right: true } as const;
const wrong = { by: 'code', right: false } as const;
const link = { by: 'link', sameBrowser: true } as const;
const answer = (...args: Parameters<typeof decideSignIn>) => {
  const outcome = decideSignIn(...args);
  return outcome.ok ? 'signed in' : `${outcome.refusal.code} ${outcome.refusal.attemptsLeft}`;
};

describe('decideSignIn', () => {
  it('signs in by the right code, or by the link in the same browser', () => {
    expect(answer(attempt(), right, NOW)).toBe('signed in');
    expect(answer(attempt(), link, NOW)).toBe('signed in');
  });
  it('counts wrong codes down', () => {
    expect(answer(attempt(), wrong, NOW)).toBe('WRONG_CODE 4');
    expect(answer(attempt({ wrongCodes: 4 }), wrong, NOW)).toBe('WRONG_CODE 0');
  });
  it('is dead after five wrong codes, for the right one and the link as well', () => {
    expect(answer(attempt({ wrongCodes: 5 }), right, NOW)).toBe('WRONG_CODE 0');
    expect(answer(attempt({ wrongCodes: 5 }), link, NOW)).toBe('WRONG_CODE 0');
  });
  it('refuses the link in another browser and leaves the code to type', () => {
    expect(answer(attempt(), { by: 'link', sameBrowser: false }, NOW)).toBe('OTHER_BROWSER 5');
  });
  it('ends at the very moment of expiry', () => {
    const end = NOW.add({ minutes: 10 });
    expect(answer(attempt(), right, end)).toBe('EXPIRED 0');
    expect(answer(attempt(), right, end.subtract({ milliseconds: 1 }))).toBe('signed in');
  });
  it('works once', () => {
    expect(answer(attempt({ usedAt: NOW }), right, NOW)).toBe('USED 0');
  });
});
