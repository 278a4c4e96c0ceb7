import { expand, parseRule, resolve, Temporal } from '@asaza/recurrence';
import { anOccurrence } from './occurrence.factory';
import type { OccurrenceFacts } from './occurrence';
import type { RuleVersion, SeriesFacts } from './series';

export const aVersion = (rrule: string | null, from: string): RuleVersion => ({
  validFrom: Temporal.PlainDateTime.from(from),
  rrule,
  startLocal: Temporal.PlainDateTime.from(from),
});

/** Facts for tests of what is made from a series: every Friday morning in Tokyo. */
export function aSeries(changes: Partial<SeriesFacts> = {}): SeriesFacts {
  const { title, description, fee, venue, capacity, visibility } = anOccurrence();
  const rules = changes.rules ?? [aVersion('FREQ=WEEKLY;BYDAY=FR', '2026-11-20T07:00:00')];
  const newest = rules.at(-1);
  if (!newest) throw new Error('A series has a rule version.');
  return {
    id: '0190a1b2-0000-7000-8000-000000000002',
    clubId: '0190a1b2-0000-7000-8000-000000000001',
    slug: 'kawaberi',
    title,
    description,
    tzid: 'Asia/Tokyo',
    durationMinutes: 90,
    capacity,
    venue,
    fee,
    visibility,
    holidayPolicy: 'none',
    rrule: newest.rrule,
    ruleStart: newest.startLocal,
    rules,
    nextRuleStart: null,
    version: 3,
    onlineUrl: null,
    doorsMinutesBefore: null,
    pausedFrom: null,
    pausedUntil: null,
    endsOn: null,
    ...changes,
  };
}

/** The first dates of each of its rule versions, as they are before anybody changes one. */
export function datesOfSeries(series: SeriesFacts, each: number): OccurrenceFacts[] {
  const starts = series.rules.flatMap(({ rrule, startLocal }, index) => {
    const rule = rrule === null ? null : parseRule(rrule);
    const next = series.rules[index + 1]?.validFrom;
    const planned = expand({
      rule: rule?.ok ? rule.value : null,
      startLocal,
      rdates: [],
      exdates: [],
      limit: each,
      holidayPolicy: 'none',
      holidayRegion: null,
      timeZone: series.tzid,
    });
    if (!planned.ok) throw new Error(`No dates: ${String(rrule)}`);
    const all = planned.value.map(({ originalStart }) => originalStart);
    return next ? all.filter((local) => Temporal.PlainDateTime.compare(local, next) < 0) : all;
  });
  return starts.map((local, index) => {
    const startsAt = resolve(local, series.tzid);
    const id = `0190a1b2-0000-7000-8000-${String(100_000_000_000 + index)}`;
    return anOccurrence({
      id,
      uid: id,
      slug: `date${index + 1}`,
      number: index + 1,
      originalStart: local,
      ruleStart: local,
      localStart: local,
      tzid: series.tzid,
      durationMinutes: series.durationMinutes,
      startsAt,
      endsAt: startsAt.add({ minutes: series.durationMinutes }),
    });
  });
}
