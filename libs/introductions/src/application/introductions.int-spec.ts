import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OccurrenceEnded } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { ProposalMail } from '../index';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { AnswerProposal } from './answer-proposal';
import { BuildRound } from './build-round';
import { ExpireProposal } from './expire-proposal';
import { Morning } from './morning.factory';
import { PlanRound } from './plan-round';
import { ProposalViews } from './proposal-views';
import { RemindSides } from './remind-sides';
import { SendRound } from './send-round';
import type { Answer } from '../domain/proposal';

describe('introductions', () => {
  let area: OpenArea;
  let morning: Morning;
  let low: string;
  let high: string;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    low = await morning.person({ name: '大川', gives: ['確定申告'], asks: ['パンの焼き方'] });
    high = await morning.person({ name: '小川', gives: ['パンの焼き方'], asks: ['茶道'] });
  });

  const build = async (people: readonly string[]) =>
    (await area.get(BuildRound).execute(await morning.held(people)))!;
  const send = async (roundId: string) => {
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(roundId);
  };
  const proposalsOf = (roundId: string) =>
    area.db.query<{ id: string; state: string; low_id: string; high_id: string }>(
      `select id, state, low_id, high_id from proposals where round_id = $1`,
      [roundId],
    );
  /** A proposal put to both, with the two links. */
  const proposed = async () => {
    const roundId = await build([low, high]);
    await send(roundId);
    const [proposal] = await proposalsOf(roundId);
    const mail = area.get(ProposalMail);
    const sides = await mail.sidesOf(proposal!.id);
    const token = async (personId: string) => {
      const { sideId } = sides.find((side) => side.personId === personId)!;
      return (await mail.proposal(sideId))!.token;
    };
    return { id: proposal!.id, low: await token(low), high: await token(high) };
  };
  const say = (token: string, answer: Answer, idempotencyKey?: string) =>
    area.get(AnswerProposal).execute({ token, answer, idempotencyKey });
  const page = (token: string) => area.get(ProposalViews).byToken(token);
  const introductionsOf = (proposalId: string) =>
    area.db.query<{ id: string }>(`select id from introductions where proposal_id = $1`, [
      proposalId,
    ]);
  const told = async (name: string) =>
    (await area.events()).filter((event) => event.name === `introductions.${name}`);

  it('makes a round due twelve hours after the end, however late and often it hears of it', async () => {
    const occurrenceId = await morning.held([low, high]);
    await area.db.advance('30 minutes');
    await area.tx((tx) => area.get(Outbox).append(tx, OccurrenceEnded, { occurrenceId }));
    const [event] = await area.db.query<{ id: string }>(
      `select id from outbox where facts->>'occurrenceId' = $1`,
      [occurrenceId],
    );
    for (let time = 0; time < 2; time += 1)
      await area.get(PlanRound).execute(event!.id, { occurrenceId });
    expect(
      await area.db.query(
        `select d.due_at - date_trunc('milliseconds', o.ends_at) = interval '12 hours' as on_time from due_rows d join occurrences o on o.id = d.key
          where d.name = 'introductions.round_due' and d.key = $1`,
        [occurrenceId],
      ),
    ).toEqual([{ on_time: true }]);
  });

  it('finds the stored round when it is built again, and tells of it once', async () => {
    const occurrenceId = await morning.held([low, high]);
    const before = (await told('round_built')).length;
    const both = await Promise.all([
      area.get(BuildRound).execute(occurrenceId),
      area.get(BuildRound).execute(occurrenceId),
    ]);
    expect(await area.get(BuildRound).execute(occurrenceId)).toBe(both[0]);
    expect(both[0]).toBe(both[1]);
    expect(await told('round_built')).toHaveLength(before + 1);
  });

  it('keeps a round of nobody with everybody and the true reason', async () => {
    await morning.takeConsentBack(high);
    const roundId = await build([low, high]);
    expect(await proposalsOf(roundId)).toEqual([]);
    expect(
      await area.db.query(
        `select person_id, unmatched from round_people where round_id = $1 order by 1`,
        [roundId],
      ),
    ).toEqual([
      { person_id: low, unmatched: 'nobody_new' },
      { person_id: high, unmatched: 'no_consent' },
    ]);
  });

  it('puts a pair to both when the preview is over, not before, and once', async () => {
    const roundId = await build([low, high]);
    await area.get(SendRound).whenDue(roundId);
    expect(await proposalsOf(roundId)).toMatchObject([{ state: 'preview' }]);
    const before = (await told('proposed')).length;
    await send(roundId);
    await area.get(SendRound).whenDue(roundId);
    expect(await proposalsOf(roundId)).toMatchObject([{ state: 'open' }]);
    expect(await told('proposed')).toHaveLength(before + 1);
  });

  it('does not send a pair that was blocked, or whose consent is gone, since the round was built', async () => {
    const blocked = await build([low, high]);
    await morning.neverPair(high, low);
    await send(blocked);
    expect(await proposalsOf(blocked)).toMatchObject([{ state: 'dropped' }]);
    const two = [await morning.person(), await morning.person()] as const;
    const silent = await build(two);
    await morning.takeConsentBack(two[1]);
    await send(silent);
    expect(await proposalsOf(silent)).toMatchObject([{ state: 'dropped' }]);
  });

  it('introduces once when both say yes at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      low = await morning.person({ name: '大川' });
      high = await morning.person({ name: '小川' });
      const proposal = await proposed();
      const before = (await told('introduced')).length;
      const answers = await Promise.all([
        ...[say(proposal.low, 'yes'), say(proposal.high, 'yes')],
        ...[say(proposal.low, 'yes'), say(proposal.high, 'yes')],
      ]);
      expect(answers.some((answer) => answer.ok)).toBe(true);
      expect(await introductionsOf(proposal.id)).toHaveLength(1);
      expect(await told('introduced')).toHaveLength(before + 1);
    }
  }, 60_000);

  it.each(['yes', 'not_now', 'already_know', 'never'] as const)(
    'shows one side the same page whatever the other said: %s',
    async (other) => {
      const proposal = await proposed();
      await say(proposal.low, 'not_now');
      const before = await page(proposal.low);
      await say(proposal.high, other);
      expect(await page(proposal.low)).toEqual(before);
      const again = await say(proposal.low, 'not_now');
      expect(again.ok && again.value).toEqual(before);
    },
  );

  it('reveals the address to both once both said yes, and to nobody before', async () => {
    const proposal = await proposed();
    await say(proposal.low, 'yes');
    expect(JSON.stringify(await page(proposal.low))).not.toContain('@');
    expect(JSON.stringify(await page(proposal.high))).not.toContain('@');
    await say(proposal.high, 'yes');
    expect((await page(proposal.low))?.introduction).toMatchObject({
      otherName: '小川',
      otherEmail: `${high}@example.jp`,
      firstWriter: true,
    });
    expect((await page(proposal.high))?.introduction).toMatchObject({
      otherEmail: `${low}@example.jp`,
      firstWriter: false,
    });
    const [introduction] = await introductionsOf(proposal.id);
    const letters = await area.get(ProposalMail).introduction(introduction!.id);
    expect(letters.map(({ personId, firstWriter }) => [personId, firstWriter])).toEqual([
      [low, true],
      [high, false],
    ]);
    expect(await say(proposal.low, 'never')).toMatchObject({
      refusal: { code: 'ALREADY_INTRODUCED' },
    });
  });

  it('introduces nobody when consent is taken back, or a block stands, before the second yes', async () => {
    const proposal = await proposed();
    await say(proposal.low, 'yes');
    await morning.takeConsentBack(low);
    const seen = await page(proposal.high);
    expect((await say(proposal.high, 'yes')).ok).toBe(true);
    expect(await introductionsOf(proposal.id)).toEqual([]);
    expect(await page(proposal.high)).toEqual({ ...seen, myAnswer: 'yes' });

    low = await morning.person();
    high = await morning.person();
    const other = await proposed();
    await say(other.low, 'yes');
    await morning.neverPair(low, high);
    await say(other.high, 'yes');
    expect(await introductionsOf(other.id)).toEqual([]);
  });

  it('lets a never be taken back while it is open, and leaves what the other said', async () => {
    const proposal = await proposed();
    const apart = () =>
      area.db.query(
        `select by_id, reason from never_pairs where proposal_id = $1 order by reason`,
        [proposal.id],
      );
    await say(proposal.low, 'never');
    await say(proposal.high, 'already_know');
    expect(await apart()).toEqual([
      { by_id: high, reason: 'known' },
      { by_id: low, reason: 'never' },
    ]);
    await say(proposal.low, 'yes');
    expect(await apart()).toEqual([{ by_id: high, reason: 'known' }]);
    await say(proposal.high, 'yes');
    expect(await introductionsOf(proposal.id)).toHaveLength(1);
  });

  it('counts an answer with a key once, and refuses the key for another answer', async () => {
    const proposal = await proposed();
    await say(proposal.low, 'yes', 'k1');
    await say(proposal.low, 'not_now', 'k2');
    const repeated = await say(proposal.low, 'yes', 'k1');
    expect(repeated.ok && repeated.value.myAnswer).toBe('not_now');
    expect(await say(proposal.low, 'never', 'k1')).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect((await say(proposal.high, 'never', 'k1')).ok).toBe(true);
  });

  it('answers a foreign link as if it were nothing', async () => {
    expect(await page('x'.repeat(43))).toBeNull();
    expect(await say('x'.repeat(43), 'yes')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('reminds whoever has said nothing, once, and closes after seven days', async () => {
    const proposal = await proposed();
    const remind = () => area.get(RemindSides).execute(proposal.id);
    const expire = () => area.get(ExpireProposal).execute(proposal.id);
    await say(proposal.low, 'yes');
    await area.db.advance('4 days');
    const before = (await told('answer_awaited')).length;
    await remind();
    await remind();
    const awaited = (await told('answer_awaited')).slice(before);
    expect(awaited).toHaveLength(1);
    const letter = await area.get(ProposalMail).proposal(awaited[0]!.facts.sideId as string);
    expect(letter).toMatchObject({ personId: high, awaitsAnswer: true });

    await expire();
    expect((await page(proposal.high))?.open).toBe(true);
    await area.db.advance('3 days');
    expect((await page(proposal.high))?.open).toBe(false);
    expect(await say(proposal.high, 'yes')).toMatchObject({
      refusal: { code: 'PROPOSAL_EXPIRED' },
    });
    await expire();
    expect(await introductionsOf(proposal.id)).toEqual([]);
    expect(await area.get(ProposalMail).proposal(awaited[0]!.facts.sideId as string)).toBeNull();
  });

  it('gives a weekly club a round each week, and nobody two proposals at a time', async () => {
    const third = await morning.person();
    await send(await build([low, high]));
    const tooSoon = await build([low, high, third]);
    expect(await proposalsOf(tooSoon)).toEqual([]);
    await area.db.advance('6 days 12 hours');
    const weekLater = await build([low, high, third]);
    const [pair] = await proposalsOf(weekLater);
    // The open proposal of last week bars the pair itself, not the people: it ends as the next goes out.
    expect([pair!.low_id, pair!.high_id]).toContain(third);
    await send(weekLater);
    expect(await proposalsOf(weekLater)).toMatchObject([{ state: 'open' }]);
  });
});
