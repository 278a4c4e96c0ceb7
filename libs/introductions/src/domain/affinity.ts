import { termsOf } from './free-text';

/** How well one short text answers another, and the terms that say so. */
export interface TextMatch {
  /** 0 to 1. */
  readonly strength: number;
  readonly terms: readonly string[];
}

/**
 * Finds for one ask the gives that answer it. The seam for concept chips and embeddings: whatever ranks texts
 * must name the terms it relies on, or it has no evidence and makes no claim.
 */
export interface Affinity {
  /** Gives that answer this ask, by their text. Without evidence a text is not in the map. */
  readonly answersTo: (ask: string) => ReadonlyMap<string, TextMatch>;
}

// Below this share of the shorter text, what is common is a coincidence of words.
const ENOUGH_IN_COMMON = 0.34;

interface Document {
  readonly text: string;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Lexical affinity over one round's texts: a term counts by its rarity (the idf of BM25, Robertson & Zaragoza
 * 2009), so what everybody writes says nothing; matching is containment in the shorter text, since people
 * write three words.
 */
export function lexicalAffinity(asks: readonly string[], gives: readonly string[]): Affinity {
  const rarity = rarityOf([...new Set([...asks, ...gives])]);
  const offered = [...new Set(gives)].map((text) => documentOf(text, rarity));
  const postings = new Map<string, Document[]>();
  for (const give of offered) {
    for (const term of give.weights.keys()) {
      const row = postings.get(term);
      if (row) row.push(give);
      else postings.set(term, [give]);
    }
  }
  const known = new Map<string, ReadonlyMap<string, TextMatch>>();
  return {
    answersTo: (ask) => {
      const cached = known.get(ask);
      if (cached) return cached;
      const answers = findAnswers(documentOf(ask, rarity), postings);
      known.set(ask, answers);
      return answers;
    },
  };
}

function findAnswers(
  ask: Document,
  postings: ReadonlyMap<string, readonly Document[]>,
): ReadonlyMap<string, TextMatch> {
  const common = new Map<Document, { weight: number; terms: string[] }>();
  for (const [term, weight] of ask.weights) {
    for (const give of postings.get(term) ?? []) {
      const so = common.get(give) ?? { weight: 0, terms: [] };
      // A piece of a word in one text may be a whole word in the other: the weaker reading counts.
      so.weight += Math.min(weight, give.weights.get(term) ?? 0);
      so.terms.push(term);
      common.set(give, so);
    }
  }
  const answers = new Map<string, TextMatch>();
  for (const [give, { weight, terms }] of common) {
    const inShorter = weight / Math.min(ask.total, give.total);
    if (!(inShorter >= ENOUGH_IN_COMMON)) continue;
    const inLonger = weight / Math.max(ask.total, give.total);
    const strength = Math.min(1, inShorter * (0.6 + 0.4 * inLonger));
    answers.set(give.text, { strength: Math.round(strength * 1000) / 1000, terms });
  }
  return answers;
}

function rarityOf(texts: readonly string[]): (term: string) => number {
  const seen = new Map<string, number>();
  for (const text of texts) {
    for (const { term } of termsOf(text)) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  return (term) => {
    const df = seen.get(term) ?? 0;
    return Math.log(1 + (texts.length - df + 0.5) / (df + 0.5));
  };
}

function documentOf(text: string, rarity: (term: string) => number): Document {
  const weights = new Map(termsOf(text).map(({ term, weight }) => [term, weight * rarity(term)]));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { text, weights, total };
}
