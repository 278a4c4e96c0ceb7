/**
 * One thing that people offer or look for, in both languages. The first word of each list is what screens show;
 * the others are ways people write it, separated by 、 and by commas.
 */
export interface ConceptWords {
  readonly ja: string;
  readonly en: string;
  /** A wider concept that it is a part of: meeting there counts for less. */
  readonly within?: string;
}

/** A concept that the hosts of one club added, in the same form. */
export interface ClubConcept extends ConceptWords {
  readonly id: string;
}

/** Concepts by their lasting ids. A label may change, an id never. */
export type ConceptTable = Readonly<Record<string, ConceptWords>>;
