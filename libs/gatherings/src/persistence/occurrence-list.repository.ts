import { Injectable } from '@nestjs/common';
import { Database, sqlInstant, statement } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts, Visibility } from '../domain/occurrence';
import {
  factsOf,
  listsOf,
  SELECT_OCCURRENCE,
  type OccurrenceRow,
  type WantedRow,
} from './occurrence-row';

/** Not over yet, or over. No occurrence lasts longer than a day, which lets the index on starts_at serve. */
export type When = 'upcoming' | 'past';

const COMING = `o.ends_at > app_now() and o.starts_at > app_now() - interval '1 day'`;
const OVER = `o.ends_at <= app_now() and o.starts_at <= app_now()`;

/** Dates that the series no longer gives count for nothing: their own page and the feeds still show them. */
const LISTED = `o.cancelled_by is distinct from 'plan'`;

type ClubParams = [number[], string[], number[], (string | null)[], (string | null)[], string[]];

const ofClubs = (name: string, when: string, order: 'asc' | 'desc', beyond: '<' | '>') =>
  statement<WantedRow, ClubParams>(
    name,
    `select want.key, found.*
       from unnest($1::int[], $2::uuid[], $3::int[], $4::timestamptz[], $5::uuid[], $6::text[])
            as want (key, club_id, n, after_start, after_id, shown)
      cross join lateral (
        ${SELECT_OCCURRENCE}
         where o.club_id = want.club_id and ${when} and ${LISTED}
           and s.visibility = any (string_to_array(want.shown, ','))
           and (want.after_id is null or (o.starts_at, o.id) ${beyond} (want.after_start, want.after_id))
         order by o.starts_at ${order}, o.id ${order} limit want.n) found
      order by want.key, found.starts_at ${order}, found.id ${order}`,
  );
const clubStatements = {
  upcoming: ofClubs('gatherings.upcoming_of_clubs', COMING, 'asc', '>'),
  past: ofClubs('gatherings.past_of_clubs', OVER, 'desc', '<'),
};

const ofSeries = (name: string, when: string, order: 'asc' | 'desc') =>
  statement<WantedRow, [number[], string[], number[]]>(
    name,
    `select want.key, found.*
       from unnest($1::int[], $2::uuid[], $3::int[]) as want (key, series_id, n)
      cross join lateral (
        ${SELECT_OCCURRENCE}
         where o.series_id = want.series_id and ${when} and ${LISTED}
         order by o.starts_at ${order}, o.id ${order} limit want.n) found
      order by want.key, found.starts_at ${order}, found.id ${order}`,
  );
const seriesStatements = {
  upcoming: ofSeries('gatherings.upcoming_of_series', COMING, 'asc'),
  past: ofSeries('gatherings.past_of_series', OVER, 'desc'),
};

const ofHost = (name: string, when: string, order: 'asc' | 'desc') =>
  // Asked of memberships in place: the one list whose clubs are not known before.
  statement<OccurrenceRow, [string, number]>(
    name,
    `${SELECT_OCCURRENCE} where ${when} and ${LISTED} and o.club_id in (
       select club_id from memberships where person_id = $1 and role in ('owner', 'host'))
      order by o.starts_at ${order}, o.id ${order} limit $2`,
  );
const hostStatements = {
  upcoming: ofHost('gatherings.upcoming_of_host', COMING, 'asc'),
  past: ofHost('gatherings.past_of_host', OVER, 'desc'),
};

export interface ClubList {
  readonly clubId: string;
  readonly first: number;
  readonly after: { readonly startsAt: Temporal.Instant; readonly id: string } | null;
  /** Series of which visibilities the viewer may find here. */
  readonly shown: readonly Visibility[];
}

/** Lists of occurrences, for many parents in one query. */
@Injectable()
export class OccurrenceListRepository {
  constructor(private readonly database: Database) {}

  /** One list per want, in their order, soonest (upcoming) or latest (past) first. */
  async ofClubs(when: When, wants: readonly ClubList[]): Promise<OccurrenceFacts[][]> {
    const rows = await this.database.rows(clubStatements[when], [
      wants.map((_, key) => key),
      wants.map(({ clubId }) => clubId),
      wants.map(({ first }) => first),
      wants.map(({ after }) => (after ? sqlInstant(after.startsAt) : null)),
      wants.map(({ after }) => after?.id ?? null),
      wants.map(({ shown }) => shown.join(',')),
    ]);
    return listsOf(wants.length, rows);
  }

  async ofSeries(
    when: When,
    wants: readonly { readonly seriesId: string; readonly first: number }[],
  ): Promise<OccurrenceFacts[][]> {
    const rows = await this.database.rows(seriesStatements[when], [
      wants.map((_, key) => key),
      wants.map(({ seriesId }) => seriesId),
      wants.map(({ first }) => first),
    ]);
    return listsOf(wants.length, rows);
  }

  async ofHost(when: When, personId: string, n: number): Promise<OccurrenceFacts[]> {
    return (await this.database.rows(hostStatements[when], [personId, n])).map(factsOf);
  }
}
