import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, instantOrNull, statement, type Tx } from '@asaza/platform/database';
import type { SeatPass } from '../domain/seat-pass';

interface PassRow {
  id: string;
  occurrence_id: string;
  rsvp_id: string;
  taker_id: string;
  name: string;
  locale: Locale;
  with_companions: boolean;
  passed_by: string | null;
  passed_at: Date;
  nonce: string;
  key_version: number;
  taken_back_at: Date | null;
  taken_at: Date | null;
  taken_rsvp_id: string | null;
}

type NamedRow = PassRow & { from_name: string; to_name: string };

const COLUMNS = `id, occurrence_id, rsvp_id, taker_id, name, locale, with_companions, passed_by, passed_at, nonce,
  key_version, taken_back_at, taken_at, taken_rsvp_id`;

const insert = statement<PassRow, readonly unknown[]>(
  'seat_passes.insert',
  `insert into seat_passes (id, occurrence_id, rsvp_id, taker_id, name, locale, with_companions, passed_by, passed_at,
     nonce, key_version, token_hash)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app_now(), $9, $10, $11) returning ${COLUMNS}`,
);
const takeBack = statement<{ id: string }, [string]>(
  'seat_passes.take_back',
  `update seat_passes set taken_back_at = app_now()
    where rsvp_id = $1 and taken_at is null and taken_back_at is null returning id`,
);
const taken = statement<never, [string, string]>(
  'seat_passes.taken',
  `update seat_passes set taken_at = app_now(), taken_rsvp_id = $2 where id = $1`,
);
const byToken = statement<PassRow, [string]>(
  'seat_passes.by_token',
  `select ${COLUMNS} from seat_passes where token_hash = $1`,
);
const byId = statement<PassRow, [string]>(
  'seat_passes.by_id',
  `select ${COLUMNS} from seat_passes where id = $1`,
);
// Of each answer what is open or was taken: given or got. What was taken back never happened.
const ofRsvps = statement<NamedRow, [readonly string[], string | null]>(
  'seat_passes.of_rsvps',
  `select p.*, g.name as from_name, coalesce(t.name, p.name) as to_name
     from (select ${COLUMNS} from seat_passes
            where (rsvp_id = any($1::uuid[]) or taken_rsvp_id = any($1::uuid[]) or occurrence_id = $2::uuid)
              and taken_back_at is null) p
     join rsvps g on g.id = p.rsvp_id left join rsvps t on t.id = p.taken_rsvp_id
    order by p.passed_at, p.id`,
);
const counted = statement<{ of_seat: number; of_host: number }, [string, string | null]>(
  'seat_passes.counted',
  `select count(*) filter (where rsvp_id = $1)::int as of_seat,
          count(*) filter (where passed_by = $2)::int as of_host
     from seat_passes
    where (rsvp_id = $1 or passed_by = $2) and passed_at > app_now() - interval '1 day'`,
);

const passOf = (row: PassRow): SeatPass => ({
  id: row.id,
  occurrenceId: row.occurrence_id,
  rsvpId: row.rsvp_id,
  takerId: row.taker_id,
  name: row.name,
  locale: row.locale,
  withCompanions: row.with_companions,
  passedBy: row.passed_by,
  passedAt: instantOf(row.passed_at),
  nonce: row.nonce,
  keyVersion: row.key_version,
  takenBackAt: instantOrNull(row.taken_back_at),
  takenAt: instantOrNull(row.taken_at),
  takenRsvpId: row.taken_rsvp_id,
});

/** Written by whoever holds the lock of the occurrence's book. */
@Injectable()
export class SeatPassRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    pass: Omit<SeatPass, 'passedAt' | 'takenBackAt' | 'takenAt' | 'takenRsvpId'> & {
      readonly tokenHash: string;
    },
  ): Promise<SeatPass> {
    const { id, occurrenceId, rsvpId, takerId, name, locale, withCompanions, passedBy } = pass;
    const row = await tx.row(insert, [
      ...[id, occurrenceId, rsvpId, takerId, name, locale, withCompanions, passedBy],
      ...[pass.nonce, pass.keyVersion, pass.tokenHash],
    ]);
    return passOf(row!);
  }

  /** The open pass of a seat, if there is one; true when there was. */
  async takeBack(tx: Tx, rsvpId: string): Promise<boolean> {
    return (await tx.row(takeBack, [rsvpId])) !== undefined;
  }

  async taken(tx: Tx, id: string, takenRsvpId: string): Promise<void> {
    await tx.rows(taken, [id, takenRsvpId]);
  }

  async byToken(tx: Tx | null, tokenHash: string): Promise<SeatPass | null> {
    const row = await (tx ?? this.database).row(byToken, [tokenHash]);
    return row ? passOf(row) : null;
  }

  async byId(tx: Tx | null, id: string): Promise<SeatPass | null> {
    const row = await (tx ?? this.database).row(byId, [id]);
    return row ? passOf(row) : null;
  }

  /** Of these answers, or of a whole occurrence. */
  async ofRsvps(
    rsvpIds: readonly string[],
    occurrenceId: string | null = null,
  ): Promise<(SeatPass & { readonly fromName: string; readonly toName: string })[]> {
    const rows = await this.database.rows(ofRsvps, [rsvpIds, occurrenceId]);
    return rows.map((row) => ({ ...passOf(row), fromName: row.from_name, toName: row.to_name }));
  }

  /** How often within a day this seat was passed on, and this host passed one on. */
  async counted(
    tx: Tx,
    rsvpId: string,
    hostId: string | null,
  ): Promise<{ ofSeat: number; ofHost: number }> {
    const row = (await tx.row(counted, [rsvpId, hostId]))!;
    return { ofSeat: row.of_seat, ofHost: row.of_host };
  }
}
