/** One unit of meaning found in a short text, and how much it says. */
export interface Term {
  readonly term: string;
  /** 1 for a whole word, less for a piece of one. */
  readonly weight: number;
}

const PIECE_WEIGHT = 0.4;

// What people wrap around the thing itself: it would match everyone with everyone.
const POLITENESS_JA = [
  /(?:を|が|に|の|で|と|について|に関して|に関する)?(?:教え(?:られ|でき)?(?:ます|る|て(?:ください|ほしい|欲しい|もらえ(?:ます|る)))|お?教え(?:できます|します))/g,
  /(?:を|が)?(?:お?探し(?:て(?:い)?(?:ます|る))?(?:中)?(?:です)?|募集(?:し)?(?:て)?(?:い)?(?:ます|る|中)?)/g,
  /(?:を|が|に|と)?(?:知り|話し|会い|つながり|繋がり|聞き|学び|習い|始め|やって?み|相談し|お話(?:し)?し|し|なり)たい(?:です|と思って(?:い)?ます|人|方)?/g,
  /(?:を|が|の|に|で)?(?:お?手伝い?(?:い)?(?:でき|し|い)?(?:ます|えます|る)?|手伝えます|お力になれ(?:ます|る)|力になれ(?:ます|る)|相談に(?:の|乗)(?:れ|り)(?:ます|る)|ご?相談(?:ください|にどうぞ)?)/g,
  /(?:して)?(?:くれる|くださる|いただける|もらえる|している|してる|いる|ある|できる|詳しい|くわしい)(?:人|方|ひと|かた|会社|お店)?/g,
  /(?:が|を|に)?(?:得意|好き|専門|興味(?:が)?(?:あり)?|関心(?:が)?(?:あり)?)(?:です|ます|がある)?/g,
  /(?:紹介|案内|提供)?(?:でき(?:ます|る)|可能です|いたします|します|しています|して(?:い)?ます|あります|います|です|ます|ください|ほしい|欲しい)/g,
];
const POLITENESS_EN =
  /\b(?:i(?:'m| am)? |we(?:'re| are)? )?(?:can (?:help(?: you)?(?: with)?|teach|offer|show|share|introduce)|(?:am |are )?(?:looking for|searching for|interested in|happy to|glad to|able to|good at|keen to|hoping to|trying to)|would (?:like|love) to|want(?:ing)? to|need(?:ing)?(?: to)?|help with|someone (?:who|to)|anyone who|people who)\b/g;

const STOP = new Set(
  (
    'a an and any are as at be by can do for from have how i if in into is it know like looking me my of on or our ' +
    'some somebody someone that the their them they this to us want we what who whom with you your about all get ' +
    'help learn make meet more need new offer people person share talk teach thing work works using use good ' +
    'こと もの 人 方 ひと かた 私 僕 自分 ため とき 時 など 等 する なる いる ある できる 仕事 会社 相談 紹介 情報 経験 ' +
    '興味 関心 手伝い 話 方法 やり方 仕方 つけ方 書き方 作り方 全般 関係 関連 一緒 友人 仲間 お話 お手伝い 初心者 基本 色々 何 誰 ' +
    '作 困 考 考え 思 思い 行 見 使 持 聞 言 探 選 始 進 良'
  ).split(' '),
);

const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const KATAKANA_RUN = /[\p{Script=Katakana}ー]{3,}/gu;
const LATIN = /^[\p{Script=Latin}\p{N}'+#.-]+$/u;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** The text as it is compared: NFKC, lower case, without the polite frame, blanks folded. */
export function plainText(raw: string): string {
  let text = raw.normalize('NFKC').toLowerCase().replace(POLITENESS_EN, ' ');
  for (const frame of POLITENESS_JA) text = text.replace(frame, ' ');
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Words (Intl.Segmenter), and pieces that survive its doubts about compounds: two kanji, three katakana. Two
 * katakana would make デザイン and ワイン alike. Order of first appearance, each term once.
 */
export function termsOf(raw: string): readonly Term[] {
  const text = plainText(raw);
  const found = new Map<string, number>();
  for (const { segment, isWordLike } of words.segment(text)) {
    if (!isWordLike || STOP.has(segment)) continue;
    const term = LATIN.test(segment) ? stem(segment) : segment;
    if (STOP.has(term) || (HIRAGANA_ONLY.test(term) && term.length < 3)) continue;
    found.set(term, 1);
  }
  for (const piece of [...pieces(text, HAN_RUN, 2), ...pieces(text, KATAKANA_RUN, 3)]) {
    if (!found.has(piece) && !STOP.has(piece)) found.set(piece, PIECE_WEIGHT);
  }
  return [...found].map(([term, weight]) => ({ term, weight }));
}

function pieces(text: string, run: RegExp, size: number): string[] {
  const found: string[] = [];
  for (const [match] of text.matchAll(run)) {
    const letters = [...match];
    for (let at = 0; at + size <= letters.length; at += 1) {
      found.push(letters.slice(at, at + size).join(''));
    }
  }
  return found;
}

/** Enough English morphology to see that a baker bakes; never below three letters. */
function stem(word: string): string {
  const rules: readonly [RegExp, string][] = [
    [/'s$/, ''],
    [/ies$/, 'y'],
    [/(?:ing|ers?|ed|es|s)$/, ''],
    [/[ey]$/, ''],
  ];
  return rules.reduce((text, [suffix, by]) => {
    const shorter = text.replace(suffix, by);
    return shorter.length >= 3 ? shorter : text;
  }, word);
}

/** One key for the same topic written in two ways: case, width, word order and inflection do not count. */
export function topicKey(raw: string): string {
  const terms = termsOf(raw).filter(({ weight }) => weight === 1);
  if (terms.length === 0) return raw.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return terms
    .map(({ term }) => term)
    .sort()
    .join(' ');
}
