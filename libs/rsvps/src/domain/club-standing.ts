import type { Temporal } from '@asaza/recurrence';

/** What a club remembers of one person: how often they came, stayed away without a word, or with one. */
export interface ClubStanding {
  readonly visits: number;
  /** Dates with a seat at which the person was not seen and said nothing. */
  readonly absences: number;
  /** Dates at which they were not seen, and a helper knows why. */
  readonly excused: number;
  /** The start of the first and the last date at which they were seen. */
  readonly firstSeen: Temporal.Instant | null;
  readonly lastSeen: Temporal.Instant | null;
}

/** Nothing is known of the person yet. */
export const unknownHere: ClubStanding = {
  visits: 0,
  absences: 0,
  excused: 0,
  firstSeen: null,
  lastSeen: null,
};

/** From so many visits on a person is a regular of the club. */
export const REGULAR_VISITS = 3;

export const isRegular = ({ visits }: Pick<ClubStanding, 'visits'>): boolean =>
  visits >= REGULAR_VISITS;

/** Has not been to this club yet, however often they answered. */
export const isNewHere = ({ visits }: Pick<ClubStanding, 'visits'>): boolean => visits === 0;
