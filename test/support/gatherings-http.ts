import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { clubsMigrations } from '@asaza/clubs';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { People, peopleMigrations } from '@asaza/people';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { GraphQLApiModule, ViewerSource } from '@asaza/platform/graphql';
import { gatheringsMigrations } from '@asaza/gatherings';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import {
  BEFORE_BREAKFAST,
  breakfast,
  viewerOf,
} from '../../libs/gatherings/src/gatherings.factory';
import { platformModules, testConfig } from './area';
import { createTestDatabase, type TestDatabase } from './database';

export interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}

export interface CreatedGathering {
  readonly series: { id: string; slug: string; club: { id: string; slug: string } };
  readonly firstOccurrence: { id: string; slug: string };
}

/** Gatherings over HTTP on a database of their own; `host` has a name, and so has `guest`. */
export interface GatheringsHttp {
  readonly db: TestDatabase;
  readonly app: INestApplication;
  readonly host: string;
  readonly guest: string;
  person(name: string): Promise<string>;
  ask(query: string, variables?: object, viewer?: string): Promise<Answer>;
  /** The breakfast club's series, but for these changes. */
  create(changes?: object): Promise<CreatedGathering>;
  get(path: string): supertest.Test;
  close(): Promise<void>;
}

export async function openGatheringsHttp(): Promise<GatheringsHttp> {
  const db = await createTestDatabase([
    ...peopleMigrations,
    ...clubsMigrations,
    ...gatheringsMigrations,
  ]);
  await db.setClock(BEFORE_BREAKFAST);
  const areas = [PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule];
  const module = await Test.createTestingModule({
    imports: [...platformModules, GraphQLApiModule.forApi(PeopleGraphqlModule, areas)],
  })
    .overrideProvider(Config)
    .useValue(testConfig(db.url, { PUBLIC_URL: 'https://asaza.example' }))
    .overrideProvider(ViewerSource)
    .useValue({ cookieName: 'viewer', viewerOf: (id: string) => Promise.resolve(viewerOf(id)) })
    .compile();
  const app = module.createNestApplication({ logger: ['error'] });
  await app.init();
  const person = (name: string) =>
    app
      .get(Database)
      .tx((tx) => app.get(People).createWithoutAddress(tx, { name, yomi: null, locale: 'ja' }));
  const host = await person('大川');
  const ask = async (query: string, variables: object = {}, viewer?: string) => {
    const request = supertest(app.getHttpServer()).post('/graphql').set('accept-language', 'ja');
    if (viewer) request.set('cookie', `viewer=${viewer}`);
    return (await request.send({ query, variables })).body as Answer;
  };
  return {
    db,
    app,
    host,
    guest: await person('客'),
    person,
    ask,
    create: async (changes = {}) => {
      const input = { ...breakfast, startLocal: '2026-11-20T07:00:00', ...changes };
      const { data, errors } = await ask(CREATE, { input }, host);
      if (errors) throw new Error(JSON.stringify(errors));
      return data['createSeries'] as CreatedGathering;
    },
    get: (path) => supertest(app.getHttpServer()).get(path),
    close: async () => {
      await app.close();
      await db.drop();
    },
  };
}

const CREATE = `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { __typename
  ... on SeriesCreated { movedStart series { id slug club { id slug } } firstOccurrence { id slug } } } }`;
