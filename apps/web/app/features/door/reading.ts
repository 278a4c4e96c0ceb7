const ROWS = [
  ['', 'あ', 'い', 'う', 'え', 'お'],
  ['k', 'か', 'き', 'く', 'け', 'こ'],
  ['s', 'さ', 'し', 'す', 'せ', 'そ'],
  ['t', 'た', 'ち', 'つ', 'て', 'と'],
  ['n', 'な', 'に', 'ぬ', 'ね', 'の'],
  ['h', 'は', 'ひ', 'ふ', 'へ', 'ほ'],
  ['m', 'ま', 'み', 'む', 'め', 'も'],
  ['y', 'や', '', 'ゆ', '', 'よ'],
  ['r', 'ら', 'り', 'る', 'れ', 'ろ'],
  ['w', 'わ', '', '', '', 'を'],
  ['g', 'が', 'ぎ', 'ぐ', 'げ', 'ご'],
  ['z', 'ざ', 'じ', 'ず', 'ぜ', 'ぞ'],
  ['d', 'だ', 'ぢ', 'づ', 'で', 'ど'],
  ['b', 'ば', 'び', 'ぶ', 'べ', 'ぼ'],
  ['p', 'ぱ', 'ぴ', 'ぷ', 'ぺ', 'ぽ'],
] as const;
const VOWELS = 'aiueo';

const LATIN = new Map<string, string>(
  ROWS.flatMap(([consonant, ...kana]) =>
    kana.flatMap((sign, index): [string, string][] =>
      sign ? [[sign, consonant + (VOWELS[index] ?? '')]] : [],
    ),
  ),
);

/** Katakana as hiragana, full-width as half-width, small letters, no blanks: how names are compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60))
    .replace(/[\s・.,'’-]/g, '');

/** A reading in Latin letters as it is typed or said (kunrei, before `spelled`). */
function latin(hiragana: string): string {
  let text = '';
  for (const sign of hiragana) {
    const small = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' }[sign];
    // きょ is kyo: the i of the sign before gives way.
    if (small) text = text.replace(/i$/, '') + small;
    else if (sign === 'ん') text += 'n';
    else if (sign === 'っ') text += 'Q';
    else text += LATIN.get(sign) ?? sign;
  }
  return text.replace(/Q(.)?/g, (_all, next: string | undefined) => (next ? next + next : ''));
}

/** Hepburn and kunrei, long vowels written or not: all as one spelling. */
const spelled = (text: string): string =>
  text
    .replace(/tch|cch/g, 'tt')
    .replace(/sh(?=[auoei])/g, (_all, at: number, whole: string) =>
      whole[at + 2] === 'i' ? 's' : 'sy',
    )
    .replace(/ch(?=[auoei])/g, (_all, at: number, whole: string) =>
      whole[at + 2] === 'i' ? 't' : 'ty',
    )
    .replace(/ts(?=u)/g, 't')
    .replace(/j(?=[auoei])/g, (_all, at: number, whole: string) =>
      whole[at + 1] === 'i' ? 'z' : 'zy',
    )
    .replace(/f(?=u)/g, 'h')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/o[uoh](?![aeiou])/g, 'o')
    .replace(/uu/g, 'u');

interface Named {
  readonly name: string;
  readonly yomi: string | null;
}

/** What a name is found by: as written, as read, and as read in Latin letters. */
export function searchKeys({ name, yomi }: Named): string[] {
  const reading = folded(yomi ?? '');
  const written = folded(name);
  return [written, reading, spelled(latin(reading)), spelled(written)].filter(Boolean);
}

/** True when the name, its reading or its Latin reading contains what was typed. */
export function isNamed(person: Named, typed: string): boolean {
  const asked = folded(typed);
  if (asked === '') return true;
  const askedLatin = spelled(asked);
  return searchKeys(person).some((key) => key.includes(asked) || key.includes(askedLatin));
}
