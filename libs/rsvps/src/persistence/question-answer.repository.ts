import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { AnswerValue, QuestionAnswer } from '../domain/question-answer';

/** An answer that stands, with whose it is. */
export interface StandingAnswer extends QuestionAnswer<AnswerValue> {
  readonly rsvpId: string;
}

interface AnswerRow {
  rsvp_id: string;
  question_id: string;
  head: number;
  value: AnswerValue;
}

const ofRsvps = statement<AnswerRow, [readonly string[]]>(
  'question_answers.of_rsvps',
  `select a.rsvp_id, a.question_id, a.head, a.value from question_answers a
     join questions q on q.id = a.question_id
    where a.rsvp_id = any($1::uuid[]) order by a.rsvp_id, q.position, q.created_at, a.head`,
);
const save = statement<never, [string, string]>(
  'question_answers.save',
  `insert into question_answers (rsvp_id, question_id, head, value, answered_at)
   select $1, question_id, head, value, app_now()
     from jsonb_to_recordset($2::jsonb) as x (question_id uuid, head smallint, value jsonb)
   on conflict (rsvp_id, question_id, head) do update set value = excluded.value, answered_at = excluded.answered_at`,
);
// An answer to one version takes the place of those to others: a question is answered once a head.
const remove = statement<never, [string, string]>(
  'question_answers.remove',
  `delete from question_answers a
    using jsonb_to_recordset($2::jsonb) as x (question_id uuid, head smallint, value jsonb),
          questions q, questions answered
    where a.rsvp_id = $1 and a.head = x.head and q.id = x.question_id and answered.id = a.question_id
      and answered.series_id = q.series_id and answered.key = q.key
      and (answered.id <> q.id or x.value is null or x.value = 'null'::jsonb)`,
);
// Of food nothing is proposed but what the person asked to be kept.
const lastOf = statement<AnswerRow, [string, readonly string[]]>(
  'question_answers.last_of',
  `select distinct on (a.question_id) a.rsvp_id, a.question_id, a.head, a.value
     from question_answers a join rsvps r on r.id = a.rsvp_id join questions q on q.id = a.question_id
    where r.person_id = $1 and a.question_id = any($2::uuid[]) and a.head = 0
      and q.kind <> 'food' and r.confirmed_at is not null
    order by a.question_id, a.answered_at desc, a.rsvp_id desc`,
);
const kept = statement<{ series_id: string; value: AnswerValue }, [string, readonly string[]]>(
  'kept_foods.of_person',
  `select series_id, value from kept_foods where person_id = $1 and series_id = any($2::uuid[])`,
);
const keep = statement<never, [string, string, string]>(
  'kept_foods.keep',
  `insert into kept_foods (person_id, series_id, value, kept_at) values ($1, $2, $3::jsonb, app_now())
   on conflict (person_id, series_id) do update set value = excluded.value, kept_at = excluded.kept_at`,
);
const visited = statement<{ club_id: string }, [string, readonly string[]]>(
  'question_answers.visited',
  `select club_id from standing where person_id = $1 and club_id = any($2::uuid[]) and visits > 0`,
);
const forget = statement<never, [string, string]>(
  'kept_foods.forget',
  `delete from kept_foods where person_id = $1 and series_id = $2`,
);

const answerOf = (row: AnswerRow): StandingAnswer => ({
  rsvpId: row.rsvp_id,
  questionId: row.question_id,
  head: row.head,
  value: row.value,
});

const recordsOf = (answers: readonly QuestionAnswer[]): string =>
  JSON.stringify(
    answers.map(({ questionId, head, value }) => ({ question_id: questionId, head, value })),
  );

/** Answers to questions, and the food that people asked to be kept. */
@Injectable()
export class QuestionAnswerRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the questions. */
  async ofRsvps(rsvpIds: readonly string[], tx: Tx | null = null): Promise<StandingAnswer[]> {
    return (await (tx ?? this.database).rows(ofRsvps, [rsvpIds])).map(answerOf);
  }

  /** Takes the place of earlier ones to the same questions; null takes them back. Others stay. */
  async save(tx: Tx, rsvpId: string, answers: readonly QuestionAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    await tx.rows(remove, [rsvpId, recordsOf(answers)]);
    const given = answers.filter(({ value }) => value !== null);
    if (given.length > 0) await tx.rows(save, [rsvpId, recordsOf(given)]);
  }

  /** What a person last said to these questions at any date; never about food. */
  async lastOf(
    personId: string,
    questionIds: readonly string[],
    tx: Tx | null = null,
  ): Promise<StandingAnswer[]> {
    return (await (tx ?? this.database).rows(lastOf, [personId, questionIds])).map(answerOf);
  }

  /** The food that a person asked to be kept, by series. */
  async keptFoods(personId: string, seriesIds: readonly string[], tx: Tx | null = null) {
    const rows = await (tx ?? this.database).rows(kept, [personId, seriesIds]);
    return new Map(rows.map(({ series_id, value }) => [series_id, value]));
  }

  /** The clubs among these that the person has been to. */
  async visited(personId: string, clubIds: readonly string[], tx: Tx | null = null) {
    const rows = await (tx ?? this.database).rows(visited, [personId, clubIds]);
    return new Set(rows.map(({ club_id }) => club_id));
  }

  async keepFood(tx: Tx, personId: string, seriesId: string, value: AnswerValue): Promise<void> {
    await tx.rows(keep, [personId, seriesId, JSON.stringify(value)]);
  }

  async forgetFood(tx: Tx, personId: string, seriesId: string): Promise<void> {
    await tx.rows(forget, [personId, seriesId]);
  }
}
