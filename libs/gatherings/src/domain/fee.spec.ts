import { describe, expect, it } from '@jest/globals';
import { parseFee } from './fee';

const yen = { amount: 2000, currency: 'jpy' };

describe('parseFee', () => {
  it('keeps what it includes, what members pay and what becomes of it', () => {
    const raw = {
      ...yen,
      note: { ja: '書籍代込み' },
      memberAmount: 1500,
      terms: { en: 'Free until the day before' },
    };
    expect(parseFee(raw)).toMatchObject({
      value: {
        ...{ amount: 2000, currency: 'JPY', note: { ja: '書籍代込み', en: null } },
        ...{ memberAmount: 1500, terms: { ja: null, en: 'Free until the day before' } },
      },
    });
  });

  it('has no price of its own for members who pay the same', () => {
    expect(parseFee({ ...yen, memberAmount: 2000 })).toMatchObject({
      value: { memberAmount: null },
    });
    expect(parseFee({ ...yen, memberAmount: 0 })).toMatchObject({ value: { memberAmount: 0 } });
  });

  it.each([
    [{ ...yen, memberAmount: 2001 }, 'fee.memberAmount'],
    [{ ...yen, memberAmount: -1 }, 'fee.memberAmount'],
    [{ ...yen, memberAmount: 10.5 }, 'fee.memberAmount'],
    [{ ...yen, amount: 0.1 }, 'fee.amount'],
    [{ ...yen, currency: 'yen' }, 'fee.currency'],
    [{ ...yen, terms: { ja: 'あ'.repeat(201) } }, 'fee.terms.ja'],
  ])('refuses %j by its field', (raw, field) => {
    expect(parseFee(raw)).toMatchObject({ refusal: { field } });
  });

  it('is no fee when there is nothing to pay', () => {
    expect(parseFee({ ...yen, amount: 0 })).toEqual({ ok: true, value: null });
    expect(parseFee(null)).toEqual({ ok: true, value: null });
  });
});
