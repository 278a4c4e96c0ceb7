import { createHash } from 'node:crypto';
import type { Stack } from '../../test/support/stack';

/** People who are signed in and dates they can answer, written straight to the database. */
export interface Town {
  readonly stack: Stack;
  readonly host: Host;
  /** The urls of all api processes, in turn. */
  url(index: number): string;
  /** An address of their own for each caller. */
  ip(index: number): string;
  /** The session cookie of the nth person. */
  cookie(person: number): string;
  /** So many more dates of one series; answers the number of the first. */
  dates(count: number, capacity: number): Promise<number>;
}

/** Numbers as ids, the same in pgbench, where there is arithmetic and nothing else. */
const idOf = (kind: '8' | '9', number: number): string =>
  `00000000-0000-7000-${kind}000-${number.toString(16).padStart(12, '0')}`;
export const personId = (person: number): string => idOf('8', person);
export const dateId = (date: number): string => idOf('9', date);
export const emailOf = (person: number): string => `p${person}@example.jp`;
/** The same in SQL, for a whole number in `text`. */
export const sqlPerson = (text: string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${text}::int), 12, '0'))::uuid`;
export const sqlDate = (text: string): string =>
  `('00000000-0000-7000-9000-' || lpad(to_hex(${text}::int), 12, '0'))::uuid`;

const tokenOf = (person: number): string =>
  createHash('sha256').update(`bench session ${person}`).digest('hex');
const cookieOf = (person: number): string => `asaza_session=${tokenOf(person)}`;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Settings of a server that is at work: the real clock, and callers' addresses as the proxy before it says. */
export const AS_IN_PRODUCTION = {
  NODE_ENV: 'production',
  CLOCK_MOVABLE: '0',
  TRUST_PROXY: 'loopback',
} as const;

/** Who runs the series: the first person. */
export interface Host {
  mutate(name: string, input: Record<string, unknown>, fields: string): Promise<unknown>;
}

export async function openTown(stack: Stack, people: number): Promise<Town> {
  await settle(stack, people);
  const host = hostOf(stack);
  const { series } = (await host.mutate(
    'createSeries',
    {
      title: { ja: '朝の会' },
      rrule: 'FREQ=DAILY;COUNT=2',
      startLocal: `${new Date().getUTCFullYear() + 1}-02-01T07:00:00`,
      timeZone: 'Asia/Tokyo',
      durationMinutes: 90,
      capacity: 150,
    },
    '... on SeriesCreated { series { id } }',
  )) as { series: { id: string } };
  let next = 1;
  return {
    stack,
    host,
    url: (index) => stack.apis[index % stack.apis.length]!.url,
    ip: (index) => `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
    cookie: cookieOf,
    dates: async (count, capacity) => {
      const first = next;
      next += count;
      await addDates(stack, series.id, { first, count, capacity });
      return first;
    },
  };
}

const hostOf = (stack: Stack): Host => ({
  mutate: async (name, input, fields) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookieOf(0) },
      body: JSON.stringify({
        query: `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${fields} } }`,
        variables: { input },
      }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data![name];
  },
});

/** Members with proven addresses and one session each. */
async function settle(stack: Stack, people: number): Promise<void> {
  const numbers = Array.from({ length: people }, (_, person) => person);
  const parts = [numbers, numbers.map(personId), numbers.map((person) => hashOf(tokenOf(person)))];
  await stack.db.query(
    `with all_people as (
       select * from unnest($1::int[], $2::uuid[], $3::text[]) as p (n, id, token_hash)
     ), made as (
       insert into people (id, display_name, yomi, locale, created_at)
       select id, '会員 ' || n, 'かいいん', 'ja', app_now() from all_people
     ), reached as (
       insert into contacts (person_id, email, email_key, verified_at, created_at)
       select id, 'p' || n || '@example.jp', 'p' || n || '@example.jp', app_now(), app_now() from all_people
     )
     insert into sessions (id, person_id, token_hash, created_at, last_seen_at)
     select gen_random_uuid(), id, token_hash, app_now(), app_now() from all_people`,
    parts,
  );
}

/** Copies of the series' first date, a minute apart and after its second, under ids that pgbench can reckon. */
async function addDates(
  stack: Stack,
  seriesId: string,
  { first, count, capacity }: { first: number; count: number; capacity: number },
): Promise<void> {
  await stack.db.query(
    `insert into occurrences
     select made.* from (select * from occurrences where series_id = $1 and number = 1) as o
      cross join generate_series($2::int, $2::int + $3::int - 1) as n
      cross join lateral jsonb_populate_record(null::occurrences, to_jsonb(o) || jsonb_build_object(
        'id', ${sqlDate('n')}, 'slug', 'bench-' || n, 'uid', 'bench-' || n, 'number', 10 + n, 'capacity', $4::int,
        'original_start', o.original_start + (2880 + n) * interval '1 minute',
        'rule_start', o.rule_start + (2880 + n) * interval '1 minute')) as made`,
    [seriesId, first, count, capacity],
  );
}

/** What a person with a session sends to come. */
export const yes = (date: number): string =>
  JSON.stringify({
    query: RESPOND,
    variables: { input: { occurrenceId: dateId(date), asViewer: true } },
  });
/** What somebody with name and address sends; a code goes there. */
export const yesByAddress = (date: number, name: string, email: string): string =>
  JSON.stringify({
    query: RESPOND,
    variables: { input: { occurrenceId: dateId(date), name, email, locale: 'ja' } },
  });
/** What the holder of a ticket sends to give the seat back. */
export const withdraw = JSON.stringify({
  query: `mutation Withdraw($input: WithdrawResponseInput!) { withdrawResponse(input: $input) { __typename
    ... on ResponseWithdrawn { ticket { token } } ... on OccurrenceOver { code } } }`,
  variables: { input: { token: '$TICKET' } },
});

const RESPOND = `mutation Respond($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) { __typename
  ... on ResponseSettled { response { id answer seat waitlistPosition ticketToken } }
  ... on AnswerReceived { confirmationId expiresAt heldUntil }
  ... on AnswersClosed { code reason } ... on TooManyMails { code } } }`;
