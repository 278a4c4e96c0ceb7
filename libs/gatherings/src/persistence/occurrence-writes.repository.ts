import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@asaza/kernel';
import { sqlInstant, sqlWallTime, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts, VenueFacts } from '../domain/occurrence';
import { factsOf, SELECT_OCCURRENCE, type OccurrenceRow } from './occurrence-row';
import { VenueEntity } from './venue.entity';

const insertMany = statement<{ id: string }, [string]>(
  'gatherings.insert_occurrences',
  `insert into occurrences (id, club_id, series_id, slug, number, original_start, local_start, tzid,
          starts_at, ends_at, tzdata_version, duration_minutes, origin, provisional, uid,
          published_at, changed_at)
   select row.*, app_now(), app_now() from jsonb_to_recordset($1::jsonb) as row (id uuid, club_id uuid,
          series_id uuid, slug text, number integer, original_start timestamp, local_start timestamp,
          tzid text, starts_at timestamptz, ends_at timestamptz, tzdata_version text,
          duration_minutes integer, origin text, provisional boolean, uid text)
   on conflict on constraint occurrences_original_start do nothing
   returning id`,
);
// "No key": an answer that refers to the row meanwhile does not have to wait.
const lock = statement<OccurrenceRow, [string]>(
  'gatherings.lock_occurrence',
  `${SELECT_OCCURRENCE} where o.id = $1 for no key update of o`,
);
const cancel = statement<never, [string, string | null]>(
  'gatherings.cancel_occurrence',
  `update occurrences set status = 'cancelled', cancelled_reason = $2, sequence = sequence + 1,
          changed_at = app_now() where id = $1`,
);
const move = statement<never, [string, string, string, string, string, number, string | null]>(
  'gatherings.move_occurrence',
  `update occurrences set status = 'moved', detached = true, local_start = $2::timestamp,
          starts_at = $3::timestamptz, ends_at = $4::timestamptz, tzdata_version = $5,
          duration_minutes = $6, venue_id = coalesce($7::uuid, venue_id), sequence = sequence + 1,
          changed_at = app_now() where id = $1`,
);
const describe = statement<never, [string, string | null, string | null]>(
  'gatherings.describe_occurrence',
  `update occurrences set subtitle_ja = $2, subtitle_en = $3, changed_at = app_now() where id = $1`,
);
const hold = statement<never, [string]>(
  'gatherings.hold_occurrence',
  `update occurrences set status = 'held' where id = $1`,
);
const slotHolder = statement<{ number: number }, [string, string, string, string]>(
  'gatherings.slot_holder',
  `select number from occurrences
    where series_id = $1 and id <> $2 and status <> 'cancelled'
      and starts_at < $4::timestamptz and ends_at > $3::timestamptz
    order by starts_at limit 1`,
);

export interface NewOccurrence {
  readonly id: string;
  readonly club_id: string;
  readonly series_id: string;
  readonly slug: string;
  readonly number: number;
  readonly original_start: string;
  readonly local_start: string;
  readonly tzid: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly tzdata_version: string;
  readonly duration_minutes: number;
  readonly origin: 'rule' | 'extra';
  readonly provisional: boolean;
  readonly uid: string;
}

export interface Moved {
  readonly localStart: Temporal.PlainDateTime;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly tzdataVersion: string;
  readonly durationMinutes: number;
  /** null: the place stays. */
  readonly venueId: string | null;
}

/** Changes of occurrences, each in the caller's transaction. */
@Injectable()
export class OccurrenceWritesRepository {
  /** Adds dates that are not there yet (by originalStart); returns the ids of those added. */
  async insertMany(tx: Tx, rows: readonly NewOccurrence[]): Promise<Set<string>> {
    const added = await tx.rows(insertMany, [JSON.stringify(rows)]);
    return new Set(added.map(({ id }) => id));
  }

  async lock(tx: Tx, id: string): Promise<OccurrenceFacts | null> {
    const row = await tx.row(lock, [id]);
    return row ? factsOf(row) : null;
  }

  async cancel(tx: Tx, id: string, reason: string | null): Promise<void> {
    await tx.rows(cancel, [id, reason]);
  }

  async move(tx: Tx, id: string, to: Moved): Promise<void> {
    await tx.rows(move, [
      id,
      sqlWallTime(to.localStart),
      sqlInstant(to.startsAt),
      sqlInstant(to.endsAt),
      to.tzdataVersion,
      to.durationMinutes,
      to.venueId,
    ]);
  }

  async describe(tx: Tx, id: string, subtitle: LocalizedText): Promise<void> {
    await tx.rows(describe, [id, subtitle.ja, subtitle.en]);
  }

  async hold(tx: Tx, id: string): Promise<void> {
    await tx.rows(hold, [id]);
  }

  /** The number of another occurrence of the series that takes place within that time. */
  async slotHolder(
    tx: Tx,
    occurrence: Pick<OccurrenceFacts, 'id' | 'seriesId'>,
    startsAt: Temporal.Instant,
    endsAt: Temporal.Instant,
  ): Promise<number | null> {
    const times = [sqlInstant(startsAt), sqlInstant(endsAt)] as const;
    const row = await tx.row(slotHolder, [occurrence.seriesId, occurrence.id, ...times]);
    return row?.number ?? null;
  }

  async insertVenue(tx: Tx, id: string, clubId: string, venue: VenueFacts): Promise<void> {
    await tx.manager.insert(VenueEntity, { id, clubId, ...venue });
  }
}
