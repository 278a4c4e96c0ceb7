import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Rsvp } from '../domain/rsvp';
import { RSVP_COLUMNS, rsvpOf, type RsvpRow } from './rsvp-row';

const ofPerson = statement<RsvpRow, [string, string]>(
  'rsvps.of_person',
  `select ${RSVP_COLUMNS} from rsvps r where occurrence_id = $1 and person_id = $2`,
);
const byId = statement<RsvpRow, [string]>(
  'rsvps.by_id',
  `select ${RSVP_COLUMNS} from rsvps r where id = $1`,
);
const placeOfTicket = statement<{ id: string; occurrence_id: string }, [string]>(
  'rsvps.place_of_ticket',
  `select id, occurrence_id from rsvps where ticket_hash = $1 and confirmed_at is not null`,
);
// Counted per address and occurrence in the statement that precedes the write, under the book's lock.
const forAnswer = statement<
  RsvpRow & { mails_here: number; mails_anywhere: number; first_mail_at: Date | null },
  [string, string, number]
>(
  'rsvps.for_answer',
  `select mails.*, ${RSVP_COLUMNS}
     from (select count(*) filter (where q.occurrence_id = $1)::int as mails_here,
                  count(*)::int as mails_anywhere, min(c.created_at) as first_mail_at
             from rsvps q join response_confirmations c on c.rsvp_id = q.id
            where q.person_id = $2 and c.created_at > app_now() - $3 * interval '1 minute') mails
     left join rsvps r on r.occurrence_id = $1 and r.person_id = $2`,
);
const addedToday = statement<{ added: number }, [string]>(
  'rsvps.added_today',
  `select count(*)::int as added from rsvps
    where added_by = $1 and answered_at > app_now() - interval '1 day'`,
);
const lapsed = statement<RsvpRow, [string, string]>(
  'rsvps.lapsed',
  `select ${RSVP_COLUMNS} from rsvps r
    where occurrence_id = $1 and (held_until is not null or offer_until is not null)
      and coalesce(held_until, offer_until) <= $2
    order by coalesce(held_until, offer_until), seq`,
);
const nextLapses = statement<{ holds: Date | null; offers: Date | null }, [string]>(
  'rsvps.next_lapses',
  `select min(held_until) as holds, min(offer_until) as offers from rsvps
    where occurrence_id = $1 and (held_until is not null or offer_until is not null)`,
);
const waiters = statement<RsvpRow, [string, number]>(
  'rsvps.waiters',
  `select ${RSVP_COLUMNS} from (
     select *, row_number() over (partition by passes_next order by seq) as place
       from rsvps where occurrence_id = $1 and seat = 'waitlisted') r
    where passes_next or place <= $2 order by seq`,
);
const position = statement<{ position: number }, [string, number]>(
  'rsvps.position',
  `select count(*)::int + 1 as position from rsvps
    where occurrence_id = $1 and seat = 'waitlisted' and seq < $2`,
);

/** An answer, if there is one, and how many mails its address was sent within the window. */
export interface AnswerSoFar {
  readonly rsvp: Rsvp | null;
  readonly mailsHere: number;
  readonly mailsAnywhere: number;
  readonly firstMailAt: Temporal.Instant | null;
}

/** Answers, read by whoever holds the lock of their occurrence's book. Writes go through the book. */
@Injectable()
export class RsvpRepository {
  constructor(private readonly database: Database) {}

  async ofPerson(tx: Tx, occurrenceId: string, personId: string): Promise<Rsvp | null> {
    const row = await tx.row(ofPerson, [occurrenceId, personId]);
    return row ? rsvpOf(row) : null;
  }

  async byId(tx: Tx, id: string): Promise<Rsvp | null> {
    const row = await tx.row(byId, [id]);
    return row ? rsvpOf(row) : null;
  }

  /** Which answer a ticket's token stands for; read again under the lock before deciding. */
  async placeOfTicket(
    ticketHash: string,
  ): Promise<{ rsvpId: string; occurrenceId: string } | null> {
    const row = await this.database.row(placeOfTicket, [ticketHash]);
    return row ? { rsvpId: row.id, occurrenceId: row.occurrence_id } : null;
  }

  async forAnswer(
    tx: Tx,
    occurrenceId: string,
    personId: string,
    windowMinutes: number,
  ): Promise<AnswerSoFar> {
    const row = (await tx.row(forAnswer, [occurrenceId, personId, windowMinutes]))!;
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

  /** Holds and offers that have run out by `now`, the oldest first. */
  async lapsed(tx: Tx, occurrenceId: string, now: Temporal.Instant): Promise<Rsvp[]> {
    return (await tx.rows(lapsed, [occurrenceId, sqlInstant(now)])).map(rsvpOf);
  }

  /** When the next hold and the next offer run out, as written in this transaction. */
  async nextLapses(
    tx: Tx,
    occurrenceId: string,
  ): Promise<{ holds: Temporal.Instant | null; offers: Temporal.Instant | null }> {
    const row = (await tx.row(nextLapses, [occurrenceId]))!;
    return { holds: instantOrNull(row.holds), offers: instantOrNull(row.offers) };
  }

  /** Those who are next for `seats` seats, in the order of joining, with all who let the next seat pass. */
  async waiters(tx: Tx, occurrenceId: string, seats: number): Promise<Rsvp[]> {
    return (await tx.rows(waiters, [occurrenceId, seats])).map(rsvpOf);
  }

  /** The place of a `seq` on the waitlist, from 1. */
  async position(tx: Tx, occurrenceId: string, seq: number): Promise<number> {
    return (await tx.row(position, [occurrenceId, seq]))!.position;
  }
}
