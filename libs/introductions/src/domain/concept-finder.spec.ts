import { describe, expect, it } from '@jest/globals';
import { ConceptFinder } from './concept-finder';

const finder = new ConceptFinder({
  bread: { ja: 'パン', en: 'bread' },
  noh: { ja: '能', en: 'noh' },
  shares: { ja: '株', en: 'shares' },
  sns: { ja: 'X運用', en: 'x account' },
  ai: { ja: 'AI', en: 'ai' },
  trade: { ja: '通販', en: 'e-commerce' },
  french: { ja: 'フランス語', en: 'french' },
  futsal: { ja: 'フットサル', en: 'futsal' },
  glass: { ja: 'ガラス工芸', en: 'glass' },
  box: { ja: '箱', en: 'box' },
  mind: { ja: '心', en: "people's minds" },
});
const ids = (text: string) => finder.find(text).map(({ id }) => id);

describe('words end where they end', () => {
  it.each([
    ['katakana in a longer katakana word', 'パンダの絵', []],
    ['katakana beside kana', 'おいしいパンです', ['bread']],
    ['one kanji inside a word', '性能の可能な限り', []],
    ['one kanji alone', '能を習う', ['noh']],
    ['one kanji at the head of a word', '株式会社の者です', []],
    ['one kanji before kana', '株の話', ['shares']],
    ['Latin letters inside a word', 'UX運用の担当', []],
    ['Latin letters beside Japanese', '社内のX運用とAI活用', ['sns', 'ai']],
    ['Latin letters inside a longer word', 'AIDAの法則', []],
    ['katakana before a word that adds nothing', '水曜夜のフットサルチーム', ['futsal']],
    ['katakana before a word that does', 'フットサルゲーム機', []],
    ['katakana behind such a word', 'チームフットサル', []],
    ['wide letters', 'ＡＩの使い方', ['ai']],
  ])('%s: 「%s」 %j', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    ['a hyphen is a blank', 'e commerce and E-Commerce', ['trade']],
    ['a word joined by a hyphen', 'French-speaking guests', ['french']],
    ['plural in -es', 'boxes of glasses', ['box', 'glass']],
    ['a curly apostrophe', 'on people’s minds', ['mind']],
    ['a part of a word', 'sharecroppers, breadth', []],
  ])('%s: "%s" %j', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('quotes the text as it stands, hyphens and all', () => {
    expect(finder.find('My E-Commerce shop')).toEqual([{ id: 'trade', words: 'e-commerce' }]);
  });
});
