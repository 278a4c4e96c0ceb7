import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { codeIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';
import { story } from '../../support/story';
import { until } from '../../support/until';

const PUBLIC = 'https://asaza.example';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** What stands before an installation: takes TLS off, names the public host, passes the rest on. */
async function proxyTo(target: string): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, outgoing) => {
    const headers: IncomingHttpHeaders = {
      ...incoming.headers,
      host: new URL(target).host,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': new URL(PUBLIC).host,
      'x-forwarded-for': '203.0.113.7',
    };
    const { method, url } = incoming;
    const onward = request(`${target}${url ?? '/'}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A browser at the public address: keeps cookies, follows nothing, names its origin with every POST. */
class Browser {
  readonly cookies = new Map<string, string>();
  readonly setCookies: string[] = [];
  constructor(private readonly at: string) {}

  async send(path: string, init: RequestInit = {}, origin = PUBLIC): Promise<Response> {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { cookie, ...(init.method === 'POST' ? { origin } : {}), ...init.headers };
    const response = await fetch(this.at + path, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      this.setCookies.push(line);
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      this.cookies.set(name, value);
    }
    return response;
  }

  post = (path: string, fields: Record<string, string>, origin?: string): Promise<Response> =>
    this.send(
      path,
      { method: 'POST', headers: FORM, body: new URLSearchParams(fields).toString() },
      origin,
    );

  async mutate(name: string, input: object, fields: string): Promise<Record<string, never>> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ${fields} } }`;
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    expect(response.status).toBe(200);
    const body = (await response.json()) as { data: Record<string, Record<string, never>> };
    return body.data[name]!;
  }
}

const inAWeek = (): string => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 19);

describe.each([
  ['as its operator set it up', { PUBLIC_URL: PUBLIC, TRUST_PROXY: '1' }],
  ['that is not believed, the public address being known', { PUBLIC_URL: PUBLIC }],
])('behind a proxy that takes TLS off, %s', (_, env) => {
  let stack: Stack;
  let proxy: { server: Server; url: string };
  let host: Browser;
  let occurrence: { readonly id: string; readonly slug: string };

  beforeAll(async () => {
    stack = await startStack({ env });
    proxy = await proxyTo(stack.url);
    host = new Browser(proxy.url);
  }, 60_000);
  afterAll(async () => {
    proxy.server.close();
    await stack.stop();
  });

  const codeFor = async (email: string): Promise<string> => {
    await until(() => Promise.resolve(stack.inbox.mails(email).length > 0));
    return codeIn(stack.inbox.mails(email)[0]!);
  };

  const chapter = story(
    'forms and mutations are taken from here and refused from elsewhere',
    60_000,
  );

  chapter('a host signs in over GraphQL with cookies that only https carries', async () => {
    const email = 'host@example.jp';
    const asked = '... on SignInRequested { attemptId }';
    const { attemptId } = await host.mutate('requestSignIn', { email, locale: 'ja' }, asked);
    await host.mutate('confirmSignIn', { attemptId, code: await codeFor(email) }, '');
    expect([...host.cookies.keys()]).toEqual(['__Host-asaza_signin', '__Host-asaza_session']);
    for (const line of host.setCookies)
      expect(line).toMatch(/^__Host-[^;]+; Path=\/; HttpOnly; SameSite=Lax; Secure/);
    const created = await host.mutate(
      'createSeries',
      {
        title: { ja: '朝の会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: inAWeek(),
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 8,
      },
      '... on SeriesCreated { firstOccurrence { id slug } }',
    );
    occurrence = created['firstOccurrence']!;
  });

  chapter('a guest answers and confirms by plain forms', async () => {
    const { id: occurrenceId, slug } = occurrence;
    const guest = new Browser(proxy.url);
    const page = await guest.send(`/e/${slug}`);
    expect(page.headers.get('strict-transport-security')).toContain('max-age=');
    expect(page.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    const fields = { occurrenceId, name: '客', email: 'guest@example.jp' };
    const answered = await guest.post(`/e/${slug}`, fields);
    expect(answered.status).toBe(303);
    const next = answered.headers.get('location')!;
    expect(next).toMatch(new RegExp(`^/e/${slug}/confirm/`));
    const confirmed = await guest.post(next, { code: await codeFor('guest@example.jp') });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/t\/[\w-]{43}$/),
    ]);
    expect(stack.inbox.mails('guest@example.jp').at(-1)?.text).toContain(`${PUBLIC}/verify/`);
  });

  chapter('a form or mutation from elsewhere is refused, whatever it forges', async () => {
    const guest = new Browser(proxy.url);
    const { id: occurrenceId, slug } = occurrence;
    const fields = { occurrenceId, name: '客', email: 'other@example.jp' };
    for (const origin of ['https://elsewhere.example', 'http://asaza.example', 'null'])
      expect([origin, (await guest.post(`/e/${slug}`, fields, origin)).status]).toEqual([
        origin,
        403,
      ]);
    // Past the proxy nobody takes TLS off: what the sender claims in X-Forwarded-* counts for nothing.
    const direct = await fetch(`${stack.url}/e/${slug}`, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        ...FORM,
        origin: 'https://elsewhere.example',
        ...('TRUST_PROXY' in env
          ? {}
          : { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' }),
      },
      body: new URLSearchParams(fields).toString(),
    });
    expect(direct.status).toBe(403);
    expect(stack.inbox.mails('other@example.jp')).toEqual([]);
  });
});
