/** What earlier rounds of the club did for somebody who could have been proposed in them. */
export interface EarlierRounds {
  /** Which visit to the club this is, 1 for the first. */
  readonly visits: number;
  /** Whether each round put them to somebody, the newest first. */
  readonly served: readonly boolean[];
}

/** A newcomer is served within two visits, and nobody who can be reached is quiet for more than two rounds. */
const NEWCOMER_VISITS = 2;
const QUIET_ROUNDS = 2;

/** Whether they come first in the next round, at a lower floor. */
export function isOwed({ visits, served }: EarlierRounds): boolean {
  if (visits <= NEWCOMER_VISITS && !served.includes(true)) return true;
  return served.length >= QUIET_ROUNDS && !served.slice(0, QUIET_ROUNDS).includes(true);
}
