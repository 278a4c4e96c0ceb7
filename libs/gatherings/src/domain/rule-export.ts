import { expand, parseRule, resolve, Temporal, toLocal, type Rule } from '@asaza/recurrence';
import type { OccurrenceFacts } from './occurrence';
import type { RuleVersion, SeriesFacts } from './series';

/** What one rule version says in a calendar: its dates from `start` on, but for some. */
export interface RuleSaid {
  readonly validFrom: Temporal.PlainDateTime;
  /** With its end, where it has to have one; wall times are on the clock of the series. */
  readonly rule: Rule;
  readonly start: Temporal.PlainDateTime;
  readonly excluded: readonly Temporal.PlainDateTime[];
  /** Dates of the rule that differ from the template: moved, cancelled, with own values. */
  readonly differing: readonly OccurrenceFacts[];
  readonly dates: number;
}

export interface RuleExport {
  readonly said: readonly RuleSaid[];
  /** Dates that no rule gives, and those of a version that a rule cannot say. */
  readonly single: readonly OccurrenceFacts[];
}

type Template = Pick<SeriesFacts, 'tzid' | 'durationMinutes' | 'rules'>;
const compare = Temporal.PlainDateTime.compare;
const MOST = 1_000;

/**
 * The dates as rules with exceptions, date for date. The newest version goes on for ever only when
 * `openEnded`: else it ends with the last date made, because holidays, rests and closures after it are
 * nothing that an RRULE knows.
 */
export function exportRules(
  series: Template,
  dates: readonly OccurrenceFacts[],
  openEnded: boolean,
): RuleExport {
  const held = dates.filter(({ skipped }) => !skipped);
  const parts = series.rules.map((version, index) => {
    const next = series.rules[index + 1];
    const own = held.filter(
      ({ ruleStart }) =>
        (index === 0 || compare(ruleStart, version.validFrom) >= 0) &&
        (!next || compare(ruleStart, next.validFrom) < 0),
    );
    return exportVersion(series, version, own, openEnded && !next);
  });
  return {
    said: parts.flatMap(({ said }) => said ?? []),
    single: parts.flatMap(({ single }) => single),
  };
}

function exportVersion(
  series: Template,
  version: RuleVersion,
  held: readonly OccurrenceFacts[],
  openEnded: boolean,
): { said: RuleSaid | null; single: readonly OccurrenceFacts[] } {
  const rule = version.rrule === null ? null : parseRule(version.rrule);
  const given = rule?.ok ? datesOf(rule.value, version, held, series.tzid) : [];
  const byDate = new Map(held.map((facts) => [String(facts.ruleStart), facts]));
  const kept = given.filter((local) => byDate.has(String(local)));
  const [start] = kept;
  const last = kept.at(-1);
  // Two dates make a rule worth saying; a wall time that is no moment in some reader's table does not.
  if (!rule?.ok || !start || !last || kept.length < 2 || !given.every(isPlain(series.tzid)))
    return { said: null, single: held };
  const from = given.indexOf(start);
  const excluded = given.slice(from).filter((local) => !byDate.has(String(local)));
  const bounded = rule.value.count !== null || rule.value.until !== null || !openEnded;
  const until = { kind: 'instant' as const, instant: resolve(last, series.tzid) };
  const ofRule = new Set(kept.map(String));
  return {
    said: {
      validFrom: version.validFrom,
      rule: { ...rule.value, count: null, until: bounded ? until : null },
      start,
      excluded: bounded ? excluded.filter((local) => compare(local, last) < 0) : excluded,
      differing: held.filter(
        (facts) => ofRule.has(String(facts.ruleStart)) && differs(facts, series),
      ),
      dates: kept.length,
    },
    single: held.filter(({ ruleStart }) => !ofRule.has(String(ruleStart))),
  };
}

/** The rule's own dates between the first and the last that are held. */
function datesOf(
  rule: Rule,
  version: RuleVersion,
  held: readonly OccurrenceFacts[],
  tzid: string,
): Temporal.PlainDateTime[] {
  const starts = held.map(({ ruleStart }) => ruleStart).sort(compare);
  const [from] = starts;
  const until = starts.at(-1);
  if (!from || !until) return [];
  const planned = expand({
    rule,
    startLocal: version.startLocal,
    rdates: [],
    exdates: [],
    from,
    until,
    limit: MOST,
    holidayPolicy: 'none',
    holidayRegion: null,
    timeZone: tzid,
  });
  return planned.ok ? planned.value.map(({ originalStart }) => originalStart) : [];
}

/** Neither in the hour that a clock change leaves out, nor in one that it repeats. */
const isPlain =
  (tzid: string) =>
  (local: Temporal.PlainDateTime): boolean => {
    const instant = resolve(local, tzid);
    const later = local.toZonedDateTime(tzid, { disambiguation: 'later' }).toInstant();
    return toLocal(instant, tzid).equals(local) && later.equals(instant);
  };

const differs = (facts: OccurrenceFacts, series: Template): boolean =>
  !facts.localStart.equals(facts.ruleStart) ||
  facts.tzid !== series.tzid ||
  facts.durationMinutes !== series.durationMinutes ||
  facts.status === 'cancelled' ||
  facts.own.length > 0 ||
  facts.subtitle.ja !== null ||
  facts.subtitle.en !== null;
