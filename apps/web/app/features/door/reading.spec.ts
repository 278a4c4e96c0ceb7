import { describe, expect, it } from '@jest/globals';
import { isNamed } from './reading';

const kato = { name: '加藤 涼子', yomi: 'かとう りょうこ' };

describe('a name at the door', () => {
  it.each(['加藤', '涼', 'かとう', 'カトウ', 'ｶﾄｳ', 'りょう', 'かとうりょうこ', ''])(
    'is found as written and as read: %p',
    (typed) => {
      expect(isNamed(kato, typed)).toBe(true);
    },
  );

  it.each(['kato', 'katou', 'KATO', 'ryoko', 'Ryouko', 'Kato Ryoko', 'katoh'])(
    'is found in Latin letters, long vowels written or not: %p',
    (typed) => {
      expect(isNamed(kato, typed)).toBe(true);
    },
  );

  it.each([
    ['しまだ しょうじ', 'shimada shoji'],
    ['しまだ しょうじ', 'simada syozi'],
    ['つじい ちあき', 'tsujii chiaki'],
    ['はっとり じゅん', 'hattori jun'],
    ['ふじもと なんぶ', 'fujimoto nambu'],
    ['ほっち けん', 'hotchi'],
  ])('%s is found as %s', (yomi, typed) => {
    expect(isNamed({ name: '漢字', yomi }, typed)).toBe(true);
  });

  it('is found by a Latin name, and without a reading', () => {
    expect(isNamed({ name: '工藤 Maya', yomi: null }, 'maya')).toBe(true);
    expect(isNamed({ name: 'Shota Fujii', yomi: null }, 'shota')).toBe(true);
  });

  it('is not found by another name', () => {
    expect(isNamed(kato, 'さとう')).toBe(false);
    expect(isNamed(kato, 'sato')).toBe(false);
    expect(isNamed({ name: '漢字', yomi: null }, 'kanji')).toBe(false);
  });
});
