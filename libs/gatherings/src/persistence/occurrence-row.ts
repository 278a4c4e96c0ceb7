import { instantOf, instantOrNull, wallTimeOf } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { TemplateField } from '../domain/edit';
import type {
  OccurrenceFacts,
  OccurrenceStatus,
  VenueFacts,
  Visibility,
} from '../domain/occurrence';

/** A template column: the occurrence's own where it has one, null too, else the series'. */
const own = (field: TemplateField, column: string): string =>
  `case when '${field}' = any (o.own) then o.${column} else s.${column} end`;
const ownAs = (field: TemplateField, ...columns: string[]): string =>
  columns.map((column) => `${own(field, column)} as ${column}`).join(', ');

export const VENUE_COLUMNS = `
         v.name as venue_name, v.address as venue_address, v.directions as venue_directions,
         v.map_url as venue_map_url, v.capacity as venue_capacity, v.tzid as venue_tzid,
         v.day_notes as venue_day_notes, v.contact as venue_contact`;

/** What every read of an occurrence selects; add a `where` and an order. */
export const SELECT_OCCURRENCE = `
  select o.id, o.club_id, o.series_id, o.slug, o.number, o.starts_at, o.ends_at, o.original_start,
         coalesce(o.rule_start, o.original_start) as rule_start,
         o.local_start, o.tzid, o.duration_minutes, o.status, o.uid, o.sequence, o.cancelled_reason,
         o.cancelled_by, o.provisional, o.own, o.previous_starts_at,
         o.subtitle_ja, o.subtitle_en, o.changed_at, s.visibility,
         ${ownAs('capacity', 'capacity')},
         ${ownAs('title', 'title_ja', 'title_en')},
         ${ownAs('description', 'description_ja', 'description_en')},
         ${ownAs('online_url', 'online_url')},
         ${ownAs(
           'fee',
           'fee_amount',
           'fee_currency',
           'fee_note_ja',
           'fee_note_en',
           'fee_member_amount',
           'fee_terms_ja',
           'fee_terms_en',
         )},
         ${ownAs('doors', 'doors_minutes_before')},
         ${VENUE_COLUMNS}
    from occurrences o
    join series s on s.id = o.series_id
    left join venues v on v.id = ${own('venue', 'venue_id')}`;

export interface VenueColumns {
  readonly venue_name: string | null;
  readonly venue_address: string | null;
  readonly venue_directions: string | null;
  readonly venue_map_url: string | null;
  readonly venue_capacity: number | null;
  readonly venue_tzid: string | null;
  readonly venue_day_notes: string | null;
  readonly venue_contact: string | null;
}

export interface FeeColumns {
  readonly fee_amount: number | null;
  readonly fee_currency: string | null;
  readonly fee_note_ja: string | null;
  readonly fee_note_en: string | null;
  readonly fee_member_amount: number | null;
  readonly fee_terms_ja: string | null;
  readonly fee_terms_en: string | null;
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
  readonly rule_start: string;
  readonly local_start: string;
  readonly tzid: string;
  readonly duration_minutes: number;
  readonly status: OccurrenceStatus;
  readonly uid: string;
  readonly sequence: number;
  readonly cancelled_reason: string | null;
  readonly cancelled_by: 'host' | 'plan' | null;
  readonly provisional: boolean;
  readonly own: TemplateField[];
  readonly previous_starts_at: Date | null;
  readonly subtitle_ja: string | null;
  readonly subtitle_en: string | null;
  readonly changed_at: Date;
  readonly capacity: number;
  readonly title_ja: string | null;
  readonly title_en: string | null;
  readonly description_ja: string | null;
  readonly description_en: string | null;
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
        capacity: row.venue_capacity,
        timeZone: row.venue_tzid,
        dayNotes: row.venue_day_notes,
        contact: row.venue_contact,
      };

export const feeOf = (row: FeeColumns): OccurrenceFacts['fee'] =>
  row.fee_amount === null || row.fee_currency === null
    ? null
    : {
        amount: row.fee_amount,
        currency: row.fee_currency,
        note: { ja: row.fee_note_ja, en: row.fee_note_en },
        memberAmount: row.fee_member_amount,
        terms: { ja: row.fee_terms_ja, en: row.fee_terms_en },
      };

// The same few wall times are read again and again; to parse one costs fifty times as much as to find it.
const MOST_WALL_TIMES = 20_000;
const wallTimes = new Map<string, Temporal.PlainDateTime>();

function wallTime(text: string): Temporal.PlainDateTime {
  const known = wallTimes.get(text);
  if (known) return known;
  if (wallTimes.size >= MOST_WALL_TIMES) wallTimes.clear();
  const parsed = wallTimeOf(text);
  wallTimes.set(text, parsed);
  return parsed;
}

/** A selected row as facts. */
export const factsOf = (row: OccurrenceRow): OccurrenceFacts => ({
  id: row.id,
  clubId: row.club_id,
  seriesId: row.series_id,
  slug: row.slug,
  number: row.number,
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  originalStart: wallTime(row.original_start),
  ruleStart: wallTime(row.rule_start),
  localStart: wallTime(row.local_start),
  tzid: row.tzid,
  durationMinutes: row.duration_minutes,
  status: row.status,
  capacity: row.capacity,
  title: { ja: row.title_ja, en: row.title_en },
  subtitle: { ja: row.subtitle_ja, en: row.subtitle_en },
  description: { ja: row.description_ja, en: row.description_en },
  skipped: row.cancelled_by === 'plan',
  provisional: row.provisional,
  own: row.own,
  previousStartsAt: instantOrNull(row.previous_starts_at),
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

/** A row of a list that was asked for among others: which want it answers. */
export type WantedRow = OccurrenceRow & { readonly key: number };

/** One list per want, in the order of the wants. */
export function listsOf(wants: number, rows: readonly WantedRow[]): OccurrenceFacts[][] {
  const lists = Array.from({ length: wants }, (): OccurrenceFacts[] => []);
  for (const row of rows) lists[row.key]?.push(factsOf(row));
  return lists;
}
