import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { feeWords } from './money.server';

const fee = (amount: number, currency: string) => ({ amount, currency, note: null });

describe('the fee in words', () => {
  it('has no minor units in yen and two digits of them in dollars', () => {
    expect(feeWords(fee(2000, 'JPY'), 'ja', sayIn('ja'))).toBe('会費 2,000円 当日払い');
    expect(feeWords(fee(2000, 'JPY'), 'en', sayIn('en'))).toBe('¥2,000, paid at the door');
    expect(feeWords(fee(1250, 'USD'), 'en', sayIn('en'))).toBe('$12.50, paid at the door');
  });

  it('is said to be none where there is none', () => {
    expect(feeWords(null, 'ja', sayIn('ja'))).toBe('会費なし');
    expect(feeWords(fee(0, 'JPY'), 'en', sayIn('en'))).toBe('No fee');
  });

  it('keeps the note of the host', () => {
    const noted = { ...fee(2000, 'JPY'), note: { ja: '朝食込み', en: null } };
    expect(feeWords(noted, 'ja', sayIn('ja'))).toBe('会費 2,000円 朝食込み');
  });
});
