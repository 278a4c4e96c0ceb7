import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';
import type { OccurrenceFacts, VenueFacts } from '../domain/occurrence';
import { factsOf, SELECT_OCCURRENCE, type OccurrenceRow } from './occurrence-row';

// "No key": an answer that refers to the row meanwhile does not have to wait.
const lock = statement<OccurrenceRow, [string]>(
  'gatherings.lock_occurrence',
  `${SELECT_OCCURRENCE} where o.id = $1 for no key update of o`,
);
const hold = statement<never, [string]>(
  'gatherings.hold_occurrence',
  `update occurrences set status = 'held' where id = $1`,
);
const insertVenue = statement<never, [string, string, string]>(
  'gatherings.insert_venue',
  `insert into venues (id, club_id, name, address, directions, map_url, capacity, tzid, day_notes,
          contact, created_at)
   select $1::uuid, $2::uuid, v.name, v.address, v.directions, v."mapUrl", v.capacity, v."timeZone",
          v."dayNotes", v.contact, app_now()
     from jsonb_to_record($3::jsonb) as v (name text, address text, directions text, "mapUrl" text,
          capacity integer, "timeZone" text, "dayNotes" text, contact text)`,
);

/** Changes of occurrences, each in the caller's transaction. */
@Injectable()
export class OccurrenceWritesRepository {
  async lock(tx: Tx, id: string): Promise<OccurrenceFacts | null> {
    const row = await tx.row(lock, [id]);
    return row ? factsOf(row) : null;
  }

  async hold(tx: Tx, id: string): Promise<void> {
    await tx.rows(hold, [id]);
  }

  async insertVenue(tx: Tx, id: string, clubId: string, venue: VenueFacts): Promise<void> {
    await tx.rows(insertVenue, [id, clubId, JSON.stringify(venue)]);
  }
}
