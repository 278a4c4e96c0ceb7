import { ConceptFinder } from './concept-finder';
import { CONCEPTS } from './concept-list';
import type { ClubConcept, ConceptTable } from './concepts/concept';

/** Every concept that somebody may confirm, and what finds them in a text. */
export interface KnownConcepts {
  readonly table: ConceptTable;
  readonly finder: ConceptFinder;
}

const usual: KnownConcepts = { table: CONCEPTS, finder: new ConceptFinder() };

/** The list, and what the person's clubs added to it. */
export function knownConcepts(ofClubs: readonly ClubConcept[]): KnownConcepts {
  if (ofClubs.length === 0) return usual;
  const table = {
    ...CONCEPTS,
    ...Object.fromEntries(ofClubs.map(({ id, ...words }) => [id, words])),
  };
  return { table, finder: new ConceptFinder(table) };
}
