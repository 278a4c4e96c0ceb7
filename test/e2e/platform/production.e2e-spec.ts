import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStack, type Stack } from '../../support/stack';

describe('in production', () => {
  let stack: Stack;
  let logs = '';

  beforeAll(async () => {
    stack = await startStack({
      worker: false,
      env: { NODE_ENV: 'production', CLOCK_MOVABLE: '0', PUBLIC_URL: 'https://asaza.example' },
      output: (text) => (logs += text),
    });
  }, 60_000);
  afterAll(() => stack.stop());

  const post = async (body: unknown): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'the schema is not told: %s',
    async (query) => {
      const { status, text } = await post({ query });
      expect(status).toBe(400);
      expect(text).not.toMatch(/"name":/);
    },
  );

  it.each([
    ['a field', { query: '{ clubss { edges { cursor } } }' }],
    ['an argument', { query: '{ club(slugg: "x") { id } }' }],
    [
      'an input field',
      {
        query:
          'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }',
        variables: { input: { email: 'a@example.jp', emial: 'x' } },
      },
    ],
    [
      'a value',
      { query: '{ club(slug: "x") { occurrences(when: UPCOMIN) { edges { cursor } } } }' },
    ],
  ])('a slip in %s is refused without a suggestion or a stack', async (_, body) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(text).not.toMatch(/did you mean|stacktrace|node_modules|\.[jt]s:\d/i);
  });

  it.each(['/dev/graphql', '/dev', '/graphiql', '/e/%E0%A4%A', '/no/such/page'])(
    'nothing of the workshop stands at %s',
    async (path) => {
      const response = await fetch(stack.url + path, { headers: { accept: 'text/html' } });
      expect([400, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/node_modules|\.[jt]s:\d|monaco/i);
    },
  );

  it('logs are one JSON object a line', () => {
    for (const line of logs.split('\n').filter(Boolean))
      expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it.each(['SMTP_URL', 'PUBLIC_URL', 'SECRET_KEY', 'DATABASE_URL'])(
    'api and worker do not start without %s, and say so',
    (name) => {
      const env = {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        SMTP_URL: 'smtp://127.0.0.1:1',
        PUBLIC_URL: 'https://asaza.example',
        SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
        [name]: '',
      };
      for (const app of ['api', 'worker']) {
        const run = spawnSync(process.execPath, [`dist/apps/${app}/main.js`], {
          env,
          timeout: 20_000,
        });
        expect([app, run.status]).toEqual([app, 1]);
        expect(String(run.stderr)).toContain(name);
      }
    },
    60_000,
  );

  it.each([['ASAZA_DEMO'], ['CLOCK_MOVABLE']])('%s is refused', (name) => {
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      SMTP_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'https://asaza.example',
      SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
      [name]: '1',
    };
    const run = spawnSync(process.execPath, ['dist/apps/api/main.js'], { env, timeout: 20_000 });
    expect(run.status).toBe(1);
    expect(String(run.stderr)).toContain(name);
  });
});
