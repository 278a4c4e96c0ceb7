import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Entropy } from '@asaza/platform/clock';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { BuildRound } from './build-round';
import { HoldRound } from './hold-round';
import { Morning } from './morning.factory';
import { ProposalMail } from './proposal-mail';
import { ReadAfterCard } from './read-after-card';
import { SendRound } from './send-round';
import { TieRepository } from '../persistence/tie.repository';
import { TellWishes } from './tell-wishes';
import { VetoPair } from './veto-pair';

type Said = Partial<Record<'talked' | 'more' | 'known', readonly string[]>>;

describe('what cards say of others', () => {
  let area: OpenArea;
  let morning: Morning;
  let here: string;
  let [ari, bea, cyd] = ['', '', ''];
  const sql = <Row>(text: string, values: unknown[] = []) => area.db.query<Row>(text, values);
  const viewer = (personId: string) => ({ personId, sessionId: 'none' });

  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  // Three who have nothing in common on paper: no round would put them to each other.
  beforeEach(async () => {
    morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    const plain = (give: string) => ({ gives: [give], asks: ['猫の写真'], topics: [give] });
    ari = await morning.person(plain('確定申告'));
    bea = await morning.person(plain('茶道'));
    cyd = await morning.person(plain('登山'));
    here = await morning.held([ari, bea, cyd]);
  });

  /** Sends a card, as attendance keeps it, and does what its event leads to. */
  const says = async (personId: string, said: Said, at = here) => {
    const cardId = area.get(Entropy).id();
    const [card] = await sql<{ id: string }>(
      `insert into after_cards (id, occurrence_id, person_id, nonce, key_version, token_hash, asked_at, answered_at)
       values ($1::uuid, $2, $3, 'n', 1, ($1::uuid)::text, app_now(), app_now())
       on conflict (occurrence_id, person_id) do update set answered_at = app_now() returning id`,
      [cardId, at, personId],
    );
    await sql(`delete from after_card_marks where card_id = $1`, [card!.id]);
    for (const [mark, others] of Object.entries(said))
      for (const other of others ?? [])
        await sql(`insert into after_card_marks (card_id, mark, other_id) values ($1, $2, $3)`, [
          ...[card!.id, mark, other],
        ]);
    const eventId = area.get(Entropy).id();
    await sql(
      `insert into outbox (id, name, facts, occurred_at)
       values ($1, 'attendance.after_card_answered', '{}', app_now())`,
      [eventId],
    );
    await area.get(ReadAfterCard).execute(eventId, card!.id);
  };
  const picks = (from: string, to: string, at = here) => says(from, { more: [to] }, at);
  const introduced = async (a: string, b: string) => {
    const rows = await sql<{ by_picks: boolean }>(
      `select by_picks from introductions where low_id = $1 and high_id = $2`,
      [a, b].sort(),
    );
    return rows.map(({ by_picks }) => by_picks);
  };
  const bothPick = async (a = ari, b = bea) => {
    await picks(a, b);
    await picks(b, a);
    return introduced(a, b);
  };
  const proposals = () =>
    sql<{ state: string; round_id: string | null }>(
      `select state, round_id from proposals where occurrence_id = $1 and $2 in (low_id, high_id)`,
      [here, ari],
    );

  it('introduces two who pick each other, once, with letters and questions for both', async () => {
    expect(await bothPick()).toEqual([true]);
    await picks(ari, bea);
    expect(await introduced(ari, bea)).toEqual([true]);
    const [introduction] = await sql<{ id: string }>(
      `select id from introductions where occurrence_id = $1`,
      [here],
    );
    const letters = await area.get(ProposalMail).introduction(introduction!.id);
    expect(letters.map(({ personId }) => personId).sort()).toEqual([ari, bea].sort());
    expect(letters.map(({ otherEmail }) => otherEmail).sort()).toEqual(
      [`${ari}@example.jp`, `${bea}@example.jp`].sort(),
    );
    expect(
      await sql(`select stage, count(*)::int as n from follow_ups group by stage order by stage`),
    ).toEqual([
      { stage: 'in_touch', n: 2 },
      { stage: 'met', n: 2 },
    ]);
  });

  it('opens nothing and shows nothing by one pick alone', async () => {
    await picks(ari, bea);
    expect(await proposals()).toEqual([]);
    expect(await introduced(ari, bea)).toEqual([]);
  });

  it('makes one introduction of two picks that arrive at the same moment', async () => {
    await Promise.all([picks(ari, bea), picks(bea, ari)]);
    expect(await introduced(ari, bea)).toEqual([true]);
  });

  it('forgets a pick that is taken back', async () => {
    await picks(ari, bea);
    await says(ari, {});
    await picks(bea, ari);
    expect(await introduced(ari, bea)).toEqual([]);
  });

  it.each(['blocked', 'never'])('stays silent across a word of %s', async (reason) => {
    await morning.neverPair(ari, bea, reason);
    expect(await bothPick()).toEqual([]);
  });

  it('stays silent where one knows the other, took consent back, pauses, or a report is open', async () => {
    await says(ari, { known: [bea], more: [bea] });
    await picks(bea, ari);
    expect(await introduced(ari, bea)).toEqual([]);
    await morning.takeConsentBack(cyd);
    expect(await bothPick(bea, cyd)).toEqual([]);
    const [dan, eve] = [await morning.person(), await morning.person()];
    here = await morning.held([ari, dan, eve]);
    await area.get(TellWishes).execute(viewer(dan), { pause: 'open' });
    expect(await bothPick(ari, dan)).toEqual([]);
    await sql(
      `insert into introduction_holds (id, person_id, club_id, stage, held_at, everywhere_until)
       values (gen_random_uuid(), $1, $2, 'proposals', app_now(), app_now() + interval '1 day')`,
      [eve, morning.clubId],
    );
    expect(await bothPick(ari, eve)).toEqual([]);
    // Nothing of it is left that anybody could see.
    expect(await sql(`select from proposals where occurrence_id = $1`, [here])).toEqual([]);
  });

  describe('and the round', () => {
    let host: string;
    beforeEach(async () => {
      host = await morning.person({ consent: false });
      await morning.host(host, 'host');
      const alike = { gives: ['パンの焼き方'], asks: ['パンの焼き方'] };
      [ari, bea] = [await morning.person(alike), await morning.person(alike)];
      here = await morning.held([ari, bea]);
    });
    const build = async () => (await area.get(BuildRound).execute(here))!;
    const pairOf = async (roundId: string) =>
      (await sql<{ id: string }>(`select id from proposals where round_id = $1`, [roundId]))[0]!.id;

    it('a pair that a host left out, or a round on hold, is not introduced by picks', async () => {
      const roundId = await build();
      const veto = { roundId, pairId: await pairOf(roundId), vetoed: true };
      expect((await area.get(VetoPair).execute(viewer(host), veto)).ok).toBe(true);
      expect(await bothPick()).toEqual([]);
      await area.get(VetoPair).execute(viewer(host), { ...veto, vetoed: false });
      await area.get(HoldRound).execute(viewer(host), { roundId });
      expect(await bothPick()).toEqual([]);
    });

    it('a pair in preview is introduced by picks, and its proposal never goes out', async () => {
      const roundId = await build();
      expect(await bothPick()).toEqual([true]);
      await area.get(SendRound).byHost(viewer(host), { roundId });
      const states = (await proposals()).map(({ state, round_id }) => [state, round_id !== null]);
      expect(states.sort()).toEqual([
        ['dropped', true],
        ['introduced', false],
      ]);
    });

    it('picks answer a proposal that is open; the links in both letters lead to the introduction', async () => {
      const roundId = await build();
      await area.get(SendRound).byHost(viewer(host), { roundId });
      const proposalId = await pairOf(roundId);
      expect(await bothPick()).toEqual([true]);
      expect(await proposals()).toEqual([{ state: 'introduced', round_id: roundId }]);
      const [side] = await area.get(ProposalMail).sidesOf(proposalId);
      expect(await area.get(ProposalMail).proposal(side!.sideId)).toBeNull();
    });

    it('who talked is not put to each other there, unless one would talk more', async () => {
      await says(ari, { talked: [bea] });
      await build();
      expect(await proposals()).toEqual([]);
      here = await morning.held([ari, bea]);
      await says(ari, { talked: [bea], more: [bea] });
      await build();
      expect(await proposals()).toMatchObject([{ state: 'preview' }]);
    });

    it('who talked, as a card says before the round goes out, is left out of it as well', async () => {
      const roundId = await build();
      await says(ari, { talked: [bea] });
      await area.get(SendRound).byHost(viewer(host), { roundId });
      expect(await proposals()).toMatchObject([{ state: 'dropped' }]);
    });

    it('who knows somebody is never put to them, until that is taken back', async () => {
      await says(bea, { known: [ari] });
      here = await morning.held([ari, bea]);
      await build();
      expect(await proposals()).toEqual([]);
      await sql(`delete from acquaintances`);
      here = await morning.held([ari, bea]);
      await build();
      expect(await proposals()).toHaveLength(1);
    });

    it('a word of knowing between preview and sending keeps the pair back', async () => {
      const roundId = await build();
      await says(bea, { known: [ari] });
      await area.get(SendRound).byHost(viewer(host), { roundId });
      expect(await proposals()).toMatchObject([{ state: 'dropped' }]);
    });
  });

  it('control: without the lock, of two picks at the same moment neither sees the other', async () => {
    const ties = area.get(TieRepository);
    const said = (byId: string, other: string) => ({
      ...{ byId, occurrenceId: here, talked: [], known: [], more: [other] },
    });
    const seen: string[][] = [];
    await area.tx(async (one) => {
      await ties.replace(one, said(ari, bea));
      await area.tx(async (two) => {
        await ties.replace(two, said(bea, ari));
        seen.push(await ties.mutual(one, ari, here), await ties.mutual(two, bea, here));
      });
    });
    expect(seen).toEqual([[], []]);
  });
});
