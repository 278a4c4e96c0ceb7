import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import type { Viewer } from '@asaza/kernel';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { GraphQLApiModule, ViewerSource } from '@asaza/platform/graphql';
import { storyIn, type Story, type StoryArea } from '../story.factory';
import { RsvpsGraphqlModule } from './index';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: Record<string, unknown> }[];
}

/** Answers over HTTP on a database of their own. */
export interface RsvpsHttp {
  readonly story: Story;
  ask(query: string, variables?: object, viewer?: Viewer | null): Promise<Answer>;
  /** The value of a mutation with one input; fails when there are errors. */
  mutate(query: string, input: object, viewer?: Viewer | null): Promise<Record<string, unknown>>;
  get(path: string): supertest.Test;
  head(path: string): supertest.Test;
  close(): Promise<void>;
}

/** Where they stand: what `test/support` makes. */
export interface Ground {
  readonly db: StoryArea['db'] & { drop(): Promise<void> };
  readonly modules: readonly Type[];
  readonly config: Config;
}

export async function openRsvpsHttp({ db, modules, config }: Ground): Promise<RsvpsHttp> {
  const areas = [
    ...[PeopleGraphqlModule, ClubsGraphqlModule, GatheringsGraphqlModule, RsvpsGraphqlModule],
  ];
  const viewerOf = (personId: string): Promise<Viewer> =>
    Promise.resolve({ personId, sessionId: personId });
  const module = await Test.createTestingModule({
    imports: [...modules, GraphQLApiModule.forApi(PeopleGraphqlModule, areas)],
  })
    .overrideProvider(Config)
    .useValue(config)
    .overrideProvider(ViewerSource)
    .useValue({ cookieName: 'viewer', viewerOf })
    .compile();
  const app = module.createNestApplication({ logger: ['error'] });
  await app.init();
  const close = async () => {
    await app.close();
    await db.drop();
  };
  const story = await storyIn({
    ...{ db, close },
    get: (type) => app.get(type, { strict: false }),
    tx: (work) => app.get(Database).tx(work),
    events: () => db.query(`select name, facts from outbox order by id`),
  });
  const ask: RsvpsHttp['ask'] = async (query, variables = {}, viewer = null) => {
    const request = supertest(app.getHttpServer()).post('/graphql');
    if (viewer) request.set('cookie', `viewer=${viewer.personId}`);
    return (await request.send({ query, variables })).body as Answer;
  };
  return {
    ...{ story, ask, close },
    mutate: async (query, input, viewer) => {
      const { data, errors } = await ask(query, { input }, viewer);
      if (errors) throw new Error(JSON.stringify(errors));
      return Object.values(data!)[0] as Record<string, unknown>;
    },
    get: (path) => supertest(app.getHttpServer()).get(path),
    head: (path) => supertest(app.getHttpServer()).head(path),
  };
}
