import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Morning } from '../../libs/introductions/src/application/morning.factory';
import { Caller } from '../../test/support/graphql-client';
import { tokenIn } from '../../test/support/people-of-the-story';
import type { Stack } from '../../test/support/stack';
import { until } from '../../test/support/until';
import { atMost, type Findings } from '../measure/report';
import { Seeded } from '../measure/seeded';
import { summaryOf } from '../measure/statistics';
import { withProduct } from '../product';
import { blowsOn, breakMail, insisting, pause } from './blows';
import type { Conditions, Scenario } from '../scenario';

/** Of a hundred pairs, in how many somebody takes their yes to introductions back at the last moment. */
const OPT_OUTS = 5;
const INTRODUCED = /おつなぎします/;
const ASKED = /ご紹介してもよいですか/;

interface Seen {
  readonly pairs: number;
  readonly introductions: number;
  readonly afterOptOut: number;
  readonly doubled: number;
  readonly lost: number;
  readonly listed: number;
  readonly blows: number;
  readonly millis: number;
}

/**
 * While pairs say yes, workers are killed, Redis is emptied, Postgres crashes and the mail server breaks off, also
 * after it kept a mail. Each seed is its own order of blows; every introduction is made once and told once.
 */
export const introductionsChaos: Scenario = {
  name: 'introductions.chaos',
  seed: 20_270_311,
  run: async ({ small, seed, say }: Conditions): Promise<Findings> => {
    const seeds = Array.from({ length: small ? 2 : 10 }, (_, index) => seed + index);
    const pairs = small ? 30 : 200;
    const played: Seen[] = [];
    for (const one of seeds) {
      const seen = await withProduct(say, (stack) => play(stack, one, pairs, false), QUIET);
      say(`chaos ${one}: ${JSON.stringify(seen)}`);
      played.push(seen);
    }
    const control = await withProduct(say, (stack) => play(stack, seed, pairs, true), QUIET);
    say(`chaos, control: ${JSON.stringify(control)}`);
    const sum = (of: keyof Seen): number => played.reduce((total, seen) => total + seen[of], 0);
    return {
      peers: { 'chaos: one seed': summaryOf(played.map(({ millis }) => millis)) },
      ratios: {
        'chaos: letters listed as uncertain / letters': sum('listed') / (2 * sum('introductions')),
      },
      goals: [
        atMost('7 chaos: letters that came twice', sum('doubled'), 0),
        atMost('7 chaos: introductions that nobody hears of and no list names', sum('lost'), 0),
        atMost('14 chaos: introduced after one had opted out', sum('afterOptOut'), 0),
      ],
      invariants: [
        {
          name: 'every pair is introduced once, and told once or listed',
          ok: sum('doubled') + sum('lost') + sum('afterOptOut') === 0,
          detail: `${seeds.length} seeds, ${sum('pairs')} pairs, ${sum('introductions')} introductions, ${sum('blows')} blows, ${sum('listed')} letters listed`,
        },
        {
          name: 'control: a mailer that sends again whatever it is not sure of doubles letters',
          ok: control.doubled > 0,
          detail: `${control.doubled} of ${2 * control.introductions} letters came twice`,
        },
      ],
    };
  },
};

/**
 * What breaks is not for the terminal. The movable clock asks the database for the time, also within a transaction:
 * enough connections that none waits for another, as in production, where the machine's clock is asked.
 */
const QUIET = {
  env: { LOG_LEVEL: 'silent', DATABASE_POOL: '32' },
  output: () => undefined,
};

async function play(stack: Stack, seed: number, count: number, sure: boolean): Promise<Seen> {
  const seeded = new Seeded(seed);
  const began = performance.now();
  const pairs = await putToEachOther(stack, count);
  const out = new Set(pairs.slice(0, Math.max(1, Math.round((count * OPT_OUTS) / 100))));
  breakMail(stack, seeded, sure ? 0.25 : 0.04);
  const blows = blowsOn(stack, seeded);
  const left = [...pairs];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let pair = left.pop(); pair; pair = left.pop())
        await bothSayYes(stack, pair, out.has(pair));
    }),
  );
  const struck = await blows.stop();
  // The last blow: jobs that a dead worker held would wait for their locks, rows that are due do not.
  await stack.flushQueue();
  await allTold(stack, sure);
  stack.inbox.faults = {};
  const letters = await lettersOf(stack);
  const made = await stack.db.query<{ low_id: string; high_id: string }>(
    `select low_id, high_id from introductions`,
  );
  const arrived = letters.map(({ email }) => copiesOf(stack, email, INTRODUCED));
  const told = letters.filter(
    ({ state }, index) => arrived[index]! > 0 || state === 'uncertain' || state === 'failed',
  );
  const opted = new Set([...out].flatMap(({ low, high }) => [low, high]));
  return {
    pairs: pairs.length,
    introductions: made.length,
    afterOptOut: made.filter(({ low_id }) => opted.has(low_id)).length,
    doubled: arrived.filter((copies) => copies > 1).length,
    // A pair without an introduction, an introduction without two letters, or a letter that nobody got or lists.
    lost:
      pairs.length -
      out.size -
      made.length +
      (2 * made.length - letters.length) +
      (letters.length - told.length),
    listed: letters.filter(({ state }) => state === 'uncertain' || state === 'failed').length,
    blows: struck,
    millis: performance.now() - began,
  };
}

interface Pair {
  readonly low: string;
  readonly high: string;
  readonly tokens: readonly string[];
}

/** A round as the worker builds and sends it: everybody has their letter, and nothing is broken yet. */
async function putToEachOther(stack: Stack, count: number): Promise<Pair[]> {
  await stack.db.setClock('2031-03-05T00:00:00Z');
  const morning = new Morning({ query: stack.db.query, bytes: (n) => randomBytes(n) });
  await morning.club();
  const people: string[] = [];
  for (let pair = 0; pair < count; pair += 1)
    for (const side of ['左', '右'])
      people.push(
        await morning.person({
          name: `${side}${pair}`,
          gives: [`${side}の話 ${pair}`],
          asks: [],
          topics: [`話題${pair}`],
        }),
      );
  const occurrenceId = await morning.held(people);
  await stack.db.query(
    `insert into due_rows (name, key, due_at) values ('introductions.round_due', $1, app_now())`,
    [occurrenceId],
  );
  await until(async () => (await stack.db.query(`select from rounds`)).length > 0, 60_000);
  await stack.db.advance('13 hours');
  await until(
    () => people.every((id) => copiesOf(stack, addressOf(id), ASKED) > 0),
    count * 1_000 + 60_000,
  );
  const rows = await stack.db.query<{ low_id: string; high_id: string }>(
    `select low_id, high_id from proposals where state = 'open' order by id`,
  );
  return rows.map(({ low_id: low, high_id: high }) => ({
    ...{ low, high },
    tokens: [low, high].map((id) =>
      tokenIn(
        stack.inbox.mails(addressOf(id)).find(({ subject }) => ASKED.test(subject))!,
        'i',
      ),
    ),
  }));
}

const addressOf = (id: string): string => `${id}@example.jp`;
const copiesOf = (stack: Stack, email: string, subject: RegExp): number =>
  stack.inbox.mails(email).filter((mail) => subject.test(mail.subject)).length;

async function bothSayYes(stack: Stack, { high, tokens }: Pair, optsOut: boolean): Promise<void> {
  await sayYes(stack, tokens[1]!);
  // Whoever has said yes takes everything back, and the other says yes in the same second.
  if (optsOut) await optOut(stack, high);
  await sayYes(stack, tokens[0]!);
}

/** As a page does it: the same key until there is an answer. */
async function sayYes(stack: Stack, token: string): Promise<void> {
  const idempotencyKey = randomUUID();
  await insisting(() =>
    new Caller(stack.url).mutate(
      'answerProposal',
      { token, answer: 'YES', idempotencyKey },
      '... on ProposalClosed { code }',
    ),
  );
}

async function optOut(stack: Stack, personId: string): Promise<void> {
  const token = randomBytes(32).toString('hex');
  await insisting(() =>
    stack.db.query(
      `insert into sessions (id, person_id, token_hash, created_at, last_seen_at)
       values (gen_random_uuid(), $1, $2, app_now(), app_now())`,
      [personId, createHash('sha256').update(token).digest('hex')],
    ),
  );
  await insisting(async () => {
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `asaza_session=${token}` },
      body: JSON.stringify({
        query: `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }`,
        variables: { input: { introductionsConsent: false } },
      }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
  });
}

interface Letter {
  readonly email: string;
  readonly state: string;
}

const lettersOf = (stack: Stack): Promise<Letter[]> =>
  insisting(() =>
    stack.db.query<Letter>(
      `select c.email, d.state from deliveries d join notices n on n.id = d.notice_id
         join contacts c on c.person_id = n.person_id where n.kind = 'introduced'`,
    ),
  );

/**
 * Until no letter is on its way. What waits for another try is not waited for: the clock goes on. `sure` is the
 * control: a mailer that takes whatever it is not sure of for not sent.
 */
async function allTold(stack: Stack, sure: boolean): Promise<void> {
  let again = sure;
  await until(async () => {
    const letters = await lettersOf(stack);
    const open = letters.filter(({ state }) => ['pending', 'sending', 'handoff'].includes(state));
    if ((await insisting(() => stack.outstanding())) > 0) return false;
    if (open.length > 0) {
      await insisting(() => stack.db.advance('5 minutes'));
      await pause(300);
      return false;
    }
    if (!again) return true;
    again = false;
    stack.inbox.faults = {};
    await insisting(() =>
      stack.db.query(
        `with unsure as (
           update deliveries set state = 'pending' where state = 'uncertain' returning id)
         insert into due_rows (name, key, due_at) select 'notifications.delivery_due', id, app_now() from unsure
           on conflict (name, key) do update set due_at = excluded.due_at, failed_at = null, queued_until = null`,
      ),
    );
    return false;
  }, 600_000);
}
