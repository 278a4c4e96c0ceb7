import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { type ConceptFinder } from './concept-finder';
import type { ConceptTable, ConceptWords } from './concepts/concept';
import { termsOf } from './free-text';
import type { KnownConcepts } from './known-concepts';

/** What one line of a profile means, as its writer confirmed it. */
export interface ChosenConcepts {
  readonly field: 'gives' | 'asks';
  readonly text: string;
  /** Ids, 1 to 3. */
  readonly concepts: readonly string[];
}

export const MOST_CONCEPTS = 3;
/** More chips than this are no help to choose from. */
const MOST_PROPOSED = 6;

/** A concept as a chip shows it. */
export interface ConceptChip {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** Chips for one line, as the words say it; the first `MOST_CONCEPTS` of `concepts` are what it most likely means. */
export interface ProposedConcepts {
  readonly text: string;
  readonly concepts: readonly ConceptChip[];
}

export const chipOf = (id: string, { ja, en }: ConceptWords): ConceptChip => ({
  id,
  ja: ja.split('、')[0]!,
  en: en.split(', ')[0]!,
});

/** What the line names, in its own order, then what those are a part of. */
export function proposeConcepts(text: string, { table, finder }: KnownConcepts): ProposedConcepts {
  const named = finder.find(text).map(({ id }) => id);
  const wider = named.flatMap((id) => table[id]?.within ?? []);
  const ids = [...new Set([...named, ...wider])].slice(0, MOST_PROPOSED);
  return { text, concepts: ids.map((id) => chipOf(id, table[id]!)) };
}

/**
 * What was confirmed, for lines that the profile has. Refusals: `concepts` `too_many` with the limit, `unknown`.
 * A line with nothing confirmed is read from its words.
 */
export function chooseConcepts(
  chosen: readonly ChosenConcepts[],
  lines: { readonly gives: readonly string[]; readonly asks: readonly string[] },
  table: ConceptTable,
): Outcome<ChosenConcepts[], InvalidInput> {
  const kept = new Map<string, ChosenConcepts>();
  for (const { field, text, concepts } of chosen) {
    const line = sameLine(text);
    const ids = [...new Set(concepts)];
    if (ids.length > MOST_CONCEPTS) return refuse(invalid('concepts', 'too_many', MOST_CONCEPTS));
    if (ids.some((id) => !Object.hasOwn(table, id))) return refuse(invalid('concepts', 'unknown'));
    if (ids.length > 0 && lines[field].includes(line))
      kept.set(`${field} ${line}`, { field, text: line, concepts: ids });
  }
  return ok([...kept.values()]);
}

/** As profiles keep a line. */
const sameLine = (text: string): string => text.normalize('NFKC').trim().replace(/ {2,}/g, ' ');

/** Words of lines that no concept was found for nor confirmed: single words, at most `most`. */
export function missedWords(
  lines: { readonly gives: readonly string[]; readonly asks: readonly string[] },
  chosen: readonly ChosenConcepts[],
  finder: ConceptFinder,
  most = 20,
): string[] {
  const confirmed = new Set(chosen.map(({ field, text }) => `${field} ${text}`));
  const words = (['gives', 'asks'] as const)
    .flatMap((field) => lines[field].filter((text) => !confirmed.has(`${field} ${text}`)))
    .filter((text) => finder.find(text).length === 0)
    .flatMap((text) => termsOf(text))
    .filter(({ term, weight }) => weight === 1 && term.length <= 20 && !/\d/.test(term))
    .map(({ term }) => term);
  return [...new Set(words)].slice(0, most);
}
