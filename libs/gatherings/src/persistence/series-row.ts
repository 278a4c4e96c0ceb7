import { dayOrNull, wallTimeOf } from '@asaza/platform/database';
import type { HolidayPolicy } from '@asaza/recurrence';
import type { Visibility } from '../domain/occurrence';
import type { RuleVersion, SeriesFacts } from '../domain/series';
import {
  feeOf,
  VENUE_COLUMNS,
  venueOf,
  type FeeColumns,
  type VenueColumns,
} from './occurrence-row';

/** What every read of a series selects, with the rule now in force. */
export const SELECT_SERIES = `
  select s.id, s.club_id, s.slug, s.title_ja, s.title_en, s.description_ja, s.description_en, s.tzid,
         s.duration_minutes, s.capacity, s.fee_amount, s.fee_currency, s.fee_note_ja, s.fee_note_en,
         s.fee_member_amount, s.fee_terms_ja, s.fee_terms_en,
         s.visibility, s.holiday_policy,
         (select json_agg(json_build_object('from', r.valid_from, 'rrule', r.rrule, 'start', r.start_local)
                          order by r.valid_from)
            from series_rules r where r.series_id = s.id) as rules,
         (select coalesce(o.rule_start, o.original_start) from occurrences o
           where o.series_id = s.id and o.starts_at > app_now() and o.status <> 'cancelled'
           order by o.starts_at, o.id limit 1) as next_rule_start,
         s.version, s.online_url, s.doors_minutes_before, s.paused_from, s.paused_until, s.ends_on,
         ${VENUE_COLUMNS}
    from series s
    left join venues v on v.id = s.venue_id`;

export interface SeriesRow extends VenueColumns, FeeColumns {
  readonly id: string;
  readonly club_id: string;
  readonly slug: string;
  readonly title_ja: string | null;
  readonly title_en: string | null;
  readonly description_ja: string | null;
  readonly description_en: string | null;
  readonly tzid: string;
  readonly duration_minutes: number;
  readonly capacity: number;
  readonly visibility: Visibility;
  readonly holiday_policy: HolidayPolicy;
  readonly rules: readonly { from: string; rrule: string | null; start: string }[];
  readonly next_rule_start: string | null;
  readonly version: number;
  readonly online_url: string | null;
  readonly doors_minutes_before: number | null;
  readonly paused_from: string | null;
  readonly paused_until: string | null;
  readonly ends_on: string | null;
}

/** A selected row as facts. */
export const seriesOf = (row: SeriesRow): SeriesFacts => {
  const rules = row.rules.map(({ from, rrule, start }): RuleVersion => ({
    validFrom: wallTimeOf(from),
    rrule,
    startLocal: wallTimeOf(start),
  }));
  const newest = rules.at(-1);
  if (!newest) throw new Error(`Series ${row.id} has no rule version.`);
  return {
    id: row.id,
    clubId: row.club_id,
    slug: row.slug,
    title: { ja: row.title_ja, en: row.title_en },
    description: { ja: row.description_ja, en: row.description_en },
    tzid: row.tzid,
    durationMinutes: row.duration_minutes,
    capacity: row.capacity,
    venue: venueOf(row),
    fee: feeOf(row),
    visibility: row.visibility,
    holidayPolicy: row.holiday_policy,
    rrule: newest.rrule,
    ruleStart: newest.startLocal,
    rules,
    nextRuleStart: row.next_rule_start === null ? null : wallTimeOf(row.next_rule_start),
    version: row.version,
    onlineUrl: row.online_url,
    doorsMinutesBefore: row.doors_minutes_before,
    pausedFrom: dayOrNull(row.paused_from),
    pausedUntil: dayOrNull(row.paused_until),
    endsOn: dayOrNull(row.ends_on),
  };
};
