import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStack, type Stack } from '../../support/stack';

describe('the doors of the api', () => {
  let stack: Stack;

  beforeAll(async () => {
    stack = await startStack({ worker: false });
  }, 60_000);
  afterAll(() => stack.stop());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('is alive, and ready by the age of the oldest due row', async () => {
    expect(await (await fetch(`${stack.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${stack.url}/readyz`)).json()).toMatchObject({
      status: 'ok',
      database: 'ok',
    });
    await stack.db.query(
      `insert into due_rows (name, key, due_at) values ('test.nobody', gen_random_uuid(), app_now() - interval '10 minutes')`,
    );
    const late = (await (await fetch(`${stack.url}/readyz`)).json()) as {
      status: string;
      oldestDueSeconds: number;
    };
    expect(late.status).toBe('late');
    expect(late.oldestDueSeconds).toBeGreaterThanOrEqual(600);
    await stack.db.query(`delete from due_rows`);
  });

  it.each([
    [
      'a query too deep',
      `{ clubs { edges { node { series { club { series { club { series { id } } } } } } } } }`,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    ],
    ['more tokens than anybody needs', `{ ${'__typename '.repeat(1_100)} }`],
  ])('refuses %s with 400', async (_, query) => {
    const response = await post({ query });
    expect(response.status).toBe(400);
  });

  it('refuses a batch, a mutation by GET and a body over 100 kB', async () => {
    expect((await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(
      400,
    );
    const mutation = encodeURIComponent('mutation { signOut { __typename } }');
    const byGet = await fetch(`${stack.url}/graphql?query=${mutation}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(byGet.status).toBe(405);
    expect(
      (await post({ query: '{ __typename }', variables: { x: 'x'.repeat(110_000) } })).status,
    ).toBe(413);
  });

  it('refuses a mutation sent from another site, and takes one from its own', async () => {
    const query = 'mutation { signOut { __typename } }';
    expect((await post({ query }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({ query }, { origin: stack.url })).status).toBe(200);
  });

  it('tells nothing of its inside when something breaks', async () => {
    await stack.db.query(`alter table clubs rename to clubs_gone`);
    const response = await post({ query: '{ clubs { edges { node { slug } } } }' });
    await stack.db.query(`alter table clubs_gone rename to clubs`);
    const text = await response.text();
    expect(text).toContain('"INTERNAL"');
    expect(text).toMatch(/correlationId":"[0-9a-f-]{36}"/);
    expect(text).not.toMatch(/relation \\?"|select |clubs_gone|\.ts:|\.js:/i);
  });

  it('sends the headers that keep a page to itself', async () => {
    const { headers } = await fetch(`${stack.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
