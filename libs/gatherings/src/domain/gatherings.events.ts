import { defineDue, defineEvent } from '@asaza/kernel';

interface OfOccurrence {
  readonly occurrenceId: string;
  readonly [fact: string]: string;
}

/** A date has been made and can be answered. */
export const OccurrencePublished = defineEvent<OfOccurrence>('gatherings.occurrence_published');

/** Time, place or length changed. `startedAt` is the old start (ISO instant); facts hold the new one. */
export const OccurrenceMoved = defineEvent<OfOccurrence & { readonly startedAt: string }>(
  'gatherings.occurrence_moved',
);

/** It will not take place; it stays visible, marked off. */
export const OccurrenceCancelled = defineEvent<OfOccurrence>('gatherings.occurrence_cancelled');

/** It has taken place: its end has passed and nobody cancelled it. */
export const OccurrenceEnded = defineEvent<OfOccurrence>('gatherings.occurrence_ended');

/** Due at the end of an occurrence, keyed by its id. */
export const OccurrenceEnds = defineDue('gatherings.occurrence_ends');
