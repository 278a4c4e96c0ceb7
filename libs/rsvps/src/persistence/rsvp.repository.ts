import { Injectable } from '@nestjs/common';
import {
  Database,
  instantOrNull,
  readTogether,
  sqlInstant,
  statement,
  together,
  type Tx,
} from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Rsvp } from '../domain/rsvp';
import { IN_ORDER } from './in-order';
import { RSVP_COLUMNS, rsvpOf, type RsvpRow } from './rsvp-row';

const ofPeople = statement<RsvpRow, [string[], string[]]>(
  'rsvps.of_people',
  `select ${RSVP_COLUMNS} from rsvps r
     join unnest($1::uuid[], $2::uuid[]) as p (occurrence_id, person_id) using (occurrence_id, person_id)`,
);
const byIds = statement<RsvpRow, [readonly string[]]>(
  'rsvps.by_ids',
  `select ${RSVP_COLUMNS} from rsvps r where id = any($1::uuid[])`,
);
const ofPeopleAt = statement<RsvpRow, [string, readonly string[]]>(
  'rsvps.of_people_at',
  `select ${RSVP_COLUMNS} from rsvps r where occurrence_id = $1 and person_id = any($2::uuid[])`,
);
// Nothing that counters know changes: the place alone.
const toTheEnd = statement<never, [string]>(
  'rsvps.to_the_end',
  `update rsvps set last_in_line = true where id = $1 and seat = 'waitlisted'`,
);
const backInOrder = statement<never, [string, string]>(
  'rsvps.back_in_order',
  `update rsvps r set last_in_line = false from occurrences o
    where o.id = r.occurrence_id and o.club_id = $1 and o.starts_at > app_now()
      and r.person_id = $2 and r.last_in_line`,
);
const lastInLine = statement<{ id: string; person_id: string }, [string]>(
  'rsvps.last_in_line',
  `select id, person_id from rsvps where occurrence_id = $1 and seat = 'waitlisted' and last_in_line`,
);
const inOrderAgain = statement<never, [readonly string[]]>(
  'rsvps.in_order_again',
  `update rsvps set last_in_line = false where id = any($1::uuid[]) and seat = 'waitlisted'`,
);
const placeOfTicket = statement<{ id: string; occurrence_id: string; person_id: string }, [string]>(
  'rsvps.place_of_ticket',
  `select id, occurrence_id, person_id from rsvps where ticket_hash = $1 and confirmed_at is not null`,
);
interface ForAnswerRow extends RsvpRow {
  mails_here: number;
  mails_anywhere: number;
  first_mail_at: Date | null;
}
// Counted per address and occurrence in the statement that precedes the write, under the book's lock.
const forAnswers = statement<ForAnswerRow, [string[], string[], number]>(
  'rsvps.for_answers',
  `select mails.*, ${RSVP_COLUMNS}
     from unnest($1::uuid[], $2::uuid[]) with ordinality as p (occurrence_id, person_id, n)
    cross join lateral (
      select count(*) filter (where q.occurrence_id = p.occurrence_id)::int as mails_here,
             count(*)::int as mails_anywhere, min(c.created_at) as first_mail_at
        from rsvps q join response_confirmations c on c.rsvp_id = q.id
       where q.person_id = p.person_id and c.created_at > app_now() - $3 * interval '1 minute') mails
     left join rsvps r on r.occurrence_id = p.occurrence_id and r.person_id = p.person_id
    order by p.n`,
);
const addedToday = statement<{ added: number }, [string]>(
  'rsvps.added_today',
  `select count(*)::int as added from rsvps
    where added_by = $1 and answered_at > app_now() - interval '1 day'`,
);
const lapsed = statement<RsvpRow, [string, string]>(
  'rsvps.lapsed',
  `select ${RSVP_COLUMNS} from rsvps r
    where occurrence_id = $1
      and (held_until is not null or offer_until is not null or reconfirm_until is not null)
      and coalesce(held_until, offer_until, reconfirm_until) <= $2
    order by coalesce(held_until, offer_until, reconfirm_until), seq`,
);
const nextLapses = statement<{ holds: Date | null; offers: Date | null }, [string]>(
  'rsvps.next_lapses',
  `select least(min(held_until), min(reconfirm_until)) as holds, min(offer_until) as offers from rsvps
    where occurrence_id = $1
      and (held_until is not null or offer_until is not null or reconfirm_until is not null)`,
);
const withSeats = statement<RsvpRow, [readonly string[]]>(
  'rsvps.with_seats',
  `select ${RSVP_COLUMNS} from rsvps r
    where occurrence_id = any($1::uuid[]) and seat <> 'none' order by occurrence_id, id`,
);
const waiters = statement<RsvpRow, [string, number, boolean]>(
  'rsvps.waiters',
  `select ${RSVP_COLUMNS} from (
     select *, row_number() over (partition by passes_next order by last_in_line, seq) as place
       from rsvps where occurrence_id = $1 and seat = 'waitlisted' and (short_notice or not $3::boolean)) r
    where passes_next or place <= $2 order by last_in_line, seq`,
);
const position = statement<{ position: number }, [string, number, boolean]>(
  'rsvps.position',
  `select count(*)::int + 1 as position from rsvps
    where occurrence_id = $1 and seat = 'waitlisted' and (last_in_line, seq) < ($3::boolean, $2::int)`,
);
const positions = statement<{ id: string; position: number }, [string[], string[]]>(
  'rsvps.positions',
  `select id, position from (
     select id, row_number() over (partition by occurrence_id order by last_in_line, seq)::int as position
       from rsvps where occurrence_id = any($1::uuid[]) and seat = 'waitlisted') r
    where id = any($2::uuid[])`,
);

const frontOfLine = statement<{ front: number }, [string, number]>(
  'rsvps.front_of_line',
  `select coalesce(min(seq), $2::int) as front from rsvps where occurrence_id = $1 and seq is not null`,
);

/** An answer, if there is one, and how many mails its address was sent within the window. */
export interface AnswerSoFar {
  readonly rsvp: Rsvp | null;
  readonly mailsHere: number;
  readonly mailsAnywhere: number;
  readonly firstMailAt: Temporal.Instant | null;
}

interface Place {
  readonly occurrenceId: string;
  readonly personId: string;
}

const readOfPerson = together(async (tx, places: readonly Place[]) => {
  const rows = await tx.rows(ofPeople, [
    places.map(({ occurrenceId }) => occurrenceId),
    places.map(({ personId }) => personId),
  ]);
  const known = new Map(rows.map((row) => [`${row.occurrence_id} ${row.person_id}`, row]));
  return places.map(({ occurrenceId, personId }) => known.get(`${occurrenceId} ${personId}`));
}, IN_ORDER.read);
const readForAnswer = together(
  (tx, asked: readonly (Place & { readonly windowMinutes: number })[]) =>
    tx.rows(forAnswers, [
      asked.map(({ occurrenceId }) => occurrenceId),
      asked.map(({ personId }) => personId),
      asked[0]!.windowMinutes,
    ]),
  IN_ORDER.read,
);
const readByIds = readTogether(
  (tx, ids) => tx.rows(byIds, [ids]),
  (row: RsvpRow) => row.id,
  IN_ORDER.read,
);

const readPlace = together(async (tx, waiting: readonly Pick<Rsvp, 'id' | 'occurrenceId'>[]) => {
  const occurrences = new Set(waiting.map(({ occurrenceId }) => occurrenceId));
  const rows = await tx.rows(positions, [[...occurrences], waiting.map(({ id }) => id)]);
  const known = new Map(rows.map((row) => [row.id, row.position]));
  return waiting.map(({ id }) => known.get(id) ?? null);
}, IN_ORDER.told);

/** Answers, read by whoever holds the lock of their occurrence's book. Writes go through the book. */
@Injectable()
export class RsvpRepository {
  constructor(private readonly database: Database) {}

  async ofPerson(tx: Tx, occurrenceId: string, personId: string): Promise<Rsvp | null> {
    const row = await readOfPerson(tx, { occurrenceId, personId });
    return row ? rsvpOf(row) : null;
  }

  async ofPeopleAt(tx: Tx, occurrenceId: string, personIds: readonly string[]): Promise<Rsvp[]> {
    return (await tx.rows(ofPeopleAt, [occurrenceId, personIds])).map(rsvpOf);
  }

  /** Behind everybody else who waits. The caller holds the lock of the book. */
  async toTheEnd(tx: Tx, id: string): Promise<void> {
    await tx.rows(toTheEnd, [id]);
  }

  /** At the dates of a club to come: by the order of joining again. */
  async backInOrder(tx: Tx, clubId: string, personId: string): Promise<void> {
    await tx.rows(backInOrder, [clubId, personId]);
  }

  /** Those who stand behind everybody else. */
  async lastInLine(
    tx: Tx,
    occurrenceId: string,
  ): Promise<{ readonly id: string; readonly personId: string }[]> {
    const rows = await tx.rows(lastInLine, [occurrenceId]);
    return rows.map(({ id, person_id: personId }) => ({ id, personId }));
  }

  async inOrderAgain(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.rows(inOrderAgain, [ids]);
  }

  async byId(tx: Tx, id: string): Promise<Rsvp | null> {
    const [row] = await readByIds(tx, [id]);
    return row ? rsvpOf(row) : null;
  }

  /** Which answer a ticket's token stands for; read again under the lock before deciding. */
  async placeOfTicket(
    ticketHash: string,
  ): Promise<{ rsvpId: string; occurrenceId: string; personId: string } | null> {
    const row = await this.database.row(placeOfTicket, [ticketHash]);
    return row
      ? { rsvpId: row.id, occurrenceId: row.occurrence_id, personId: row.person_id }
      : null;
  }

  async forAnswer(
    tx: Tx,
    occurrenceId: string,
    personId: string,
    windowMinutes: number,
  ): Promise<AnswerSoFar> {
    const row = await readForAnswer(tx, { occurrenceId, personId, windowMinutes });
    return {
      rsvp: row.id ? rsvpOf(row) : null,
      mailsHere: row.mails_here,
      mailsAnywhere: row.mails_anywhere,
      firstMailAt: instantOrNull(row.first_mail_at),
    };
  }

  /** How many people this host has added by hand within a day. */
  async addedToday(tx: Tx, hostId: string): Promise<number> {
    return (await tx.row(addedToday, [hostId]))!.added;
  }

  /** Holds, offers and waits for a new yes that have run out by `now`, the oldest first. */
  async lapsed(tx: Tx, occurrenceId: string, now: Temporal.Instant): Promise<Rsvp[]> {
    return (await tx.rows(lapsed, [occurrenceId, sqlInstant(now)])).map(rsvpOf);
  }

  /** When the next hold or wait for a new yes and the next offer run out, as written in this transaction. */
  async nextLapses(
    tx: Tx,
    occurrenceId: string,
  ): Promise<{ holds: Temporal.Instant | null; offers: Temporal.Instant | null }> {
    const row = (await tx.row(nextLapses, [occurrenceId]))!;
    return { holds: instantOrNull(row.holds), offers: instantOrNull(row.offers) };
  }

  /** All that have a seat, an offer or a place at these occurrences. */
  async withSeats(tx: Tx, occurrenceIds: readonly string[]): Promise<Rsvp[]> {
    return (await tx.rows(withSeats, [occurrenceIds])).map(rsvpOf);
  }

  /**
   * Those who are next for `seats` seats, in the order of the line, with all who let the next seat pass.
   * `shortNotice`: only of those who come at short notice, too.
   */
  async waiters(tx: Tx, occurrenceId: string, seats: number, shortNotice = false): Promise<Rsvp[]> {
    return (await tx.rows(waiters, [occurrenceId, seats, shortNotice])).map(rsvpOf);
  }

  /** The lowest number in line, or else the next to be given: who shall stand before all has a lower one. */
  async frontOfLine(tx: Tx, occurrenceId: string, next: number): Promise<number> {
    return (await tx.row(frontOfLine, [occurrenceId, next]))!.front;
  }

  /** The place of somebody on the waitlist, from 1. */
  async position(
    tx: Tx,
    { occurrenceId, lastInLine }: Pick<Rsvp, 'occurrenceId' | 'lastInLine'>,
    seq: number,
  ): Promise<number> {
    return (await tx.row(position, [occurrenceId, seq, lastInLine]))!.position;
  }

  /** The place of somebody on the waitlist, from 1; null off it. */
  placeInLine(tx: Tx, rsvp: Pick<Rsvp, 'id' | 'occurrenceId'>): Promise<number | null> {
    return readPlace(tx, rsvp);
  }
}
