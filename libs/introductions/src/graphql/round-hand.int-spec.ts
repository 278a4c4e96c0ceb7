import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { gatheringsMigrations } from '@asaza/gatherings';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { peopleMigrations } from '@asaza/people';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Executor, GraphQLApiModule, type RequestContext } from '@asaza/platform/graphql';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { BuildRound } from '../application/build-round';
import { Morning } from '../application/morning.factory';
import { introductionsMigrations } from '../index';
import { IntroductionsGraphqlModule } from './index';

const OCCURRENCE = `query ($id: ID!) { occurrence(id: $id) { round { id pairs { id } } } }`;
const SEND = `mutation ($input: SendRoundInput!) { sendRound(input: $input) { __typename } }`;

interface Round {
  id: string;
  pairs: { id: string }[];
}

describe('the hand of a host in the schema', () => {
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
  it('lets hosts alone look at other terms, take them, keep a pair and add one, and names a bad choice', async () => {
    const { id: roundId, pairs } = (await roundOf(await built(), owner))!;
    const deeds: [string, object][] = [
      ['previewRound', { roundId, terms: { each: 1 } }],
      ['rebuildRound', { roundId, terms: { fieldWish: -2 } }],
      ['lockPair', { roundId, pairId: pairs[0]!.id, locked: true }],
      ['addPair', { roundId, personId: low, otherId: high }],
    ];
    const tell = ([name, input]: [string, object], viewer: Viewer | null) => {
      const type = `${name === 'previewRound' ? 'RebuildRound' : name[0]!.toUpperCase() + name.slice(1)}Input!`;
      const kind = name === 'previewRound' ? 'query' : 'mutation';
      const reason = name === 'addPair' ? '... on PairNotPossible { reason }' : '';
      return mutate(
        `${kind} ($input: ${type}) { ${name}(input: $input) { __typename ${reason} } }`,
        input,
        viewer,
      );
    };
    for (const deed of deeds) {
      expect(await tell(deed, null)).toEqual({ error: 'UNAUTHENTICATED' });
      expect(await tell(deed, await member('helper', '受付'))).toEqual({ error: 'FORBIDDEN' });
      const stranger = { personId: await morning.person(), sessionId: 'none' };
      expect(await tell(deed, stranger)).toEqual({ error: 'NOT_FOUND' });
    }
    for (const terms of [{ each: 4 }, { floor: 0.9 }, { fieldWish: 3 }])
      expect(await tell(['previewRound', { roundId, terms }], owner)).toEqual({
        error: 'BAD_USER_INPUT',
      });
    const told = [];
    for (const deed of deeds) told.push(await tell(deed, owner));
    expect(told).toEqual([
      { __typename: 'RoundPreviewed' },
      { __typename: 'RoundRebuilt' },
      // The pair of before was computed again: it is another one now.
      { error: 'NOT_FOUND' },
      { __typename: 'PairNotPossible', reason: 'IN_ROUND' },
    ]);
    await mutate(SEND, { roundId }, owner);
    for (const deed of deeds)
      expect(await tell(deed, owner)).toEqual({ __typename: 'RoundAlreadySent' });
  });

  it('shows what comes of introductions to hosts alone', async () => {
    const [club] = await db.query(`select slug from club_slugs where club_id = $1`, [
      morning.clubId,
    ]);
    const read = async (viewer: Viewer | null) =>
      (
        await ask(
          `query ($slug: String!) { club(slug: $slug) { introductionPicture { bothYes { count } rounds { gini } } } }`,
          club!,
          viewer,
        )
      ).data!['club'];
    expect(await read(owner)).toEqual({ introductionPicture: { bothYes: null, rounds: [] } });
    for (const other of [null, await member('helper', '受付'), await member('member', '会員')])
      expect(await read(other)).toEqual({ introductionPicture: null });
  });
});
