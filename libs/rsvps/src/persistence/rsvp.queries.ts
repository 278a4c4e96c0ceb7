import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Database, instantOf, instantOrNull, statement, type Tx } from '@asaza/platform/database';
import type { Rsvp } from '../domain/rsvp';
import { searchForms } from '../domain/search-text';
import type { ResponseAnswer, SeatState } from '../domain/standing';
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

export interface PlacedRow extends RsvpRow {
  waitlist_position: number | null;
}

export const POSITION = `case when r.seat = 'waitlisted' then
  (select count(*)::int + 1 from rsvps ahead where ahead.occurrence_id = r.occurrence_id
      and ahead.seat = 'waitlisted' and (ahead.last_in_line, ahead.seq) < (r.last_in_line, r.seq)) end as waitlist_position`;
/** Seats first, then those on their way to one, then those who said no. */
const RANK = `case when r.seat = 'held' and r.held_until is null then 0 when r.seat = 'held' then 1
  when r.seat = 'offered' then 2
  when r.seat = 'waitlisted' and not r.last_in_line then 3 when r.seat = 'waitlisted' then 4 else 5 end`;
/** Taken off by a host, or never proven and without a seat: not on the list any more. */
export const LISTED = `r.occurrence_id = $1 and r.removed_by is null and (r.seat <> 'none' or r.confirmed_at is not null)`;
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
interface ReachableRow {
  id: string;
  person_id: string;
  name: string;
  yomi: string | null;
  locale: Locale;
  seat: SeatState;
  party: number;
}
const reachable = statement<ReachableRow, [string, readonly string[]]>(
  'rsvps.reachable',
  `select id, person_id, name, yomi, locale, seat, party from rsvps
    where occurrence_id = $1 and seat = any($2::text[]) and held_until is null
    order by seat = 'held' desc, last_in_line, seq, id`,
);
const concernedBy = statement<
  ReachableRow & {
    occurrence_id: string;
    response: ResponseAnswer;
    answered_at: Date;
    asked_again_at: Date | null;
    reconfirm_until: Date | null;
  },
  [readonly string[]]
>(
  'rsvps.concerned_by',
  `select id, person_id, occurrence_id, name, yomi, locale, seat, party, response, answered_at,
          asked_again_at, reconfirm_until
     from rsvps
    where occurrence_id = any($1::uuid[]) and seat <> 'none' and held_until is null
    order by occurrence_id, seat = 'held' desc, last_in_line, seq, id`,
);
const addressees = statement<
  ReachableRow & { occurrence_id: string; response: ResponseAnswer },
  [readonly string[]]
>(
  'rsvps.addressees',
  `select id, person_id, occurrence_id, name, yomi, locale, seat, response from rsvps
    where occurrence_id = any($1::uuid[]) and held_until is null
      and (seat <> 'none' or (response = 'tentative' and confirmed_at is not null))
    order by occurrence_id, seat = 'held' desc, seq, id`,
);
const peopleOf = statement<{ person_id: string; by_hand: boolean }, [readonly string[]]>(
  'rsvps.people_of',
  `select person_id, bool_or(added_by is not null) as by_hand from rsvps
    where occurrence_id = any($1::uuid[]) and seat <> 'none' and held_until is null
    group by person_id`,
);
const datesOf = statement<{ occurrence_id: string; seat: SeatState }, [string]>(
  'rsvps.dates_of',
  `select occurrence_id, seat from rsvps
    where person_id = $1 and seat <> 'none' and held_until is null`,
);
const idOf = statement<{ id: string }, [string, string]>(
  'rsvps.id_of',
  `select id from rsvps where occurrence_id = $1 and person_id = $2`,
);
const nameOf = statement<{ name: string }, [string, string]>(
  'rsvps.name_of',
  `select name from rsvps where occurrence_id = $1 and person_id = $2`,
);

export const placed = (row: PlacedRow): Placed => ({
  rsvp: rsvpOf(row),
  waitlistPosition: row.waitlist_position,
});

const FROM_THE_START: AttendeeCursor = {
  rank: -1,
  seq: -1_000_000_000,
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

  /** Firm seats, offers and places of these occurrences. */
  async concernedBy(tx: Tx | null, occurrenceIds: readonly string[]) {
    const rows = await (tx ?? this.database).rows(concernedBy, [occurrenceIds]);
    return rows.map((row) => ({
      ...{ rsvpId: row.id, personId: row.person_id, occurrenceId: row.occurrence_id },
      ...{ name: row.name, yomi: row.yomi, locale: row.locale },
      ...{ seat: row.seat, party: row.party, response: row.response },
      answeredAt: instantOf(row.answered_at),
      askedAgainAt: instantOrNull(row.asked_again_at),
      reconfirmUntil: instantOrNull(row.reconfirm_until),
    }));
  }

  /** The same with those who are not sure yet. */
  async addressees(tx: Tx | null, occurrenceIds: readonly string[]) {
    const rows = await (tx ?? this.database).rows(addressees, [occurrenceIds]);
    return rows.map(({ id, person_id, occurrence_id, ...rest }) => ({
      ...{ rsvpId: id, personId: person_id, occurrenceId: occurrence_id },
      ...rest,
    }));
  }

  /** Everybody with a firm seat, an offer or a place at any of these occurrences, each once. */
  async peopleOf(occurrenceIds: readonly string[]) {
    const rows = await this.database.rows(peopleOf, [occurrenceIds]);
    return rows.map((row) => ({ personId: row.person_id, byHand: row.by_hand }));
  }

  /** The occurrences at which a person has a firm seat, an offer or a place. */
  async datesOf(personId: string) {
    const rows = await this.database.rows(datesOf, [personId]);
    return rows.map(({ occurrence_id, seat }) => ({ occurrenceId: occurrence_id, seat }));
  }

  async idOf(occurrenceId: string, personId: string): Promise<string | null> {
    return (await this.database.row(idOf, [occurrenceId, personId]))?.id ?? null;
  }

  async nameOf(occurrenceId: string, personId: string): Promise<string | null> {
    return (await this.database.row(nameOf, [occurrenceId, personId]))?.name ?? null;
  }
}
