import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { ClubsGraphqlModule } from '@asaza/clubs/graphql';
import { gatheringsMigrations } from '@asaza/gatherings';
import { GatheringsGraphqlModule } from '@asaza/gatherings/graphql';
import { introductionsMigrations } from '@asaza/introductions';
import { IntroductionsGraphqlModule } from '@asaza/introductions/graphql';
import type { Viewer } from '@asaza/kernel';
import { peopleMigrations } from '@asaza/people';
import { PeopleGraphqlModule } from '@asaza/people/graphql';
import { Config } from '@asaza/platform/config';
import { Executor, GraphQLApiModule, type RequestContext } from '@asaza/platform/graphql';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { BuildRound } from '../../libs/introductions/src/application/build-round';
import { Morning } from '../../libs/introductions/src/application/morning.factory';
import { platformModules, testConfig } from './area';
import { createTestDatabase, type TestDatabase } from './database';

type Role = 'owner' | 'host' | 'helper' | 'member';

/** The schema of introductions on a database of its own, and a club with two who are good for each other. */
export class IntroductionsSchema {
  morning!: Morning;
  low = '';
  high = '';
  owner!: Viewer;

  private constructor(
    readonly db: TestDatabase,
    readonly app: INestApplication,
  ) {}

  static async open(): Promise<IntroductionsSchema> {
    const db = await createTestDatabase([
      ...[...peopleMigrations, ...clubsMigrations, ...gatheringsMigrations, ...rsvpsMigrations],
      ...[...speakersMigrations, ...attendanceMigrations, ...introductionsMigrations],
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
    const app = module.createNestApplication({ logger: ['error'] });
    await app.init();
    return new IntroductionsSchema(db, app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.db.drop();
  }

  /** A new club, its owner, and two people. */
  async club(): Promise<void> {
    this.morning = new Morning({ query: this.db.query, bytes: (n) => randomBytes(n) });
    await this.morning.club();
    const person = (name: string, give: string, ask: string) =>
      this.morning.person({ name, gives: [give], asks: [ask] });
    this.low = await person('大川', '確定申告', 'パンの焼き方');
    this.high = await person('小川', 'パンの焼き方', '茶道');
    this.owner = await this.member('owner', '幹事');
  }

  async member(role: Role, name: string): Promise<Viewer> {
    const personId = await this.morning.person({ name, consent: false });
    await this.morning.host(personId, role);
    return { personId, sessionId: 'none' };
  }

  /** An occurrence that was held, and whose round is built. */
  async built(people: readonly string[] = [this.low, this.high]): Promise<string> {
    const occurrenceId = await this.morning.held(people);
    await this.app.get(BuildRound, { strict: false }).execute(occurrenceId);
    return occurrenceId;
  }

  ask(text: string, variables: Record<string, unknown>, viewer: Viewer | null = null) {
    const context: RequestContext = {
      ...{ viewer, ip: '127.0.0.1', userAgent: null, locale: 'ja' },
      cookie: () => undefined,
      setCookie: () => undefined,
    };
    return this.app.get(Executor).execute(text, variables, context);
  }

  /** The one result, or the code of the error. */
  async mutate(
    text: string,
    input: object,
    viewer: Viewer | null = null,
  ): Promise<Record<string, unknown>> {
    const { data, errors } = await this.ask(text, { input }, viewer);
    if (errors.length > 0) return { error: errors[0]!.extensions!['code'] };
    return Object.values(data!)[0] as Record<string, unknown>;
  }
}
