import { describe, expect, it } from '@jest/globals';
import { searchForms, searchText } from './search-text';

const finds = (name: string, yomi: string | null, typed: string): boolean =>
  searchForms(typed).some((form) => form !== '' && searchText(name, yomi).includes(form));

describe('looking for a name', () => {
  it.each([
    ['山田 花子', 'やまだ はなこ', '山田花'],
    ['山田 花子', 'やまだ はなこ', 'ヤマダ'],
    ['山田 花子', 'やまだ はなこ', 'だはな'],
    ['山田 花子', 'やまだ はなこ', 'yamada hana'],
    ['大野 浩一', 'おおの こういち', 'ono'],
    ['大野 浩一', 'おおの こういち', 'Ōno'],
    ['大野 浩一', 'おおの こういち', 'ohno kouichi'],
    ['服部 翔', 'はっとり しょう', 'hattori sho'],
    ['ジョン', null, 'じょん'],
    ['ジョン', null, 'jon'],
    ['Ａｌｉｃｅ', null, 'alice'],
  ])('%s (%s) is found by %s', (name, yomi, typed) => {
    expect(finds(name, yomi, typed)).toBe(true);
  });

  it.each([
    ['山田 花子', 'やまだ はなこ', '田中'],
    ['山田 花子', 'やまだ はなこ', 'yamata'],
    ['山田 花子', null, 'yamada'],
  ])('%s (%s) is not found by %s', (name, yomi, typed) => {
    expect(finds(name, yomi, typed)).toBe(false);
  });
});
