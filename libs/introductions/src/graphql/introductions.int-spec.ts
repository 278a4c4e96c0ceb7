import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { gatheringsMigrations } from '@asaza/gatherings';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { peopleMigrations } from '@asaza/people';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { Executor, GraphQLApiModule, type RequestContext } from '@asaza/platform/graphql';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { BuildRound } from '../application/build-round';
import { Morning } from '../application/morning.factory';
import { introductionsMigrations, ProposalMail } from '../index';
import { IntroductionsGraphqlModule } from './index';

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
  let db: TestDatabase;
  let app: INestApplication;
  let morning: Morning;
  let low: string;
  let high: string;
  let owner: Viewer;
  beforeAll(async () => {
    db = await createTestDatabase([
      ...peopleMigrations,
      ...clubsMigrations,
      ...gatheringsMigrations,
      ...rsvpsMigrations,
      ...speakersMigrations,
      ...attendanceMigrations,
      ...introductionsMigrations,
    ]);
    const areas = [
      ...[PeopleGraphqlModule, ClubsGraphqlModule],
      ...[GatheringsGraphqlModule, IntroductionsGraphqlModule],
    ];
    const module = await Test.createTestingModule({
      imports: [...platformModules, GraphQLApiModule.forApi(PeopleGraphqlModule, areas)],
    })
      .overrideProvider(Config)
      .useValue(testConfig(db.url))
      .compile();
    app = module.createNestApplication({ logger: ['error'] });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });
  beforeEach(async () => {
    morning = new Morning({ query: db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    low = await morning.person({ name: '大川', gives: ['確定申告'], asks: ['パンの焼き方'] });
    high = await morning.person({ name: '小川', gives: ['パンの焼き方'], asks: ['茶道'] });
    owner = await member('owner', '幹事');
  });

  const member = async (role: 'owner' | 'host' | 'helper' | 'member', name: string) => {
    const personId = await morning.person({ name, consent: false });
    await morning.host(personId, role);
    return { personId, sessionId: 'none' };
  };
  const ask = (text: string, variables: Record<string, unknown>, viewer: Viewer | null = null) => {
    const context: RequestContext = {
      ...{ viewer, ip: '127.0.0.1', userAgent: null, locale: 'ja' },
      cookie: () => undefined,
      setCookie: () => undefined,
    };
    return app.get(Executor).execute(text, variables, context);
  };
  const mutate = async (text: string, input: object, viewer: Viewer | null = null) => {
    const { data, errors } = await ask(text, { input }, viewer);
    if (errors.length > 0) return { error: errors[0]!.extensions!['code'] };
    return Object.values(data!)[0] as Record<string, unknown>;
  };
  const roundOf = async (id: string, viewer: Viewer | null): Promise<Round | null> => {
    const { data, errors } = await ask(OCCURRENCE, { id }, viewer);
    expect(errors).toEqual([]);
    return (data!['occurrence'] as { round: Round | null }).round;
  };
  const built = async (people: readonly string[] = [low, high]) => {
    const occurrenceId = await morning.held(people);
    await app.get(BuildRound, { strict: false }).execute(occurrenceId);
    return occurrenceId;
  };
  /** The links of the two, once a host has sent the round. */
  const sent = async () => {
    const round = (await roundOf(await built(), owner))!;
    await mutate(SEND, { roundId: round.id }, owner);
    const mail = app.get(ProposalMail, { strict: false });
    const sides = await mail.sidesOf(round.pairs[0]!.id);
    const token = async (personId: string) =>
      (await mail.proposal(sides.find((side) => side.personId === personId)!.sideId))!.token;
    return { round, low: await token(low), high: await token(high) };
  };

  it('shows a side who, why and what to begin with, quoted from both profiles', async () => {
    const { low: token } = await sent();
    const { data } = await ask(READ, { token });
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
      await mutate(ANSWER, { token: links.low, answer: 'ALREADY_KNOW' });
      const read = async () => JSON.stringify(await ask(READ, { token: links.low }));
      const before = await read();
      await mutate(ANSWER, { token: links.high, answer: other });
      expect(await read()).toBe(before);
    },
  );

  it('tells the two of each other at both yes, and takes no answer any more', async () => {
    const links = await sent();
    const unseen = JSON.stringify(await ask(READ, { token: links.high }));
    const first = await mutate(ANSWER, { token: links.low, answer: 'YES' });
    expect(first).toMatchObject({ proposal: { myAnswer: 'YES', open: true, introduction: null } });
    expect(JSON.stringify(await ask(READ, { token: links.high }))).toBe(unseen);
    expect(await mutate(ANSWER, { token: links.high, answer: 'YES' })).toMatchObject({
      proposal: {
        open: false,
        introduction: { otherName: '大川', otherEmail: `${low}@example.jp`, firstWriter: false },
      },
    });
    expect(await mutate(ANSWER, { token: links.low, answer: 'NEVER' })).toEqual({
      __typename: 'ProposalClosed',
      code: 'ALREADY_INTRODUCED',
    });
  });

  it('knows no proposal by a foreign link, and changes nothing when read', async () => {
    const links = await sent();
    expect((await ask(READ, { token: 'none' })).data).toEqual({ proposal: null });
    expect(await mutate(ANSWER, { token: 'none', answer: 'YES' })).toEqual({ error: 'NOT_FOUND' });
    for (let time = 0; time < 10; time += 1) await ask(READ, { token: links.low });
    expect(await db.query(`select answer from proposal_sides where answer is not null`)).toEqual(
      await db.query(`select answer from proposal_sides where answered_at is not null`),
    );
  });

  it('shows the round to hosts alone', async () => {
    const occurrenceId = await built();
    const host = await member('host', '共催');
    expect(await roundOf(occurrenceId, owner)).toMatchObject({
      ...{ state: 'PREVIEW', present: 2, consenting: 2, unmatched: [] },
      pairs: [{ lowName: '大川', highName: '小川', vetoed: false }],
      certificate: { covered: 2, reachable: 2 },
    });
    expect(await roundOf(occurrenceId, host)).toEqual(await roundOf(occurrenceId, owner));
    for (const other of [null, await member('helper', '受付'), await member('member', '会員')])
      expect(await roundOf(occurrenceId, other)).toBeNull();
  });

  it('lets a host veto, take it back, hold and send, and refuses all of it afterwards', async () => {
    const occurrenceId = await built();
    const { id: roundId, pairs } = (await roundOf(occurrenceId, owner))!;
    const pairId = pairs[0]!.id;
    const veto = (vetoed: boolean, viewer: Viewer | null = owner) =>
      mutate(VETO, { roundId, pairId, vetoed }, viewer);
    expect(await veto(true)).toMatchObject({ round: { pairs: [{ vetoed: true }] } });
    expect(await veto(false)).toMatchObject({ round: { pairs: [{ vetoed: false }] } });
    expect(await mutate(HOLD, { roundId }, owner)).toMatchObject({ round: { state: 'HELD' } });
    expect(await veto(true)).toMatchObject({ __typename: 'PairVetoed' });

    expect(await veto(true, null)).toEqual({ error: 'UNAUTHENTICATED' });
    expect(await veto(true, await member('member', '会員'))).toEqual({ error: 'FORBIDDEN' });
    const stranger = { personId: await morning.person(), sessionId: 'none' };
    expect(await mutate(SEND, { roundId }, stranger)).toEqual({ error: 'NOT_FOUND' });
    expect(await mutate(HOLD, { roundId: 'x' }, owner)).toEqual({ error: 'NOT_FOUND' });

    expect(await mutate(SEND, { roundId }, owner)).toMatchObject({ round: { state: 'SENT' } });
    expect(await db.query(`select state from proposals where round_id = $1`, [roundId])).toEqual([
      { state: 'dropped' },
    ]);
    const refused = { __typename: 'RoundAlreadySent', code: 'ROUND_ALREADY_SENT' };
    expect(await veto(true)).toEqual(refused);
    expect(await mutate(HOLD, { roundId }, owner)).toEqual(refused);
    expect(await mutate(SEND, { roundId }, owner)).toEqual(refused);
  });

  it('tells a host nothing of what the two answered', async () => {
    const { round, ...links } = await sent();
    const [{ occurrence_id }] = (await db.query<{ occurrence_id: string }>(
      `select occurrence_id from rounds where id = $1`,
      [round.id],
    )) as [{ occurrence_id: string }];
    const before = JSON.stringify(await roundOf(occurrence_id, owner));
    await mutate(ANSWER, { token: links.low, answer: 'YES' });
    await mutate(ANSWER, { token: links.high, answer: 'YES' });
    expect(JSON.stringify(await roundOf(occurrence_id, owner))).toBe(before);
  });

  it('reads the rounds of many occurrences in as many queries as that of one', async () => {
    const statements = jest.spyOn(app.get(Database), 'rows');
    const [club] = await db.query<{ slug: string }>(
      `select slug from club_slugs where club_id = $1`,
      [morning.clubId],
    );
    const cost = async (expected: number) => {
      statements.mockClear();
      const { data, errors } = await ask(
        `query ($slug: String!) { club(slug: $slug) { occurrences(when: PAST, first: 10) {
           edges { node { round { id pairs { lowName } } } } } } }`,
        club!,
        owner,
      );
      expect(errors).toEqual([]);
      expect(JSON.stringify(data).match(/"round":\{/g)).toHaveLength(expected);
      return statements.mock.calls.filter(([{ name }]) => name.startsWith('rounds.')).length;
    };
    await built();
    const one = await cost(1);
    await built([]);
    await built([]);
    expect(await cost(3)).toBe(one);
    statements.mockRestore();
  });
});
