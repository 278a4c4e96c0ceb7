import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ProposalMail } from '../index';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { seededRandom, shuffledIndexes } from '../domain/seeded-random';
import { buildRound, type PairDraft, type RoundSnapshot } from '../domain/round';
import { AnswerProposal } from './answer-proposal';
import { BuildRound } from './build-round';
import { Matchmaker } from './matchmaker';
import { Morning } from './morning.factory';
import { SendRound } from './send-round';

const words = ['確定申告', 'パンの焼き方', '写真', '製本', '選書', '珈琲の焙煎', '茶道', '登山'];

interface Proposal {
  id: string;
  low_id: string;
  high_id: string;
  state: string;
}

describe('forbidden pairs', () => {
  let area: OpenArea;
  let morning: Morning;
  const pool: string[] = [];
  const random = seededRandom(20_260_516);
  const some = <T>(of: readonly T[], n: number): T[] =>
    shuffledIndexes(of.length, random)
      .slice(0, n)
      .map((index) => of[index]!);

  beforeAll(async () => {
    area = await openIntroductions();
    morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    for (let made = 0; made < 200; made += 1)
      pool.push(await morning.person({ gives: some(words, 2), asks: some(words, 2) }));
  }, 30_000);
  afterAll(() => area.close());

  // What the test itself knows; nothing here is read from the tables that the rounds read.
  const apart = new Set<string>();
  const noConsent = new Set<string>();
  const open = new Map<string, { id: string; expires: number }>();
  const busyUntil = new Map<string, number>();
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  let hours = 0;

  const faultsOf = (proposal: Proposal, room: ReadonlySet<string>): string[] => {
    const { low_id: a, high_id: b } = proposal;
    const faults: string[] = [];
    const wrong = (why: string) => faults.push(`${why}: ${key(a, b)}`);
    if (a >= b) wrong('order');
    if (!room.has(a) || !room.has(b)) wrong('not present');
    if (noConsent.has(a) || noConsent.has(b)) wrong('no consent');
    if (apart.has(key(a, b))) wrong('kept apart or introduced');
    if (open.has(key(a, b))) wrong('proposed already');
    if ([a, b].some((one) => (busyUntil.get(one) ?? 0) > hours + 1)) wrong('over quota');
    return faults;
  };

  const keepApart = async (a: string, b: string): Promise<void> => {
    await morning.neverPair(a, b);
    apart.add(key(a, b));
  };

  const disturb = async (people: readonly string[], blocks: number): Promise<void> => {
    for (let count = 0; count < blocks; count += 1) {
      const [a, b] = some(people, 2) as [string, string];
      await keepApart(a, b);
    }
    const [gone] = some(people, 1) as [string];
    await morning.takeConsentBack(gone);
    noConsent.add(gone);
  };

  const settle = async ({ id, low_id: low, high_id: high }: Proposal): Promise<void> => {
    const mail = area.get(ProposalMail);
    const sides = await mail.sidesOf(id);
    const say = async (personId: string, answer: 'yes' | 'never' | 'not_now') => {
      const { sideId } = sides.find((side) => side.personId === personId)!;
      const { token } = (await mail.proposal(sideId))!;
      await area.get(AnswerProposal).execute({ token, answer });
    };
    const [never, no] = [random() < 0.3, random() < 0.3];
    await say(low, never ? 'never' : 'yes');
    await say(high, no ? 'not_now' : 'yes');
    // Whoever said no, and two who were introduced, may be put to somebody else.
    if (never || !no) busyUntil.delete(low);
    if (no || !never) busyUntil.delete(high);
    if (never || !no) apart.add(key(low, high));
  };

  /** One morning from the door to the answers; how many pairs went out, and how many were stopped. */
  const live = async (size: number): Promise<{ sent: number; stopped: number }> => {
    const room = some(pool, size);
    const present = new Set(room);
    await disturb(room, size / 8);
    const roundId = (await area.get(BuildRound).execute(await morning.held(room)))!;
    const read = (state: string) =>
      area.db.query<Proposal>(`select * from proposals where round_id = $1 and state = $2`, [
        roundId,
        state,
      ]);
    hours += 12;
    const preview = await read('preview');
    if (matching === 'real') expect(preview.flatMap((pair) => faultsOf(pair, present))).toEqual([]);
    // Between the preview and the sending some pairs fall out.
    for (const pair of some(preview, 2)) await keepApart(pair.high_id, pair.low_id);
    await disturb(room, size / 16);
    await area.db.advance('12 hours 1 second');
    await area.get(SendRound).whenDue(roundId);
    const [out, dropped] = [await read('open'), await read('dropped')];
    expect(out.flatMap((pair) => faultsOf(pair, present))).toEqual([]);
    // Control: each of these would have gone out, had the sending not asked again; none without cause.
    expect(dropped.filter((pair) => faultsOf(pair, present).length === 0)).toEqual([]);
    expect(out.length + dropped.length).toBe(preview.length);
    for (const { id, low_id: low, high_id: high } of out) {
      const expires = hours + 7 * 24;
      open.set(key(low, high), { id, expires });
      for (const person of [low, high]) busyUntil.set(person, expires);
    }
    for (const pair of some(out, 4)) await settle(pair);
    await nextMorning();
    return { sent: out.length, stopped: dropped.length };
  };

  const nextMorning = async (): Promise<void> => {
    const days = random() < 0.3 ? 3 : 7;
    await area.db.advance(`${days} days 1 minute`);
    hours += days * 24;
    // Some are closed late: a proposal that is not closed yet still bars its pair.
    const over = [...open].filter(([, { expires }]) => expires <= hours && random() < 0.8);
    await area.db.query(
      `update proposals set state = 'expired' where id = any($1) and state = 'open'`,
      [over.map(([, { id }]) => id)],
    );
    for (const [pair] of over) open.delete(pair);
    for (const back of some([...noConsent], 2)) {
      noConsent.delete(back);
      await area.db.query(
        `update people set introductions_consented_at = app_now() where id = $1`,
        [back],
      );
    }
  };

  /** A matching that knows no rule: everybody with a neighbour by chance. */
  const blindly = async (snapshot: RoundSnapshot) => {
    const draft = buildRound({ ...snapshot, people: [] }, { version: 'blind' });
    const ids = some(
      snapshot.people.map(({ personId }) => personId),
      snapshot.people.length,
    );
    const reason = { evidence: [] };
    const pairs = ids.flatMap((one, place): PairDraft[] => {
      const other = ids[place + 1];
      if (place % 2 === 1 || other === undefined) return [];
      const [low, high] = one < other ? [one, other] : [other, one];
      const firstTopic = { ownerId: low, field: 'topics', index: 0, text: '' } as const;
      const reasons = { reasonForLow: reason, reasonForHigh: reason };
      return [{ low, high, score: 0.5, ...reasons, firstTopic, firstWriter: 'low' }];
    });
    return { ...draft, pairs, unmatched: [] };
  };
  let matching: 'real' | 'blind' = 'real';

  it('are in no preview and are sent to nobody, morning after morning', async () => {
    let sent = 0;
    let stopped = 0;
    while (sent < 120) {
      const morningOf = await live(20);
      sent += morningOf.sent;
      stopped += morningOf.stopped;
    }
    expect(stopped).toBeGreaterThan(0);
  }, 120_000);

  it('are sent to nobody by a matching that knows no rule: 2,000 pairs, and not one', async () => {
    matching = 'blind';
    jest.spyOn(area.get(Matchmaker), 'build').mockImplementation(blindly);
    let [tried, stopped] = [0, 0];
    while (tried < 2_000) {
      const morningOf = await live(160);
      tried += morningOf.sent + morningOf.stopped;
      stopped += morningOf.stopped;
    }
    expect(stopped).toBeGreaterThan(100);
    expect(tried - stopped).toBeGreaterThan(500);
  }, 120_000);
});
