import type { CommonRefusal, Refusal } from '@asaza/kernel';
import type { EditFacts } from './edit';

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

/** Why an edit cannot be done as it is asked for. */
export type EditRefusal = CommonRefusal | OccurrenceOver | DateTaken;

/** Somebody else saved a change of the same dates since the version that the host saw. */
export interface EditedMeanwhile extends Refusal<'EDITED_MEANWHILE'> {
  readonly seriesId: string;
  /** The version now. */
  readonly version: number;
  /** What was saved since, the latest first. */
  readonly edits: readonly EditFacts[];
}
export const editedMeanwhile = (facts: Omit<EditedMeanwhile, 'code'>): EditedMeanwhile => ({
  code: 'EDITED_MEANWHILE',
  ...facts,
});

/** People were told, or a later change stands on it. */
export type TooLateToTakeBack = Refusal<'TOLD' | 'BUILT_UPON'>;
export const tooLateToTakeBack = (code: TooLateToTakeBack['code']): TooLateToTakeBack => ({ code });
