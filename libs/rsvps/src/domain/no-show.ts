import { invalid, ok, parseInteger, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';

export const CONSEQUENCES = ['must_reconfirm', 'end_of_waitlist'] as const;
/** Asked two days before, each time; or behind everybody else on the waitlist. */
export type Consequence = (typeof CONSEQUENCES)[number];

/** So many absences without a word within so many months have a consequence. */
export interface NoShowRule {
  readonly absences: number;
  readonly withinMonths: number;
  readonly consequence: Consequence;
  /** For so long after the last of them; null: as long as they are so many within those months. */
  readonly forMonths: number | null;
}

/** What a host is offered. Nothing applies until they turn it on, and only to absences from then on. */
export const PROPOSED_RULES: readonly NoShowRule[] = [
  { absences: 2, withinMonths: 6, consequence: 'must_reconfirm', forMonths: null },
  { absences: 3, withinMonths: 6, consequence: 'end_of_waitlist', forMonths: 3 },
];

/** One absence without a word, at a date that had a rule. */
export interface Strike {
  readonly id: string;
  readonly clubId: string;
  readonly personId: string;
  readonly occurrenceId: string;
  /** The start of the date. */
  readonly happenedAt: Temporal.Instant;
  /** From when on it counts for nothing. */
  readonly expiresAt: Temporal.Instant;
  readonly contestedAt: Temporal.Instant | null;
  /** What the person says about it, to the hosts. */
  readonly contestNote: string | null;
  readonly forgivenAt: Temporal.Instant | null;
}

/** A rule that applies to somebody now. */
export interface Applied {
  readonly rule: NoShowRule;
  /** Until when, if nothing happens. */
  readonly until: Temporal.Instant;
}

export const counts = (strike: Strike, now: Temporal.Instant): boolean =>
  strike.forgivenAt === null && Temporal.Instant.compare(strike.expiresAt, now) > 0;

/** What applies to a person now. Forgiven absences count for nothing, old ones neither: nothing is kept beside them. */
export function appliedTo(
  rules: readonly NoShowRule[],
  strikes: readonly Strike[],
  now: Temporal.Instant,
): Applied[] {
  const times = strikes
    .filter(({ forgivenAt }) => forgivenAt === null)
    .map(({ happenedAt }) => happenedAt)
    .sort((a, b) => Temporal.Instant.compare(a, b));
  return rules.flatMap((rule) => {
    const until = latestEnd(rule, times);
    return until && Temporal.Instant.compare(until, now) > 0 ? [{ rule, until }] : [];
  });
}

function latestEnd(
  { absences, withinMonths, forMonths }: NoShowRule,
  times: readonly Temporal.Instant[],
): Temporal.Instant | null {
  let latest: Temporal.Instant | null = null;
  for (let last = absences - 1; last < times.length; last += 1) {
    const windowEnds = addMonths(times[last - absences + 1]!, withinMonths);
    if (Temporal.Instant.compare(times[last]!, windowEnds) > 0) continue;
    const ends = forMonths === null ? windowEnds : addMonths(times[last]!, forMonths);
    if (!latest || Temporal.Instant.compare(ends, latest) > 0) latest = ends;
  }
  return latest;
}

/** From when on an absence of that day counts for nothing under these rules. */
export const expiryOf = (
  rules: readonly NoShowRule[],
  happenedAt: Temporal.Instant,
): Temporal.Instant =>
  addMonths(happenedAt, Math.max(1, ...rules.map(({ withinMonths }) => withinMonths)));

const addMonths = (instant: Temporal.Instant, months: number): Temporal.Instant =>
  instant.toZonedDateTimeISO('UTC').add({ months }).toInstant();

const MOST_RULES = 5;
const MOST_ABSENCES = 10;
const MOST_MONTHS = 24;

/** Refusals name the rule and its part: `rules.0.absences`. An empty list turns the rules off. */
export function parseRules(raw: readonly NoShowRule[]): Outcome<NoShowRule[], InvalidInput> {
  if (raw.length > MOST_RULES) return refuse(invalid('rules', 'too_many', MOST_RULES));
  for (const [n, { absences, withinMonths, consequence, forMonths }] of raw.entries()) {
    const at = (part: string) => `rules.${n}.${part}`;
    const parts = [
      parseInteger(at('absences'), absences, 1, MOST_ABSENCES),
      parseInteger(at('withinMonths'), withinMonths, 1, MOST_MONTHS),
      ...(forMonths === null ? [] : [parseInteger(at('forMonths'), forMonths, 1, MOST_MONTHS)]),
    ];
    for (const part of parts) if (!part.ok) return part;
    if (consequence === 'end_of_waitlist' && forMonths === null)
      return refuse(invalid(at('forMonths'), 'required'));
  }
  return ok([...raw]);
}
