import { randomUUID } from 'node:crypto';

type Sql = <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
}

/** Rows for tests that are about every table: valid by its checks, and of no other meaning. */
export interface Planting {
  /** A row whose `table.column` names this person. */
  one(path: string, personId: string): Promise<void>;
  /** The same row twice, once for each: what is one person's must be one row then. */
  both(path: string, goneId: string, keptId: string): Promise<void>;
}

/** What checks of more than one column want, by table. */
const TOGETHER: Readonly<Record<string, Record<string, unknown>>> = {
  attendances: { state: 'absent' },
  'attendances.checked_in_by': { state: 'present', checked_in_at: '2026-01-01T00:00:00Z' },
  'attendances.excused_by': { state: 'excused' },
  'answer_details.decided_by': { decided_at: '2026-01-01T00:00:00Z' },
  'strikes.forgiven_by': { forgiven_at: '2026-01-01T00:00:00Z' },
  strikes: { expires_at: '2027-01-01T00:00:00Z' },
  fee_entries: { kind: 'expected' },
  messages: { state: 'draft', subject_ja: 'x', body_ja: 'x' },
  notices: { kind: 'reminder' },
  'rounds.sent_by': { state: 'sent', sent_at: '2026-01-01T00:00:00Z' },
  rounds: { state: 'preview', snapshot_hash: 'a'.repeat(64), present: 0, consenting: 0 },
  proposals: { state: 'preview' },
  'proposals.added_by': { origin: 'hand' },
  round_builds: { kind: 'rebuild', snapshot_hash: 'a'.repeat(64) },
  speaker_invitations: { state: 'invited' },
  'speaker_invitations.withdrawn_by': { state: 'withdrawn' },
  host_notice_settings: { digest_hour: 19 },
};
/** The same in both rows of a pair: what makes them one. Everything else that is unique is made anew. */
const ANEW =
  /(^id$|^proposal_id$|^rsvp_id$|^notice_id$|^invitation_id$|_hash$|^dedupe$|^message_id$|^number$|^version$|^place$|^seq$|^slot$)/;
/** Of these there is one for a date or a series. */
const OWN_DATE = new Set(['rounds', 'talks', 'talk_slots', 'answer_rules', 'edits']);

export async function planting(
  sql: Sql,
  about: { readonly clubId: string; readonly occurrenceId: string },
): Promise<Planting> {
  const [date] = await sql<{ series_id: string }>(
    `select series_id from occurrences where id = $1`,
    [about.occurrenceId],
  );
  let number = 1;
  // References to other rows than people are not what this is about.
  const others = await sql<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
       from pg_constraint where contype = 'f' and confrelid <> 'people'::regclass and connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of others) await sql(drop);
  const people = new Set(
    (
      await sql<{ path: string }>(
        `select c.conrelid::regclass || '.' || a.attname as path
           from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
          where c.contype = 'f' and c.confrelid = 'people'::regclass`,
      )
    ).map(({ path }) => path),
  );

  // Whoever else a row names is somebody else each time.
  const strangers = Array.from({ length: 300 }, () => randomUUID());
  await sql(
    `insert into people (id, locale, created_at) select id, 'ja', app_now() from unnest($1::uuid[]) as p (id)`,
    [strangers],
  );

  const columnsOf = (table: string) =>
    sql<Column>(
      `select column_name as name, udt_name as type, is_nullable = 'YES' as nullable, column_default is not null as "hasDefault"
         from information_schema.columns where table_name = $1`,
      [table],
    );
  const wordsOf = async (table: string): Promise<Map<string, string>> => {
    // By name: of a column that several speak of the last word counts, and a plan must not choose which that is.
    const checks = await sql<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = $1::regclass and contype = 'c' order by conname`,
      [table],
    );
    return new Map(
      checks.flatMap(({ rule }) =>
        [...rule.matchAll(/\(\(?(\w+) = (?:ANY \(ARRAY\[)?'(\w+)'/g)].map(
          ([, column, word]) => [column!, word!] as const,
        ),
      ),
    );
  };

  const valueOf = ({ name, type }: Column, table: string, words: Map<string, string>): unknown => {
    if (name === 'club_id') return about.clubId;
    if (name === 'series_id' && !OWN_DATE.has(table)) return date!.series_id;
    if (name === 'occurrence_id' && !OWN_DATE.has(table)) return about.occurrenceId;
    if (words.has(name)) return words.get(name);
    if (people.has(`${table}.${name}`)) return strangers.pop();
    if (type === 'uuid') return randomUUID();
    if (type === 'jsonb') return {};
    if (type.startsWith('timestamp')) return '2026-01-01T00:00:00Z';
    if (type === 'bool') return false;
    if (type === 'float8') return 0.5;
    if (/^int/.test(type)) return ANEW.test(name) ? (number += 1) % 30_000 : 1;
    if (type.startsWith('_')) return [];
    return `x${(number += 1)}`;
  };

  const rowFor = async (path: string, personId: string): Promise<Record<string, unknown>> => {
    const [table, column] = path.split('.') as [string, string];
    const words = await wordsOf(table);
    const row: Record<string, unknown> = {};
    for (const one of await columnsOf(table))
      if (!one.nullable && !one.hasDefault) row[one.name] = valueOf(one, table, words);
    if ('slot' in row) row['slot'] = 1;
    Object.assign(row, TOGETHER[table], TOGETHER[path], { [column]: personId });
    return paired(row, personId);
  };

  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row).join(', ');
    await sql(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  };

  return {
    one: async (path, personId) => insert(path.split('.')[0]!, await rowFor(path, personId)),
    both: async (path, goneId, keptId) => {
      const [table, column] = path.split('.') as [string, string];
      const row = await rowFor(path, goneId);
      // Who did something is no part of what makes a row one.
      if (column.endsWith('_by') && column !== 'by_id')
        return insert(table, row).then(async () => insert(table, await rowFor(path, keptId)));
      await insert(table, row);
      const again = Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          if (name === column) return [name, keptId];
          if (!ANEW.test(name)) return [name, value];
          return [name, typeof value === 'number' ? value + 1 : randomUUID()];
        }),
      );
      await insert(table, paired({ ...again, ...pairOf(row) }, keptId, goneId));
    },
  };
}

const pairOf = (row: Record<string, unknown>): Record<string, unknown> =>
  'low_id' in row ? { low_id: row['low_id'], high_id: row['high_id'] } : {};

/** A pair is ordered by id; whoever said the word is one of the two. `not`: whose place the person takes. */
function paired(
  row: Record<string, unknown>,
  personId: string,
  not: string | null = null,
): Record<string, unknown> {
  if (!('low_id' in row)) return row;
  const ids = [row['low_id'], row['high_id']].map(String);
  const other = ids.find((id) => id !== personId && id !== not)!;
  const [low, high] = [personId, other].sort();
  return { ...row, low_id: low, high_id: high, ...('by_id' in row ? { by_id: personId } : {}) };
}
