import type { Refusal } from '@asaza/kernel';

/** Too late (or already cancelled) for this change. */
export type OccurrenceOver = Refusal<
  'OCCURRENCE_OVER' | 'OCCURRENCE_STARTED' | 'OCCURRENCE_CANCELLED'
>;
export const occurrenceOver = (code: OccurrenceOver['code']): OccurrenceOver => ({ code });

/** Another occurrence of the series already takes place then. */
export interface DateTaken extends Refusal<'DATE_TAKEN'> {
  /** 第n回 of the one that holds the date. */
  readonly number: number;
}
export const dateTaken = (number: number): DateTaken => ({ code: 'DATE_TAKEN', number });
