import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { ProposalMail } from '../index';
import { IntroductionsSchema } from '../../../../test/support/introductions-schema';

const LINES = `{ kind theirs yours }`;
const PROPOSAL = `{ club { id name { ja } } occurrence { id number } hostName otherName otherYomi otherPitch otherVisit
  reason ${LINES} firstTopic myAnswer expiresAt open introduction { otherName otherEmail firstWriter introducedAt } }`;
const READ = `query ($token: String!) { proposal(token: $token) ${PROPOSAL} }`;
const ANSWER = `mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { __typename
  ... on ProposalAnswered { proposal ${PROPOSAL} } ... on ProposalClosed { code } } }`;
const ROUND = `{ id state sendsAt builtAt present consenting certificate { value bound covered reachable }
  pairs { id lowName highName score vetoed reasonForLow ${LINES} reasonForHigh ${LINES} } unmatched { name reason } }`;
const OCCURRENCE = `query ($id: ID!) { occurrence(id: $id) { id round ${ROUND} } }`;
const HOLD = `mutation ($input: HoldRoundInput!) { holdRound(input: $input) { __typename
  ... on RoundHeld { round ${ROUND} } ... on RoundAlreadySent { code } } }`;
const SEND = `mutation ($input: SendRoundInput!) { sendRound(input: $input) { __typename
  ... on RoundSent { round ${ROUND} } ... on RoundAlreadySent { code } } }`;
const VETO = `mutation ($input: VetoPairInput!) { vetoPair(input: $input) { __typename
  ... on PairVetoed { round ${ROUND} } ... on RoundAlreadySent { code } } }`;

interface Round {
  id: string;
  state: string;
  pairs: { id: string; lowName: string; highName: string; vetoed: boolean }[];
}

describe('introductions in the schema', () => {
  let schema: IntroductionsSchema;
  beforeAll(async () => {
    schema = await IntroductionsSchema.open();
  });
  afterAll(() => schema.close());
  beforeEach(() => schema.club());

  const roundOf = async (id: string, viewer: Viewer | null): Promise<Round | null> => {
    const { data, errors } = await schema.ask(OCCURRENCE, { id }, viewer);
    expect(errors).toEqual([]);
    return (data!['occurrence'] as { round: Round | null }).round;
  };
  /** The links of the two, once a host has sent the round. */
  const sent = async () => {
    const round = (await roundOf(await schema.built(), schema.owner))!;
    await schema.mutate(SEND, { roundId: round.id }, schema.owner);
    const mail = schema.app.get(ProposalMail, { strict: false });
    const sides = await mail.sidesOf(round.pairs[0]!.id);
    const token = async (personId: string) =>
      (await mail.proposal(sides.find((side) => side.personId === personId)!.sideId))!.token;
    return { round, low: await token(schema.low), high: await token(schema.high) };
  };

  it('shows a side who, why and what to begin with, quoted from both profiles', async () => {
    const { low: token } = await sent();
    const { data } = await schema.ask(READ, { token });
    expect(data!['proposal']).toMatchObject({
      club: { name: { ja: '川べり朝食会' } },
      ...{ hostName: '幹事', otherName: '小川', otherPitch: '小川です', otherVisit: 1 },
      // Their give, the reader's ask.
      reason: [
        { kind: 'GIVE_MEETS_ASK', theirs: 'パンの焼き方', yours: 'パンの焼き方' },
        { kind: 'TOPIC', theirs: 'サウナ', yours: 'サウナ' },
      ],
      ...{ firstTopic: 'サウナ', myAnswer: null, open: true, introduction: null },
    });
  });

  it.each(['YES', 'NOT_NOW', 'ALREADY_KNOW', 'NEVER'])(
    'answers one side byte for byte the same before and after the other says %s',
    async (other) => {
      const links = await sent();
      await schema.mutate(ANSWER, { token: links.low, answer: 'ALREADY_KNOW' });
      const read = async () => JSON.stringify(await schema.ask(READ, { token: links.low }));
      const before = await read();
      await schema.mutate(ANSWER, { token: links.high, answer: other });
      expect(await read()).toBe(before);
    },
  );

  it('tells the two of each other at both yes, and takes no answer any more', async () => {
    const links = await sent();
    const unseen = JSON.stringify(await schema.ask(READ, { token: links.high }));
    const first = await schema.mutate(ANSWER, { token: links.low, answer: 'YES' });
    expect(first).toMatchObject({ proposal: { myAnswer: 'YES', open: true, introduction: null } });
    expect(JSON.stringify(await schema.ask(READ, { token: links.high }))).toBe(unseen);
    expect(await schema.mutate(ANSWER, { token: links.high, answer: 'YES' })).toMatchObject({
      proposal: {
        open: false,
        introduction: {
          otherName: '大川',
          otherEmail: `${schema.low}@example.jp`,
          firstWriter: false,
        },
      },
    });
    expect(await schema.mutate(ANSWER, { token: links.low, answer: 'NEVER' })).toEqual({
      __typename: 'ProposalClosed',
      code: 'ALREADY_INTRODUCED',
    });
  });

  it('knows no proposal by a foreign link, and changes nothing when read', async () => {
    const links = await sent();
    expect((await schema.ask(READ, { token: 'none' })).data).toEqual({ proposal: null });
    expect(await schema.mutate(ANSWER, { token: 'none', answer: 'YES' })).toEqual({
      error: 'NOT_FOUND',
    });
    for (let time = 0; time < 10; time += 1) await schema.ask(READ, { token: links.low });
    expect(
      await schema.db.query(`select answer from proposal_sides where answer is not null`),
    ).toEqual(
      await schema.db.query(`select answer from proposal_sides where answered_at is not null`),
    );
  });

  it('shows the round to hosts alone', async () => {
    const occurrenceId = await schema.built();
    const host = await schema.member('host', '共催');
    expect(await roundOf(occurrenceId, schema.owner)).toMatchObject({
      ...{ state: 'PREVIEW', present: 2, consenting: 2, unmatched: [] },
      pairs: [{ lowName: '大川', highName: '小川', vetoed: false }],
      certificate: { covered: 2, reachable: 2 },
    });
    expect(await roundOf(occurrenceId, host)).toEqual(await roundOf(occurrenceId, schema.owner));
    for (const other of [
      null,
      await schema.member('helper', '受付'),
      await schema.member('member', '会員'),
    ])
      expect(await roundOf(occurrenceId, other)).toBeNull();
  });

  it('lets a host veto, take it back, hold and send, and refuses all of it afterwards', async () => {
    const occurrenceId = await schema.built();
    const { id: roundId, pairs } = (await roundOf(occurrenceId, schema.owner))!;
    const pairId = pairs[0]!.id;
    const veto = (vetoed: boolean, viewer: Viewer | null = schema.owner) =>
      schema.mutate(VETO, { roundId, pairId, vetoed }, viewer);
    expect(await veto(true)).toMatchObject({ round: { pairs: [{ vetoed: true }] } });
    expect(await veto(false)).toMatchObject({ round: { pairs: [{ vetoed: false }] } });
    expect(await schema.mutate(HOLD, { roundId }, schema.owner)).toMatchObject({
      round: { state: 'HELD' },
    });
    expect(await veto(true)).toMatchObject({ __typename: 'PairVetoed' });

    expect(await veto(true, null)).toEqual({ error: 'UNAUTHENTICATED' });
    expect(await veto(true, await schema.member('member', '会員'))).toEqual({ error: 'FORBIDDEN' });
    const stranger = { personId: await schema.morning.person(), sessionId: 'none' };
    expect(await schema.mutate(SEND, { roundId }, stranger)).toEqual({ error: 'NOT_FOUND' });
    expect(await schema.mutate(HOLD, { roundId: 'x' }, schema.owner)).toEqual({
      error: 'NOT_FOUND',
    });

    expect(await schema.mutate(SEND, { roundId }, schema.owner)).toMatchObject({
      round: { state: 'SENT' },
    });
    expect(
      await schema.db.query(`select state from proposals where round_id = $1`, [roundId]),
    ).toEqual([{ state: 'dropped' }]);
    const refused = { __typename: 'RoundAlreadySent', code: 'ROUND_ALREADY_SENT' };
    expect(await veto(true)).toEqual(refused);
    expect(await schema.mutate(HOLD, { roundId }, schema.owner)).toEqual(refused);
    expect(await schema.mutate(SEND, { roundId }, schema.owner)).toEqual(refused);
  });

  it('tells a host nothing of what the two answered', async () => {
    const { round, ...links } = await sent();
    const [{ occurrence_id }] = (await schema.db.query<{ occurrence_id: string }>(
      `select occurrence_id from rounds where id = $1`,
      [round.id],
    )) as [{ occurrence_id: string }];
    const before = JSON.stringify(await roundOf(occurrence_id, schema.owner));
    await schema.mutate(ANSWER, { token: links.low, answer: 'YES' });
    await schema.mutate(ANSWER, { token: links.high, answer: 'YES' });
    expect(JSON.stringify(await roundOf(occurrence_id, schema.owner))).toBe(before);
  });

  it('reads the rounds of many occurrences in as many queries as that of one', async () => {
    const statements = jest.spyOn(schema.app.get(Database), 'rows');
    const [club] = await schema.db.query<{ slug: string }>(
      `select slug from club_slugs where club_id = $1`,
      [schema.morning.clubId],
    );
    const cost = async (expected: number) => {
      statements.mockClear();
      const { data, errors } = await schema.ask(
        `query ($slug: String!) { club(slug: $slug) { occurrences(when: PAST, first: 10) {
           edges { node { round { id pairs { lowName } } } } } } }`,
        club!,
        schema.owner,
      );
      expect(errors).toEqual([]);
      expect(JSON.stringify(data).match(/"round":\{/g)).toHaveLength(expected);
      return statements.mock.calls.filter(([{ name }]) => name.startsWith('rounds.')).length;
    };
    await schema.built();
    const one = await cost(1);
    await schema.built([]);
    await schema.built([]);
    expect(await cost(3)).toBe(one);
    statements.mockRestore();
  });
});
