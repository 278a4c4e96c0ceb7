import { wallTimeOf } from '@asaza/platform/database';
import type { HolidayPolicy } from '@asaza/recurrence';
import type { Visibility } from '../domain/occurrence';
import type { SeriesFacts } from '../domain/series';
import { feeOf, venueOf, type FeeColumns, type VenueColumns } from './occurrence-row';

/** What every read of a series selects, with the rule now in force. */
export const SELECT_SERIES = `
  select s.id, s.club_id, s.slug, s.title_ja, s.title_en, s.description_ja, s.description_en, s.tzid,
         s.duration_minutes, s.capacity, s.fee_amount, s.fee_currency, s.fee_note_ja, s.fee_note_en,
         s.visibility, s.holiday_policy, r.rrule, r.start_local,
         v.name as venue_name, v.address as venue_address, v.directions as venue_directions,
         v.map_url as venue_map_url
    from series s
    join series_rules r on r.series_id = s.id and r.valid_until is null
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
  readonly rrule: string | null;
  readonly start_local: string;
}

/** A selected row as facts. */
export const seriesOf = (row: SeriesRow): SeriesFacts => ({
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
  rrule: row.rrule,
  ruleStart: wallTimeOf(row.start_local),
});
