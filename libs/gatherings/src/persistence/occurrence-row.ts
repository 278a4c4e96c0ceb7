import { instantOf, wallTimeOf } from '@asaza/platform/database';
import type {
  OccurrenceFacts,
  OccurrenceStatus,
  VenueFacts,
  Visibility,
} from '../domain/occurrence';

/** What every read of an occurrence selects; add a `where` and an order. */
export const SELECT_OCCURRENCE = `
  select o.id, o.club_id, o.series_id, o.slug, o.number, o.starts_at, o.ends_at, o.original_start,
         o.local_start, o.tzid, o.duration_minutes, o.status, o.uid, o.sequence, o.cancelled_reason,
         o.subtitle_ja, o.subtitle_en, o.changed_at, coalesce(o.capacity, s.capacity) as capacity,
         s.title_ja, s.title_en, s.online_url, s.fee_amount, s.fee_currency, s.fee_note_ja,
         s.fee_note_en, s.doors_minutes_before, s.visibility,
         v.name as venue_name, v.address as venue_address, v.directions as venue_directions,
         v.map_url as venue_map_url
    from occurrences o
    join series s on s.id = o.series_id
    left join venues v on v.id = coalesce(o.venue_id, s.venue_id)`;

export interface VenueColumns {
  readonly venue_name: string | null;
  readonly venue_address: string | null;
  readonly venue_directions: string | null;
  readonly venue_map_url: string | null;
}

export interface FeeColumns {
  readonly fee_amount: number | null;
  readonly fee_currency: string | null;
  readonly fee_note_ja: string | null;
  readonly fee_note_en: string | null;
}

export interface OccurrenceRow extends VenueColumns, FeeColumns {
  readonly id: string;
  readonly club_id: string;
  readonly series_id: string;
  readonly slug: string;
  readonly number: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly original_start: string;
  readonly local_start: string;
  readonly tzid: string;
  readonly duration_minutes: number;
  readonly status: OccurrenceStatus;
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled_reason: string | null;
  readonly subtitle_ja: string | null;
  readonly subtitle_en: string | null;
  readonly changed_at: Date;
  readonly capacity: number;
  readonly title_ja: string | null;
  readonly title_en: string | null;
  readonly online_url: string | null;
  readonly doors_minutes_before: number | null;
  readonly visibility: Visibility;
}

export const venueOf = (row: VenueColumns): VenueFacts | null =>
  row.venue_name === null
    ? null
    : {
        name: row.venue_name,
        address: row.venue_address,
        directions: row.venue_directions,
        mapUrl: row.venue_map_url,
      };

export const feeOf = (row: FeeColumns): OccurrenceFacts['fee'] =>
  row.fee_amount === null || row.fee_currency === null
    ? null
    : {
        amount: row.fee_amount,
        currency: row.fee_currency,
        note: { ja: row.fee_note_ja, en: row.fee_note_en },
      };

/** A selected row as facts. */
export const factsOf = (row: OccurrenceRow): OccurrenceFacts => ({
  id: row.id,
  clubId: row.club_id,
  seriesId: row.series_id,
  slug: row.slug,
  number: row.number,
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  originalStart: wallTimeOf(row.original_start),
  localStart: wallTimeOf(row.local_start),
  tzid: row.tzid,
  durationMinutes: row.duration_minutes,
  status: row.status,
  capacity: row.capacity,
  title: { ja: row.title_ja, en: row.title_en },
  subtitle: { ja: row.subtitle_ja, en: row.subtitle_en },
  venue: venueOf(row),
  onlineUrl: row.online_url,
  fee: feeOf(row),
  doorsMinutesBefore: row.doors_minutes_before,
  uid: row.uid,
  sequence: row.sequence,
  visibility: row.visibility,
  cancelledReason: row.cancelled_reason,
  changedAt: instantOf(row.changed_at),
});
