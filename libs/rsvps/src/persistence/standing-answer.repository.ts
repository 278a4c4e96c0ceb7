import { Injectable } from '@nestjs/common';
import {
  Database,
  dayOrNull,
  instantOf,
  instantOrNull,
  sqlInstant,
  statement,
  type Tx,
} from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Rsvp } from '../domain/rsvp';
import {
  DATES_LOOKED_BACK,
  type StandingAnswer,
  type StandingCandidate,
} from '../domain/standing-answer';
import { RSVP_COLUMNS, rsvpOf, type RsvpRow } from './rsvp-row';

interface AnswerRow {
  id: string;
  series_id: string;
  club_id: string;
  person_id: string;
  made_at: Date;
  paused_until: string | null;
  ended_at: Date | null;
}
const COLUMNS = `a.id, a.series_id, a.club_id, a.person_id, a.made_at, a.paused_until, a.ended_at`;

// No key is changed: a worker that seats this person refers to the row while it holds a book that we wait for.
const lock = statement<AnswerRow, [string]>(
  'standing_answers.lock',
  `select ${COLUMNS} from standing_answers a where id = $1 for no key update`,
);
const lockOf = statement<AnswerRow, [string, string]>(
  'standing_answers.lock_of',
  `select ${COLUMNS} from standing_answers a where series_id = $1 and person_id = $2 for no key update`,
);
// Made again after an end it begins anew; while it stands it only stops resting.
const give = statement<AnswerRow, [string, string, string, string]>(
  'standing_answers.give',
  `insert into standing_answers as a (id, series_id, club_id, person_id, made_at)
   values ($1, $2, $3, $4, app_now())
   on conflict (series_id, person_id) do update
     set made_at = case when a.ended_at is null then a.made_at else excluded.made_at end,
         ended_at = null, paused_until = null
   returning ${COLUMNS}`,
);
const save = statement<never, [string, string | null, string | null]>(
  'standing_answers.save',
  `update standing_answers set paused_until = $2, ended_at = $3 where id = $1`,
);
const ofPerson = statement<AnswerRow, [string, readonly string[] | null]>(
  'standing_answers.of_person',
  `select ${COLUMNS} from standing_answers a
    where person_id = $1 and ended_at is null and ($2::uuid[] is null or series_id = any($2::uuid[]))
    order by made_at, id`,
);
const counts = statement<
  { series_id: string; always: number; paused: number },
  [readonly string[]]
>(
  'standing_answers.counts',
  `select series_id, count(*)::int as always,
          (count(*) filter (where paused_until > app_now()::date))::int as paused
     from standing_answers where series_id = any($1::uuid[]) and ended_at is null group by series_id`,
);
// Whoever has said anything to this date, or was taken off it, has answered it themselves.
const candidates = statement<
  { id: string; person_id: string; made_at: Date; went_without: number },
  [string, string, string, string, number]
>(
  'standing_answers.candidates',
  `with lately as (
     select o.id from occurrences o
      where o.series_id = $2 and o.starts_at < $3::timestamptz and o.status <> 'cancelled'
      order by o.starts_at desc, o.id desc limit $5)
   select a.id, a.person_id, a.made_at,
          (select count(*)::int from rsvps w join lately on lately.id = w.occurrence_id
            where w.person_id = a.person_id and w.seat = 'waitlisted') as went_without
     from standing_answers a
    where a.series_id = $2 and a.ended_at is null and (a.paused_until is null or a.paused_until <= $4::date)
      and not exists (select from standing_seats s
                       where s.occurrence_id = $1 and s.person_id = a.person_id)
      and not exists (select from rsvps r
                       where r.occurrence_id = $1 and r.person_id = a.person_id
                         and (r.confirmed_at is not null or r.removed_by is not null))
    order by a.id`,
);
const seated = statement<{ person_id: string }, [string, readonly string[], readonly string[]]>(
  'standing_seats.seated',
  `insert into standing_seats (occurrence_id, person_id, standing_answer_id, given_at)
   select $1, person_id, answer_id, app_now()
     from unnest($2::uuid[], $3::uuid[]) as given (person_id, answer_id)
   on conflict do nothing returning person_id`,
);
// Seats that it brought and that are still there, at dates which have not begun.
const brought = statement<RsvpRow, [string, readonly string[]]>(
  'standing_seats.brought',
  `select ${RSVP_COLUMNS} from standing_seats s
     join rsvps r on r.occurrence_id = s.occurrence_id and r.person_id = s.person_id
    where s.standing_answer_id = $1 and s.occurrence_id = any($2::uuid[]) and r.seat <> 'none'
    order by r.occurrence_id`,
);
const optOuts = statement<
  { standing_answer_id: string; occurrence_id: string },
  [readonly string[]]
>(
  'standing_answers.opt_outs',
  `select a.id as standing_answer_id, o.id as occurrence_id
     from standing_answers a join occurrences o on o.series_id = a.series_id and o.starts_at > app_now()
      and o.status <> 'cancelled'
     join rsvps r on r.occurrence_id = o.id and r.person_id = a.person_id and r.response = 'declined'
    where a.id = any($1::uuid[]) order by o.starts_at`,
);
const alwaysAt = statement<{ person_id: string }, [string]>(
  'standing_seats.always_at',
  `select s.person_id from standing_seats s join standing_answers a on a.id = s.standing_answer_id
    where s.occurrence_id = $1 and a.ended_at is null`,
);

const answerOf = (row: AnswerRow): StandingAnswer => ({
  id: row.id,
  seriesId: row.series_id,
  clubId: row.club_id,
  personId: row.person_id,
  madeAt: instantOf(row.made_at),
  pausedUntil: dayOrNull(row.paused_until),
  endedAt: instantOrNull(row.ended_at),
});

/** A candidate with the standing answer that makes it one. */
export interface AnsweringFor extends Omit<StandingCandidate, 'lastInLine'> {
  readonly standingAnswerId: string;
}

@Injectable()
export class StandingAnswerRepository {
  constructor(private readonly database: Database) {}

  async lock(tx: Tx, id: string): Promise<StandingAnswer | null> {
    const row = await tx.row(lock, [id]);
    return row ? answerOf(row) : null;
  }

  async lockOf(tx: Tx, seriesId: string, personId: string): Promise<StandingAnswer | null> {
    const row = await tx.row(lockOf, [seriesId, personId]);
    return row ? answerOf(row) : null;
  }

  /** Makes it, or wakes it. `id` is taken for a new one. */
  async give(
    tx: Tx,
    about: Pick<StandingAnswer, 'id' | 'seriesId' | 'clubId' | 'personId'>,
  ): Promise<StandingAnswer> {
    const { id, seriesId, clubId, personId } = about;
    return answerOf((await tx.row(give, [id, seriesId, clubId, personId]))!);
  }

  async save(tx: Tx, { id, pausedUntil, endedAt }: StandingAnswer): Promise<void> {
    await tx.rows(save, [id, pausedUntil?.toString() ?? null, endedAt && sqlInstant(endedAt)]);
  }

  /** Those that stand, resting or not; of these series, or all. */
  async ofPerson(personId: string, seriesIds: readonly string[] | null): Promise<StandingAnswer[]> {
    return (await this.database.rows(ofPerson, [personId, seriesIds])).map(answerOf);
  }

  /** How many always come, and how many of them rest today, by series. */
  async counts(
    seriesIds: readonly string[],
  ): Promise<Map<string, { readonly always: number; readonly paused: number }>> {
    const rows = await this.database.rows(counts, [seriesIds]);
    return new Map(rows.map(({ series_id, always, paused }) => [series_id, { always, paused }]));
  }

  /** Who always comes and has not answered this date in any way. Read under the lock of its book. */
  async candidates(
    tx: Tx,
    at: { id: string; seriesId: string; startsAt: Temporal.Instant; day: Temporal.PlainDate },
  ): Promise<AnsweringFor[]> {
    const { id, seriesId, startsAt, day } = at;
    const values = [id, seriesId, sqlInstant(startsAt), day.toString(), DATES_LOOKED_BACK] as const;
    const rows = await tx.rows(candidates, [...values]);
    return rows.map((row) => ({
      standingAnswerId: row.id,
      personId: row.person_id,
      madeAt: instantOf(row.made_at),
      wentWithout: row.went_without,
    }));
  }

  /** Writes that the date is answered. */
  async seated(tx: Tx, occurrenceId: string, whom: readonly AnsweringFor[]): Promise<void> {
    await tx.rows(seated, [
      occurrenceId,
      whom.map(({ personId }) => personId),
      whom.map(({ standingAnswerId }) => standingAnswerId),
    ]);
  }

  /** Seats and places that it brought at these dates and that are still there. */
  async brought(tx: Tx, answerId: string, occurrenceIds: readonly string[]): Promise<Rsvp[]> {
    return (await tx.rows(brought, [answerId, occurrenceIds])).map(rsvpOf);
  }

  /** Dates to come to which the person said no all the same, by standing answer. */
  async optOuts(answerIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.rows(optOuts, [answerIds]);
    const found = new Map<string, string[]>(answerIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.standing_answer_id)!.push(row.occurrence_id);
    return found;
  }

  /** Whose standing answer, which still stands, answered this date. */
  async alwaysAt(tx: Tx | null, occurrenceId: string): Promise<Set<string>> {
    const rows = await (tx ?? this.database).rows(alwaysAt, [occurrenceId]);
    return new Set(rows.map((row) => row.person_id));
  }
}
