import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { Rsvp } from '../domain/rsvp';
import { searchForms } from '../domain/search-text';
import type { SeatState } from '../domain/standing';
import { RSVP_COLUMNS, rsvpOf, type RsvpRow } from './rsvp-row';

/** An answer with its place on the waitlist, from 1; null off it. */
export interface Placed {
  readonly rsvp: Rsvp;
  readonly waitlistPosition: number | null;
}

/** Where a page of attendees goes on: by kind of seat, then by the order of joining. */
export interface AttendeeCursor {
  readonly rank: number;
  readonly seq: number;
  readonly id: string;
}

interface PlacedRow extends RsvpRow {
  waitlist_position: number | null;
}

const POSITION = `case when r.seat = 'waitlisted' then
  (select count(*)::int + 1 from rsvps ahead where ahead.occurrence_id = r.occurrence_id
      and ahead.seat = 'waitlisted' and ahead.seq < r.seq) end as waitlist_position`;
/** Seats first, then those on their way to one, then those who said no. */
const RANK = `case when r.seat = 'held' and r.held_until is null then 0 when r.seat = 'held' then 1
  when r.seat = 'offered' then 2 when r.seat = 'waitlisted' then 3 else 4 end`;
/** Taken off by a host, or never proven and without a seat: not on the list any more. */
const LISTED = `r.occurrence_id = $1 and r.removed_by is null and (r.seat <> 'none' or r.confirmed_at is not null)`;
const FOUND = `($2 = '' or position($2 in r.search_text) > 0 or position($3 in r.search_text) > 0)`;

const ofPerson = statement<PlacedRow, [readonly string[], string]>(
  'rsvps.placed_of_person',
  `select ${RSVP_COLUMNS}, ${POSITION} from rsvps r
    where r.occurrence_id = any($1::uuid[]) and r.person_id = $2`,
);
const byTicket = statement<PlacedRow, [string]>(
  'rsvps.placed_by_ticket',
  `select ${RSVP_COLUMNS}, ${POSITION} from rsvps r
    where r.ticket_hash = $1 and r.confirmed_at is not null`,
);
const byId = statement<PlacedRow, [string]>(
  'rsvps.placed_by_id',
  `select ${RSVP_COLUMNS}, ${POSITION} from rsvps r where r.id = $1`,
);
const listed = statement<
  PlacedRow & { rank: number },
  [string, string, string, number, number, number, string]
>(
  'rsvps.listed',
  `select ${RSVP_COLUMNS}, ${POSITION}, ${RANK} as rank from rsvps r
    where ${LISTED} and ${FOUND} and (${RANK}, coalesce(r.seq, 0), r.id) > ($5::int, $6::int, $7::uuid)
    order by ${RANK}, coalesce(r.seq, 0), r.id limit $4`,
);
const countListed = statement<{ total: number }, [string, string, string]>(
  'rsvps.count_listed',
  `select count(*)::int as total from rsvps r where ${LISTED} and ${FOUND}`,
);
const reachable = statement<
  {
    id: string;
    person_id: string;
    name: string;
    yomi: string | null;
    locale: Locale;
    seat: SeatState;
  },
  [string, readonly string[]]
>(
  'rsvps.reachable',
  `select id, person_id, name, yomi, locale, seat from rsvps
    where occurrence_id = $1 and seat = any($2::text[]) and held_until is null
    order by seat = 'held' desc, seq, id`,
);
const nameOf = statement<{ name: string }, [string, string]>(
  'rsvps.name_of',
  `select name from rsvps where occurrence_id = $1 and person_id = $2`,
);

const placed = (row: PlacedRow): Placed => ({
  rsvp: rsvpOf(row),
  waitlistPosition: row.waitlist_position,
});

const FROM_THE_START: AttendeeCursor = {
  rank: -1,
  seq: 0,
  id: '00000000-0000-0000-0000-000000000000',
};

/** Reads of answers: what pages, mails and other areas show. */
@Injectable()
export class RsvpQueries {
  constructor(private readonly database: Database) {}

  /** One person's answers to several occurrences. */
  async ofPerson(occurrenceIds: readonly string[], personId: string): Promise<Placed[]> {
    return (await this.database.rows(ofPerson, [occurrenceIds, personId])).map(placed);
  }

  async byTicket(ticketHash: string): Promise<Placed | null> {
    const row = await this.database.row(byTicket, [ticketHash]);
    return row ? placed(row) : null;
  }

  async byId(id: string): Promise<Placed | null> {
    const row = await this.database.row(byId, [id]);
    return row ? placed(row) : null;
  }

  /** Up to `limit` attendees after the cursor whose name or reading holds what was typed. */
  async listed(
    occurrenceId: string,
    search: string,
    limit: number,
    after: AttendeeCursor | null,
  ): Promise<(Placed & { readonly cursor: AttendeeCursor })[]> {
    const [form, romaji] = searchForms(search);
    const { rank, seq, id } = after ?? FROM_THE_START;
    const rows = await this.database.rows(listed, [
      ...([occurrenceId, form, romaji, limit] as const),
      ...([rank, seq, id] as const),
    ]);
    return rows.map((row) => ({
      ...placed(row),
      cursor: { rank: row.rank, seq: row.seq ?? 0, id: row.id },
    }));
  }

  async countListed(occurrenceId: string, search: string): Promise<number> {
    const [form, romaji] = searchForms(search);
    return (await this.database.row(countListed, [occurrenceId, form, romaji]))!.total;
  }

  /** Firm answers in the given states, those with a seat first. */
  async reachable(tx: Tx | null, occurrenceId: string, seats: readonly SeatState[]) {
    const rows = await (tx ?? this.database).rows(reachable, [occurrenceId, seats]);
    return rows.map(({ id, person_id, ...rest }) => ({ rsvpId: id, personId: person_id, ...rest }));
  }

  async nameOf(occurrenceId: string, personId: string): Promise<string | null> {
    return (await this.database.row(nameOf, [occurrenceId, personId]))?.name ?? null;
  }
}
