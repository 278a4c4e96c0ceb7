import { toRomaji } from './romaji';

/** Full-width, case and kind of kana do not matter when looking for a name. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/g, '');

// おお, おう, oh and ō are written alike on half of all name cards: Oono, Ono, Ohno.
const shortVowels = (romaji: string): string =>
  romaji
    .normalize('NFD')
    .replace(/\u0304|\u0302/g, '')
    .replace(/ー|-/g, '')
    .replace(/o[uo]/g, 'o')
    .replace(/oh(?![aeiou])/g, 'o')
    .replace(/uu/g, 'u')
    .normalize('NFC');

/** What a name is found by: as written, as read in kana, and as read in romaji. */
export function searchText(name: string, yomi: string | null): string {
  const written = folded(name);
  const read = folded(yomi ?? '');
  const romaji = shortVowels(toRomaji(read === '' ? written : read));
  return `${written}\n${read}\n${romaji}`;
}

/** The two forms in which a typed search is looked for: as it is, and as romaji. */
export const searchForms = (typed: string): readonly [string, string] => {
  const form = folded(typed);
  return [form, shortVowels(form)];
};
