import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';
import type { AttendeeState } from '../domain/attendee-state';
import { searchForms } from '../domain/search-text';
import { LISTED, placed, POSITION, type Placed, type PlacedRow } from './rsvp.queries';
import { RSVP_COLUMNS } from './rsvp-row';

/** Where a page of people goes on: by the order of joining, those without a place last. */
export interface PeopleCursor {
  readonly seq: number;
  readonly id: string;
}

/** What is looked for: a part of the name or its reading, or one person whose address was typed. */
export interface PeopleSearch {
  readonly text: string;
  readonly personId: string | null;
}

const STATE = `case when r.approval = 'pending' then 'awaiting_approval'
  when r.seat = 'held' then case when r.held_until is null then 'coming' else 'provisional' end
  when r.seat <> 'none' then r.seat
  when r.response in ('tentative', 'declined') then replace(r.response, 'tentative', 'maybe')
  when r.approval = 'refused' then 'refused'
  else 'unseated' end`;
const FOUND = `($2 = '' or position($2 in r.search_text) > 0 or position($3 in r.search_text) > 0)
  and ($4::uuid is null or r.person_id = $4)`;
const SEQ = `coalesce(r.seq, 1000000000)`;

type Asked = [occurrenceId: string, form: string, romaji: string, personId: string | null];

const inState = statement<PlacedRow, [...Asked, string, number, string, number]>(
  'rsvps.people_in_state',
  `select ${RSVP_COLUMNS}, ${POSITION} from rsvps r
    where ${LISTED} and ${FOUND} and ${STATE} = $5 and (${SEQ}, r.id) > ($6::int, $7::uuid)
    order by ${SEQ}, r.id limit $8`,
);
const counts = statement<{ state: AttendeeState; count: number }, Asked>(
  'rsvps.people_counts',
  `select ${STATE} as state, count(*)::int as count from rsvps r where ${LISTED} and ${FOUND} group by 1`,
);

const awaiting = statement<{ occurrence_id: string; count: number }, [readonly string[]]>(
  'rsvps.people_awaiting',
  `select occurrence_id, count(*)::int as count from rsvps
    where occurrence_id = any($1::uuid[]) and approval = 'pending' and removed_by is null
    group by occurrence_id`,
);

const FROM_THE_START: PeopleCursor = { seq: -1, id: '00000000-0000-0000-0000-000000000000' };

/** The host's list of people: one state at a time, and how many there are in each. */
@Injectable()
export class PeopleListQueries {
  constructor(private readonly database: Database) {}

  async inState(
    occurrenceId: string,
    state: AttendeeState,
    search: PeopleSearch,
    limit: number,
    after: PeopleCursor | null,
  ): Promise<(Placed & { readonly cursor: PeopleCursor })[]> {
    const { seq, id } = after ?? FROM_THE_START;
    const asked = asks(occurrenceId, search);
    const rows = await this.database.rows(inState, [...asked, state, seq, id, limit]);
    return rows.map((row) => ({
      ...placed(row),
      cursor: { seq: row.seq ?? 1_000_000_000, id: row.id },
    }));
  }

  /** One statement for all states. */
  async counts(occurrenceId: string, search: PeopleSearch): Promise<Map<AttendeeState, number>> {
    const rows = await this.database.rows(counts, asks(occurrenceId, search));
    return new Map(rows.map(({ state, count }) => [state, count]));
  }

  /** How many wait for a host's yes, by date; dates where nobody does are left out. */
  async awaiting(occurrenceIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.rows(awaiting, [occurrenceIds]);
    return new Map(rows.map((row) => [row.occurrence_id, row.count]));
  }
}

const asks = (occurrenceId: string, { text, personId }: PeopleSearch): Asked => {
  const [form, romaji] = searchForms(text);
  return [occurrenceId, form, romaji, personId];
};
