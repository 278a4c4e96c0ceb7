import { describe, expect, it } from '@jest/globals';
import { parseCompanions } from './companions';

describe('companions', () => {
  it('may be named or not', () => {
    expect(parseCompanions([{}, { name: ' 高橋 葵 ', yomi: 'たかはし あおい' }])).toEqual({
      ok: true,
      value: [
        { name: null, yomi: null },
        { name: '高橋 葵', yomi: 'たかはし あおい' },
      ],
    });
  });

  it('are not read without end', () => {
    const many = Array.from({ length: 101 }, () => ({}));
    expect(parseCompanions(many)).toMatchObject({
      refusal: { field: 'companions', reason: 'too_many', limit: 5 },
    });
  });

  it.each([
    ['a reading in kanji', { name: '葵', yomi: '葵' }, 'companions.0.yomi', 'not_kana'],
    ['a reading of nobody', { yomi: 'あおい' }, 'companions.0.name', 'required'],
    ['a name without end', { name: 'あ'.repeat(61) }, 'companions.0.name', 'too_long'],
  ])('are refused with %s, by field', (_, companion, field, reason) => {
    expect(parseCompanions([companion])).toMatchObject({ refusal: { field, reason } });
  });
});
