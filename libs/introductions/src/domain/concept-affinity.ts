import { lexicalAffinity, type Affinity, type TextMatch } from './affinity';
import { CONCEPTS } from './concept-list';
import { ConceptFinder, type FoundConcept } from './concept-finder';
import type { ClubConcept } from './concepts/concept';
import { NEIGHBOURS } from './concepts/neighbours';
import { readPhrase } from './phrase';

/** What a shared concept is worth, beside the words that both texts share; the words alone are worth less. */
const CONCEPT_PART = 0.75;
const WORDS_ALONE = 0.55;
/** The whole where a part is wanted is half an answer: who cooks may not bake. */
const WHOLE_FOR_PART = 0.5;
/** A part where the whole is wanted answers more of it: a pianist is a musician. */
const PART_FOR_WHOLE = 0.7;
/** A neighbour answers less than half: who fixes factory machines knows sensors, or knows somebody who does. */
const NEIGHBOUR = 0.4;
/** What a give loses that hardly speaks of what is wanted: one thing among five is mentioned, not offered. */
const FOCUS_PART = 0.12;
/** What a give is about comes first in it, and counts for more than the rest together with it. */
const MAIN_WEIGHT = 2;

/** Where so many answer, those who answer less well are left out: a person is put to one to three. */
const ENOUGH_ANSWERS = 40;

const usualFinder = new ConceptFinder();

interface Offered {
  readonly phrase: string;
  readonly concepts: readonly FoundConcept[];
}

/**
 * Concepts first, words second: an ask is answered by a give that names the same thing in whatever words and
 * language; the words they share only break ties, and count for less where no concept is found. Concepts that
 * the writer confirmed stand in place of those that are read from the words. Every match names the words that
 * it rests on. Asks and gives are phrases (phrase.ts); a text is one.
 */
export function conceptAffinity(
  asks: readonly string[],
  gives: readonly string[],
  clubConcepts: readonly ClubConcept[] = [],
): Affinity {
  const conceptsOf = conceptReader(clubConcepts);
  const textOf = (phrase: string) => readPhrase(phrase).text;
  const lexical = lexicalAffinity(asks.map(textOf), gives.map(textOf));
  const offered = [...new Set(gives)].map((phrase) => ({ phrase, concepts: conceptsOf(phrase) }));
  const byText = new Map<string, Offered[]>();
  for (const give of offered) {
    const text = textOf(give.phrase);
    byText.set(text, [...(byText.get(text) ?? []), give]);
  }
  const naming = postingsOf(offered);
  const sought = new Map(asks.map((phrase) => [phrase, conceptsOf(phrase)]));
  const rarity = rarityOf([...sought.values(), ...offered.map(({ concepts }) => concepts)]);
  const known = new Map<string, ReadonlyMap<string, TextMatch>>();
  return {
    answersTo: (ask) => {
      const cached = known.get(ask);
      if (cached) return cached;
      const words = lexical.answersTo(textOf(ask));
      const wanted = sought.get(ask) ?? conceptsOf(ask);
      const near = new Set([
        ...wanted.flatMap(({ id }) => naming.get(id) ?? []),
        ...[...words.keys()].flatMap((text) => byText.get(text)!),
      ]);
      const answers = new Map<string, TextMatch>();
      for (const { phrase, concepts } of near) {
        const match = together(shared(wanted, concepts, rarity), words.get(textOf(phrase)));
        if (match) answers.set(phrase, match);
      }
      const best = strongest(answers);
      known.set(ask, best);
      return best;
    },
  };
}

/** Whoever answers equally well stays or goes alike, so that no order of the texts decides. */
function strongest(answers: ReadonlyMap<string, TextMatch>): ReadonlyMap<string, TextMatch> {
  if (answers.size <= ENOUGH_ANSWERS) return answers;
  const strengths = [...answers.values()].map(({ strength }) => strength).sort((x, y) => y - x);
  const least = strengths[ENOUGH_ANSWERS - 1]!;
  const better = [...answers].filter(([, { strength }]) => strength > least);
  return new Map(
    better.length >= ENOUGH_ANSWERS / 2
      ? better
      : [...answers].filter(([, { strength }]) => strength >= least),
  );
}

/** The concepts of a phrase: what its writer confirmed, or else what its words name. */
function conceptReader(clubConcepts: readonly ClubConcept[]) {
  const own = Object.fromEntries(clubConcepts.map(({ id, ...words }) => [id, words]));
  const table = { ...CONCEPTS, ...own };
  const finder = clubConcepts.length === 0 ? usualFinder : new ConceptFinder(table);
  return (phrase: string): readonly FoundConcept[] => {
    const { text, concepts } = readPhrase(phrase);
    const found = finder.find(text);
    // A concept that is no longer in the list names nothing.
    const confirmed = concepts.filter((id) => table[id] !== undefined);
    if (confirmed.length === 0) return found;
    const wordsOf = new Map(found.map(({ id, words }) => [id, words]));
    return confirmed.map((id) => ({
      id,
      words: wordsOf.get(id) ?? table[id]!.ja.split('、')[0]!,
    }));
  };
}

/** For each concept the gives that name it, a part of it, what it is a part of, or a neighbour. */
function postingsOf(offered: readonly Offered[]): ReadonlyMap<string, readonly Offered[]> {
  const naming = new Map<string, Set<Offered>>();
  const put = (id: string, give: Offered) => {
    const row = naming.get(id) ?? new Set();
    naming.set(id, row.add(give));
  };
  for (const give of offered)
    for (const { id } of give.concepts) {
      put(id, give);
      for (const relative of RELATIVES.get(id) ?? []) put(relative, give);
    }
  return new Map([...naming].map(([id, row]) => [id, [...row]]));
}

/** What a concept is a part of, its own parts, and its neighbours. */
const RELATIVES: ReadonlyMap<string, readonly string[]> = (() => {
  const relatives = new Map([...NEIGHBOURS].map(([id, near]) => [id, [...near]]));
  const put = (from: string, to: string) =>
    relatives.set(from, [...(relatives.get(from) ?? []), to]);
  for (const [id, { within }] of Object.entries(CONCEPTS))
    if (within !== undefined) {
      put(id, within);
      put(within, id);
    }
  return relatives;
})();

function together(concepts: TextMatch | null, words: TextMatch | undefined): TextMatch | null {
  if (!concepts)
    return words ? { strength: rounded(WORDS_ALONE * words.strength), terms: words.terms } : null;
  const strength = CONCEPT_PART * concepts.strength + (1 - CONCEPT_PART) * (words?.strength ?? 0);
  return { strength: rounded(strength), terms: concepts.terms };
}

/** How much of what is wanted is offered, rare concepts counting for more. */
function shared(
  wanted: readonly FoundConcept[],
  offered: readonly FoundConcept[],
  rarity: (id: string) => number,
): TextMatch | null {
  const terms: string[] = [];
  let [met, all] = [0, 0];
  const meeting = new Map<string, number>();
  for (const want of wanted) {
    const worth = rarity(want.id);
    all += worth;
    const best = offered.reduce(
      (found, offer) => {
        const fit = fitOf(want.id, offer.id);
        meeting.set(offer.id, Math.max(fit, meeting.get(offer.id) ?? 0));
        return fit > found.fit ? { fit, words: offer.words } : found;
      },
      { fit: 0, words: '' },
    );
    if (best.fit === 0) continue;
    met += worth * best.fit;
    terms.push(want.words, best.words);
  }
  if (met === 0) return null;
  const focus = 1 - FOCUS_PART * (1 - focusOf(offered, meeting));
  return { strength: (met / all) * focus, terms: [...new Set(terms)] };
}

/** How much of a give is about what is wanted, 0 to 1; `meeting` says how well each of its concepts meets it. */
function focusOf(offered: readonly FoundConcept[], meeting: ReadonlyMap<string, number>): number {
  let [about, all] = [0, 0];
  for (const [place, { id }] of offered.entries()) {
    const weight = place === 0 ? MAIN_WEIGHT : 1;
    all += weight;
    if ((meeting.get(id) ?? 0) > 0) about += weight;
  }
  return about / all;
}

function fitOf(wanted: string, offered: string): number {
  if (wanted === offered) return 1;
  if (CONCEPTS[wanted]?.within === offered) return WHOLE_FOR_PART;
  if (CONCEPTS[offered]?.within === wanted) return PART_FOR_WHOLE;
  return NEIGHBOURS.get(wanted)?.has(offered) ? NEIGHBOUR : 0;
}

/** What half the room names says less than what two people name. */
function rarityOf(texts: readonly (readonly FoundConcept[])[]): (id: string) => number {
  const seen = new Map<string, number>();
  for (const concepts of texts)
    for (const { id } of concepts) seen.set(id, (seen.get(id) ?? 0) + 1);
  return (id) => 1 + Math.log(1 + texts.length / (1 + (seen.get(id) ?? 0)));
}

const rounded = (strength: number): number => Math.round(Math.min(1, strength) * 1000) / 1000;
