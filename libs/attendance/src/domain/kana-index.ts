/** The ten rows of the 五十音, after dakuten and small kana are folded. ん stands under わ. */
const ROWS: readonly (readonly [index: string, kana: string])[] = [
  ['あ', 'あいうえお'],
  ['か', 'かきくけこ'],
  ['さ', 'さしすせそ'],
  ['た', 'たちつてと'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほ'],
  ['ま', 'まみむめも'],
  ['や', 'やゆよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わゐゑをん'],
];
const LATIN = 'A';
const UNREAD = '漢';

/** The indexes of the door's list, in its order. */
export const INDEXES: readonly string[] = [...ROWS.map(([index]) => index), LATIN, UNREAD];

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';

/** Katakana as hiragana, without dakuten, small kana as large ones, accents and case dropped. */
export const foldKana = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u3099\u309a\u0300-\u036f]/g, '')
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana)
    .replace(/[\sー・\-']/g, '')
    .toLowerCase();

/** Under which index a person stands: the reading's, else the name's own where it is kana or Latin. */
export function indexOf(name: string, yomi: string | null): string {
  const first = [...foldKana(yomi ?? name)][0] ?? '';
  const row = ROWS.find(([, kana]) => first !== '' && kana.includes(first));
  if (row) return row[0];
  return /^\p{Script=Latin}$/u.test(first) ? LATIN : UNREAD;
}
