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

interface OfEdit {
  readonly editId: string;
  readonly seriesId: string;
  readonly [fact: string]: string;
}

/** A change of dates or template was saved; pages show it, nobody has been told. */
export const SeriesEdited = defineEvent<OfEdit>('gatherings.series_edited');

/** The send delay has passed: answers follow, and people are told. */
export const EditAnnounced = defineEvent<OfEdit>('gatherings.edit_announced');

/**
 * A saved edit was taken back before anybody heard of it; everything is as before. `backId`: the edit that
 * did so, for those who answered meanwhile.
 */
export const EditTakenBack = defineEvent<OfEdit & { readonly backId: string }>(
  'gatherings.edit_taken_back',
);

/** A date that was off takes place after all. */
export const OccurrenceReinstated = defineEvent<OfOccurrence>('gatherings.occurrence_reinstated');

/** Due when people are to be told of an edit, keyed by its id. */
export const EditTells = defineDue('gatherings.edit_tells');
