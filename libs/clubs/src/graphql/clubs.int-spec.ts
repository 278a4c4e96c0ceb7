import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { People, peopleMigrations, Sessions } from '@asaza/people';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { GraphQLApiModule } from '@asaza/platform/graphql';
import { printSchema } from 'graphql';
import supertest from 'supertest';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { Clubs, clubsMigrations } from '../index';
import { ClubsGraphqlModule } from './index';

describe('clubs over GraphQL', () => {
  let db: TestDatabase;
  let app: INestApplication;
  beforeAll(async () => {
    db = await createTestDatabase([...peopleMigrations, ...clubsMigrations]);
    const module = await Test.createTestingModule({
      imports: [
        ...platformModules,
        GraphQLApiModule.forApi(PeopleGraphqlModule, [PeopleGraphqlModule, ClubsGraphqlModule]),
      ],
    })
      .overrideProvider(Config)
      .useValue(testConfig(db.url))
      .compile();
    app = module.createNestApplication({ logger: false });
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    app.get(type as never, { strict: false });
  const tx: Database['tx'] = (work) => get(Database).tx(work);
  const signedIn = async (name: string) => {
    const personId = await tx((one) =>
      get(People).createWithoutAddress(one, { name, yomi: null, locale: 'ja' }),
    );
    const { token } = await tx((one) => get(Sessions).open(one, personId, null));
    return { personId, cookie: `asaza_session=${token}` };
  };
  const ask = async (query: string, cookie = '', variables: Record<string, unknown> = {}) =>
    (
      await supertest(app.getHttpServer())
        .post('/graphql')
        .set('cookie', cookie)
        .send({ query, variables })
    ).body;
  const make = async (
    slug: string,
    ownerId: string,
    visibility: 'public' | 'private' = 'public',
  ) => {
    const made = await tx((one) =>
      get(Clubs).create(one, { name: { ja: slug, en: null }, visibility, slug, ownerId }),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.clubId;
  };

  it('shows a public club to anybody, its people to its hosts alone', async () => {
    const host = await signedIn('大川');
    await make('open-club', host.personId);
    const query = `{ club(slug: "open-club") { slug name { ja en } visibility viewerRole memberCount
      hosts { displayName role } } }`;
    expect((await ask(query)).data.club).toEqual({
      slug: 'open-club',
      name: { ja: 'open-club', en: null },
      visibility: 'PUBLIC',
      viewerRole: null,
      memberCount: 1,
      hosts: [{ displayName: '大川', role: 'OWNER' }],
    });
    expect((await ask(query, host.cookie)).data.club.viewerRole).toBe('OWNER');
    const members = `{ club(slug: "open-club") { members { totalCount edges { cursor node
      { personId displayName role since club { slug } } } pageInfo { hasNextPage } } } }`;
    expect((await ask(members)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ask(members, host.cookie)).data.club.members).toMatchObject({
      totalCount: 1,
      edges: [{ node: { displayName: '大川', role: 'OWNER', club: { slug: 'open-club' } } }],
    });
  });

  it('answers NOT_FOUND for a private club and for none in the same words', async () => {
    const host = await signedIn('主');
    await make('secret-club', host.personId, 'private');
    const query = (slug: string) => `{ club(slug: "${slug}") { id } }`;
    const hidden = await ask(query('secret-club'));
    expect(hidden.errors[0].extensions.code).toBe('NOT_FOUND');
    expect(hidden).toEqual(await ask(query('no-such-club')));
    expect((await ask(query('secret-club'), host.cookie)).data.club.id).toBeTruthy();
    const listed = await ask(`{ clubs(first: 50) { edges { node { slug } } } }`, host.cookie);
    expect(JSON.stringify(listed)).not.toContain('secret-club');
    const mine = await ask(`{ viewer { clubs { role club { slug viewerRole } } } }`, host.cookie);
    expect(mine.data.viewer.clubs).toEqual([
      { role: 'OWNER', club: { slug: 'secret-club', viewerRole: 'OWNER' } },
    ]);
  });

  it('changes clubs and roles, with refusals as values', async () => {
    const owner = await signedIn('主');
    const clubId = await make('changing', owner.personId);
    const update = `mutation ($input: UpdateClubInput!) { updateClub(input: $input) { __typename
      ... on ClubUpdated { club { slug visibility } } ... on SlugTaken { code suggestion } } }`;
    const changed = await ask(update, owner.cookie, {
      input: { clubId, slug: 'changed', visibility: 'UNLISTED' },
    });
    expect(changed.data.updateClub).toEqual({
      __typename: 'ClubUpdated',
      club: { slug: 'changed', visibility: 'UNLISTED' },
    });
    const taken = await ask(update, owner.cookie, { input: { clubId, slug: 'open-club' } });
    expect(taken.data.updateClub).toEqual({
      __typename: 'SlugTaken',
      code: 'SLUG_TAKEN',
      suggestion: 'open-club-2',
    });
    const role = `mutation ($input: SetMemberRoleInput!) { setMemberRole(input: $input) { __typename
      ... on MemberRoleSet { membership { role displayName } } ... on LastOwner { code } } }`;
    const last = { input: { clubId, personId: owner.personId, role: 'HOST' } };
    expect((await ask(role, owner.cookie, last)).data.setMemberRole).toEqual({
      __typename: 'LastOwner',
      code: 'LAST_OWNER',
    });
    const member = await signedIn('会員');
    await tx((one) => get(Clubs).join(one, clubId, member.personId));
    const helper = { input: { clubId, personId: member.personId, role: 'HELPER' } };
    expect((await ask(role, owner.cookie, helper)).data.setMemberRole.membership).toEqual({
      role: 'HELPER',
      displayName: '会員',
    });
  });

  it('reads twenty clubs with roles, counts and hosts by the queries of one', async () => {
    const owner = await signedIn('多忙');
    const queries = jest.spyOn(get(Database), 'rows');
    const cost = async (first: number) => {
      queries.mockClear();
      const list = await ask(
        `{ clubs(first: ${first}) { edges { node { slug viewerRole memberCount hosts { displayName } } } } }`,
        owner.cookie,
      );
      expect(list.data.clubs.edges).toHaveLength(first);
      return queries.mock.calls.length;
    };
    for (let i = 0; i < 20; i += 1) await make(`many-${i}`, owner.personId);
    expect(await cost(20)).toBe(await cost(1));
    queries.mockRestore();
  });

  it('refuses pages of no size or too many', async () => {
    for (const first of [0, -1, 51])
      expect(
        (await ask(`{ clubs(first: ${first}) { edges { cursor } } }`)).errors[0].extensions,
      ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  it('describes every type and field', () => {
    const { schema } = get(GraphQLSchemaHost);
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name))
      .filter((type) => !type.description);
    expect(bare.map((type) => type.name)).toEqual([]);
    expect(printSchema(schema)).toContain('members(');
  });
});
