import pg from 'pg';
import type { Caller } from '../../test/support/graphql-client';
import type { Stack } from '../../test/support/stack';
import { interleaved } from '../measure/interleave';
import { atMost, type Findings } from '../measure/report';
import { ratioOf, summaryOf } from '../measure/statistics';
import type { Conditions } from '../scenario';

const DATES = 200;

/** One chosen date becomes a daily rule: 200 dates made by one edit over GraphQL, beside a bare insert of such rows. */
export async function materialising(
  { small, say }: Conditions,
  stack: Stack,
  host: Caller,
): Promise<Findings> {
  const rounds = small ? 5 : 25;
  const warmUp = small ? 1 : 5;
  const made: Made[] = [];
  for (let index = 0; index < 1 + warmUp + rounds; index += 1) made.push(await oneDate(host));
  const [pattern, ...others] = made as [Made, ...Made[]];
  const bare = await bareTable(stack, pattern, host);
  const left = others.values();
  const millis = await interleaved(
    [
      { name: 'edit', slice: () => edit(host, left.next().value!) },
      { name: 'insert', slice: () => bare.insert() },
    ],
    { slices: 1, rounds, warmUp },
  );
  const inserted = await bare.count();
  await bare.stop();
  const counts = await stack.db.query<{ n: number }>(
    `select count(*)::int as n from occurrences
      where series_id = any ($1) and starts_at > app_now() and status <> 'cancelled' group by series_id`,
    [made.map(({ seriesId }) => seriesId)],
  );
  const full = counts.filter(({ n }) => n === DATES).length;
  const summary = summaryOf(millis.edit);
  say(`materialising: p95 ${summary.p95Ms} ms`);
  return {
    peers: {
      'an edit that makes 200 dates, over GraphQL': summary,
      'raw pg inserts such 200 rows, committed': summaryOf(millis.insert),
    },
    ratios: {
      '200 dates: time of the edit / time of a raw insert': ratioOf(millis.edit, millis.insert),
    },
    goals: [atMost('200 dates materialised after an edit, p95 ms', summary.p95Ms, 1_000)],
    invariants: [
      {
        name: 'every edited series has its 200 dates',
        ok: full === made.length,
        detail: `${full} of ${made.length} series`,
      },
      {
        name: 'the raw insert wrote as many',
        ok: inserted === DATES * (warmUp + rounds),
        detail: `${inserted} rows in ${warmUp + rounds} inserts`,
      },
    ],
  };
}

interface Made {
  readonly seriesId: string;
  readonly version: number;
}

async function oneDate(host: Caller): Promise<Made> {
  const { series } = await host.mutate<{
    __typename: string;
    series: { id: string; version: number };
  }>(
    'createSeries',
    {
      title: { ja: '朝の会' },
      rrule: null,
      startLocal: '2027-02-01T07:00:00',
      timeZone: 'Asia/Tokyo',
      durationMinutes: 50,
      capacity: 24,
    },
    '... on SeriesCreated { series { id version } }',
  );
  return { seriesId: series.id, version: series.version };
}

async function edit(host: Caller, { seriesId, version }: Made): Promise<void> {
  const edited = await host.mutate<{ __typename: string }>(
    'editGathering',
    { edit: { series: { seriesId, rrule: 'FREQ=DAILY' } }, version },
    '... on GatheringEdited { series { version } }',
  );
  if (edited.__typename !== 'GatheringEdited') throw new Error(JSON.stringify(edited));
}

/** The same columns, indexes and checks, without the product: 200 real rows, written anew under new keys. */
async function bareTable(stack: Stack, from: Made, host: Caller) {
  await edit(host, from);
  const client = new pg.Client({ connectionString: stack.db.url });
  await client.connect();
  await client.query(`create table bare_occurrences (like occurrences including all)`);
  const { rows } = await client.query<{ rows: object[] }>(
    `select jsonb_agg(o) as rows from occurrences as o where series_id = $1`,
    [from.seriesId],
  );
  const taken = rows[0]!.rows;
  return {
    count: async () =>
      (await client.query<{ n: number }>(`select count(*)::int as n from bare_occurrences`))
        .rows[0]!.n,
    insert: () =>
      client.query({
        name: 'bare_insert',
        // From a lateral call: `(f(x)).*` would call it once for each column and flatter us.
        text: `insert into bare_occurrences
               select made.* from jsonb_array_elements($1::jsonb) as one
                cross join lateral jsonb_populate_record(null::bare_occurrences,
                  one || jsonb_build_object('id', gen_random_uuid(), 'slug', gen_random_uuid(),
                                            'series_id', $2::uuid, 'uid', gen_random_uuid())) as made`,
        values: [JSON.stringify(taken), crypto.randomUUID()],
      }),
    stop: async () => {
      await client.query(`drop table bare_occurrences`);
      await client.end();
    },
  };
}
