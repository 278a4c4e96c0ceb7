import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config } from '@asaza/platform/config';
import { GraphQLApiModule } from '@asaza/platform/graphql';
import supertest from 'supertest';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { peopleMigrations, SignInMail } from '../index';
import { PeopleGraphqlModule } from './index';

const REQUEST = `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) {
  __typename ... on SignInRequested { attemptId expiresAt } ... on TooManyMails { code retryAt } } }`;
const CONFIRM = `mutation ($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { __typename
  ... on SignedIn { viewer { person { email displayName homeZone } sessions { id current userAgent } } }
  ... on SignInFailed { code attemptsLeft } } }`;
const VIEWER = `{ viewer { person { email introductionsConsentedAt } sessions { id current } } }`;

/** A browser: cookies and what the last answer set. */
class Visitor {
  private readonly jar = new Map<string, string>();
  lastSet: string[] = [];

  constructor(private readonly app: INestApplication) {}

  async ask(query: string, input?: Record<string, unknown>) {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await supertest(this.app.getHttpServer())
      .post('/graphql')
      .set('cookie', cookie)
      .send({ query, variables: input ? { input } : {} });
    this.lastSet = [answer.headers['set-cookie'] ?? []].flat();
    for (const header of this.lastSet) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      if (header.includes('Max-Age=0')) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer.body;
  }
}

describe('signing in over GraphQL', () => {
  let db: TestDatabase;
  const apps: INestApplication[] = [];
  const start = async (publicUrl: string) => {
    const module = await Test.createTestingModule({
      imports: [
        ...platformModules,
        GraphQLApiModule.forApi(PeopleGraphqlModule, [PeopleGraphqlModule]),
      ],
    })
      .overrideProvider(Config)
      .useValue(testConfig(db.url, { PUBLIC_URL: publicUrl }))
      .compile();
    const app = module.createNestApplication({ logger: false });
    await app.init();
    apps.push(app);
    return app;
  };
  let app: INestApplication;
  beforeAll(async () => {
    db = await createTestDatabase(peopleMigrations);
    app = await start('http://localhost:3000');
  });
  afterAll(async () => {
    for (const one of apps) await one.close();
    await db.drop();
  });

  const signIn = async (visitor: Visitor, email: string, at = app) => {
    const asked = await visitor.ask(REQUEST, { email });
    const { attemptId } = asked.data.requestSignIn;
    const mail = await at.get(SignInMail).facts(attemptId);
    return (await visitor.ask(CONFIRM, { token: mail?.token })).data.confirmSignIn;
  };

  it('signs in, shows the viewer, lists and ends sessions, and signs out', async () => {
    const phone = new Visitor(app);
    const desk = new Visitor(app);
    expect(await signIn(phone, 'hana@example.com')).toMatchObject({
      __typename: 'SignedIn',
      viewer: { person: { email: 'hana@example.com', displayName: '', homeZone: 'Asia/Tokyo' } },
    });
    await signIn(desk, 'hana@example.com');
    const { sessions } = (await desk.ask(VIEWER)).data.viewer;
    expect(sessions).toHaveLength(2);
    const other = sessions.find((session: { current: boolean }) => !session.current);
    const revoke = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) {
      ... on SessionRevoked { sessionId } } }`;
    await desk.ask(revoke, { sessionId: other.id });
    expect((await phone.ask(VIEWER)).data.viewer).toBeNull();
    await desk.ask(`mutation { signOut { ... on SignedOut { ok } } }`);
    expect(desk.lastSet.join()).toMatch(/asaza_session=; .*Max-Age=0/);
    expect((await desk.ask(VIEWER)).data.viewer).toBeNull();
  });

  it('sets plain-named cookies on http and __Host- cookies on https, never readable by scripts', async () => {
    const onHttp = new Visitor(app);
    await onHttp.ask(REQUEST, { email: 'cookies@example.com' });
    expect(onHttp.lastSet).toEqual([
      expect.stringMatching(
        /^asaza_signin=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/,
      ),
    ]);
    const secure = await start('https://asaza.example');
    const onHttps = new Visitor(secure);
    await signIn(onHttps, 'cookies@example.com', secure);
    expect(onHttps.lastSet).toContainEqual(
      expect.stringMatching(
        /^__Host-asaza_session=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=7776000$/,
      ),
    );
    expect((await onHttps.ask(VIEWER)).data.viewer.person.email).toBe('cookies@example.com');
  });

  it('refuses by field, and gives each failure as a value', async () => {
    const visitor = new Visitor(app);
    expect((await visitor.ask(REQUEST, { email: 'a@b@c' })).errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'email',
    });
    expect((await visitor.ask(CONFIRM, { token: 'no-such' })).data.confirmSignIn).toEqual({
      __typename: 'SignInFailed',
      code: 'EXPIRED',
      attemptsLeft: 0,
    });
    for (let i = 0; i < 3; i += 1) await visitor.ask(REQUEST, { email: 'often@example.com' });
    const often = await visitor.ask(REQUEST, { email: 'often@example.com' });
    expect(often.data.requestSignIn).toMatchObject({ code: 'TOO_MANY_MAILS' });
  });

  it('changes a profile, and refuses unknown fields and strangers', async () => {
    const update = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
      ... on ProfileUpdated { profile { displayName gives introductionsConsentedAt } } } }`;
    const visitor = new Visitor(app);
    const stranger = await visitor.ask(update, { pitch: 'x' });
    expect(stranger.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    await signIn(visitor, 'profile@example.com');
    const changed = await visitor.ask(update, {
      displayName: 'はな',
      gives: ['パン'],
      introductionsConsent: true,
    });
    expect(changed.data.updateProfile.profile).toEqual({
      displayName: 'はな',
      gives: ['パン'],
      introductionsConsentedAt: expect.stringMatching(/Z$/),
    });
    const foreign = await visitor.ask(update, { personId: 'x' });
    expect(foreign.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
