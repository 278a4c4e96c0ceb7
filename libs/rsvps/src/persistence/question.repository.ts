import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@asaza/kernel';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { Question, QuestionAudience, QuestionKind, QuestionOption } from '../domain/question';
import type { QuestionPlan } from '../domain/question-plan';

interface QuestionRow {
  id: string;
  series_id: string;
  key: string;
  position: number;
  kind: QuestionKind;
  prompt: LocalizedText;
  options: QuestionOption[];
  min: number | null;
  max: number | null;
  per_head: boolean;
  required: boolean;
  audience: QuestionAudience;
  retired: boolean;
}

const COLUMNS = `q.id, q.series_id, q.key, q.position, q.kind,
  json_build_object('ja', q.prompt_ja, 'en', q.prompt_en) as prompt, q.options, q.min, q.max, q.per_head,
  q.required, q.audience, q.retired_at is not null as retired`;

// Also makes the row, so that two first saves line up like all others.
const lockList = statement<{ version: number }, [string]>(
  'questions.lock_list',
  `insert into question_lists (series_id) values ($1)
   on conflict (series_id) do update set version = question_lists.version returning version`,
);
const countUp = statement<{ version: number }, [string]>(
  'questions.count_up',
  `update question_lists set version = version + 1 where series_id = $1 returning version`,
);
const versionsOf = statement<{ series_id: string; version: number }, [readonly string[]]>(
  'questions.versions',
  `select series_id, version from question_lists where series_id = any($1::uuid[])`,
);
const asked = statement<QuestionRow, [readonly string[]]>(
  'questions.asked',
  `select ${COLUMNS} from questions q where q.series_id = any($1::uuid[]) and q.retired_at is null
    order by q.series_id, q.position`,
);
const byIds = statement<QuestionRow, [readonly string[]]>(
  'questions.by_ids',
  `select ${COLUMNS} from questions q where q.id = any($1::uuid[]) order by q.position, q.id`,
);
const insert = statement<never, [string]>(
  'questions.insert',
  `insert into questions (id, series_id, key, position, kind, prompt_ja, prompt_en, options, min, max,
                          per_head, required, audience, created_at)
   select id, series_id, key, position, kind, prompt ->> 'ja', prompt ->> 'en', options, min, max,
          per_head, required, audience, app_now()
     from jsonb_to_recordset($1::jsonb) as x (id uuid, series_id uuid, key uuid, position smallint, kind text,
       prompt jsonb, options jsonb, min integer, max integer, per_head boolean, required boolean, audience text)`,
);
const place = statement<never, [string]>(
  'questions.place',
  `update questions q set position = x.position, required = x.required, audience = x.audience
     from jsonb_to_recordset($1::jsonb) as x (id uuid, position smallint, required boolean, audience text)
    where q.id = x.id`,
);
const retire = statement<never, [readonly string[]]>(
  'questions.retire',
  `update questions set retired_at = app_now() where id = any($1::uuid[]) and retired_at is null`,
);
const choices = statement<{ occurrence_id: string; keys: string[] }, [readonly string[]]>(
  'questions.choices',
  `select occurrence_id, keys from occurrence_questions where occurrence_id = any($1::uuid[])`,
);
const choose = statement<never, [string, readonly string[]]>(
  'questions.choose',
  `insert into occurrence_questions (occurrence_id, keys) values ($1, $2::uuid[])
   on conflict (occurrence_id) do update set keys = excluded.keys`,
);
const giveBack = statement<never, [string]>(
  'questions.give_back',
  `delete from occurrence_questions where occurrence_id = $1`,
);

const questionOf = ({ series_id, per_head, ...row }: QuestionRow): Question => ({
  ...row,
  seriesId: series_id,
  perHead: per_head,
});

const recordOf = ({ seriesId, perHead, ...question }: Question) => ({
  ...question,
  series_id: seriesId,
  per_head: perHead,
});

/** Questions of series and which of them a date asks. */
@Injectable()
export class QuestionRepository {
  constructor(private readonly database: Database) {}

  /** The list's version, locked until the transaction ends: saves of one series line up here. */
  async lock(tx: Tx, seriesId: string): Promise<number> {
    return (await tx.row(lockList, [seriesId]))!.version;
  }

  async versionsOf(seriesIds: readonly string[], tx: Tx | null = null) {
    const rows = await (tx ?? this.database).rows(versionsOf, [seriesIds]);
    return new Map(rows.map(({ series_id, version }) => [series_id, version]));
  }

  /** What series ask now, each list in its order. */
  async askedBy(seriesIds: readonly string[], tx: Tx | null = null): Promise<Question[]> {
    return (await (tx ?? this.database).rows(asked, [seriesIds])).map(questionOf);
  }

  /** Retired ones, too. */
  async byIds(ids: readonly string[], tx: Tx | null = null): Promise<Question[]> {
    return (await (tx ?? this.database).rows(byIds, [ids])).map(questionOf);
  }

  /** Retires before it inserts: of a question one version is asked at a time. Returns the new version. */
  async save(tx: Tx, seriesId: string, plan: QuestionPlan): Promise<number> {
    if (plan.retire.length > 0) await tx.rows(retire, [plan.retire]);
    if (plan.insert.length > 0) await tx.rows(insert, [JSON.stringify(plan.insert.map(recordOf))]);
    if (plan.update.length > 0) await tx.rows(place, [JSON.stringify(plan.update.map(recordOf))]);
    return (await tx.row(countUp, [seriesId]))!.version;
  }

  /** The keys that dates chose; a date that is missing asks everything. */
  async choicesOf(occurrenceIds: readonly string[], tx: Tx | null = null) {
    const rows = await (tx ?? this.database).rows(choices, [occurrenceIds]);
    return new Map(rows.map(({ occurrence_id, keys }) => [occurrence_id, keys]));
  }

  async choose(tx: Tx, occurrenceId: string, keys: readonly string[] | null): Promise<void> {
    if (keys === null) await tx.rows(giveBack, [occurrenceId]);
    else await tx.rows(choose, [occurrenceId, keys]);
  }
}
