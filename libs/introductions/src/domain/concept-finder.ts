import { CONCEPTS } from './concept-list';
import type { ConceptTable } from './concepts/concept';

/** A concept that a text names, with the words of the text that say so. */
export interface FoundConcept {
  readonly id: string;
  readonly words: string;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
/** Letters that make one word as long as they follow each other. */
const RUNS = [/[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\p{N}]/u];
/** What katakana compounds end in without meaning another thing: a フットサルチーム plays フットサル. */
const TAILS = new Set(
  (
    'チーム クラブ サークル グループ レッスン スクール コーチ トレーナー インストラクター アドバイザー コンサルタント ' +
    'コンサル ワークショップ セミナー イベント ツアー スタジオ ショップ サービス サポート ファン メンバー プラン ' +
    'カウンセラー プランナー デザイナー エンジニア ライター クリエイター オーナー スタッフ マネージャー カフェ'
  ).split(' '),
);
const KATAKANA_RUN = /^[\p{Script=Katakana}ー]+/u;
/** A hyphen separates like a blank: e-commerce is e commerce, French-speaking speaks of French. */
const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}&+'’]*/gu;

/** Finds concepts by the words of a table; made once, asked many times. */
export class ConceptFinder {
  /** By first letter, the longest words first: 和菓子 is not also 菓子. */
  private readonly wide = new Map<string, { words: string; id: string }[]>();
  /** By first word: English names of up to a few words, compared by their stems. */
  private readonly latin = new Map<string, { stems: readonly string[]; id: string }[]>();

  constructor(table: ConceptTable = CONCEPTS) {
    for (const [id, { ja, en }] of Object.entries(table)) {
      for (const words of [...ja.split('、'), ...en.split(', ')].map(folded)) {
        if (WIDE.test(words)) put(this.wide, words[0]!, { words, id });
        else {
          const stems = stemsOf(words).map(({ stem }) => stem);
          put(this.latin, stems[0]!, { stems, id });
        }
      }
    }
    for (const row of this.wide.values()) row.sort((x, y) => y.words.length - x.words.length);
    for (const row of this.latin.values()) row.sort((x, y) => y.stems.length - x.stems.length);
  }

  /** In the order of the text, each concept once. */
  find(raw: string): readonly FoundConcept[] {
    const text = folded(raw);
    const found = [...this.findWide(text), ...this.findLatin(text)].sort((x, y) => x.at - y.at);
    const once = new Map<string, FoundConcept>();
    for (const { id, words } of found) if (!once.has(id)) once.set(id, { id, words });
    return [...once.values()];
  }

  private findWide(text: string): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < text.length;) {
      const candidates =
        this.wide.get(text[at]!)?.filter(({ words }) => stands(text, at, words)) ?? [];
      const longest = candidates[0]?.words ?? '';
      // One word may belong to several concepts; a shorter one inside it does not count.
      for (const { words, id } of candidates)
        if (words.length === longest.length) hits.push({ id, words, at });
      at += longest.length || 1;
    }
    return hits;
  }

  private findLatin(text: string): Hit[] {
    const said = stemsOf(text);
    const hits: Hit[] = [];
    for (let place = 0; place < said.length;) {
      const candidates = (this.latin.get(said[place]!.stem) ?? []).filter(({ stems }) =>
        stems.every((stem, offset) => said[place + offset]?.stem === stem),
      );
      const most = candidates[0]?.stems.length ?? 0;
      for (const { stems, id } of candidates) {
        if (stems.length < most) continue;
        const [first, last] = [said[place]!, said[place + most - 1]!];
        const words = text.slice(first.at, last.at + last.word.length);
        hits.push({ id, words, at: first.at });
      }
      place += most || 1;
    }
    return hits;
  }
}

interface Hit extends FoundConcept {
  readonly at: number;
}

/**
 * Words end where their script ends: パン is no part of パンフレット, X運用 none of UX運用, but テニス is one of テニスサークル. A single kanji stands
 * alone or before kana: 能 is no part of 可能, and 株 none of 株式会社.
 */
function stands(text: string, at: number, words: string): boolean {
  if (!text.startsWith(words, at)) return false;
  const [before, after] = [text[at - 1] ?? '', text[at + words.length] ?? ''];
  if (words.length === 1 && HAN.test(words) && (HAN.test(before) || HAN.test(after))) return false;
  if (RUNS.some((run) => run.test(words[0]!) && run.test(before))) return false;
  if (!RUNS.some((run) => run.test(words.at(-1)!) && run.test(after))) return true;
  return TAILS.has(KATAKANA_RUN.exec(text.slice(at + words.length))?.[0] ?? '');
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const stemsOf = (text: string) =>
  [...text.matchAll(LATIN_WORD)].map(({ 0: word, index }) => ({
    word,
    stem: singular(word).replace('’', "'"),
    at: index,
  }));

/** Only plurals are folded: a baker, baking and to bake are words of their own in the list. */
const singular = (word: string): string =>
  word.length > 3
    ? word
        .replace(/['’]s$/, '')
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|x)es$/, '$1')
        .replace(/(?<=[^s])s$/, '')
    : word;

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const row = map.get(key);
  if (row) row.push(value);
  else map.set(key, [value]);
}
