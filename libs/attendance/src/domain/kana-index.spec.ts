import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldKana, INDEXES, indexOf } from './kana-index';

describe('the index of the door', () => {
  it('has all ten rows, then A, then 漢', () => {
    expect(INDEXES.join('')).toBe('あかさたなはまやらわA漢');
  });

  it.each([
    ['山田 太郎', 'やまだ たろう', 'や'],
    ['後藤', 'ごとう', 'か'],
    ['馬場', 'ばば', 'は'],
    ['ピノ', 'ピノ', 'は'],
    ['佐藤', 'サトウ', 'さ'],
    ['鈴木', 'ｽｽﾞｷ', 'さ'],
    ['良子', 'りょうこ', 'ら'],
    ['渡辺', 'わたなべ', 'わ'],
    ['ん', 'ん', 'わ'],
    ['ヴィクトル', 'ヴィクトル', 'あ'],
    ['ゃ', 'ゃ', 'や'],
    ['ー伊藤', 'ーいとう', 'あ'],
  ])('puts %s (%s) under %s', (name, yomi, index) => {
    expect(indexOf(name, yomi)).toBe(index);
  });

  it('reads a name without a reading where it can', () => {
    expect(indexOf('さくら', null)).toBe('さ');
    expect(indexOf('Émile Ronsard', null)).toBe('A');
    expect(indexOf('Ｋｅｎ', null)).toBe('A');
    expect(indexOf('本田', null)).toBe('漢');
    expect(indexOf('3番', null)).toBe('漢');
    expect(indexOf('', null)).toBe('漢');
  });

  it('finds one of the twelve indexes for whatever is typed, and every kana its own row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => INDEXES.includes(indexOf(name, null))),
    );
    for (let code = 0x3041; code <= 0x3096; code += 1) {
      const kana = String.fromCharCode(code);
      const katakana = String.fromCharCode(code + 0x60);
      expect(INDEXES.indexOf(indexOf(kana, null))).toBeLessThan(10);
      expect(foldKana(katakana)).toBe(foldKana(kana));
    }
  });
});
