import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from '../../test/support/graphql-client';
import type { Stack } from '../../test/support/stack';
import { interleaved, timed } from '../measure/interleave';
import { atMost, type Findings } from '../measure/report';
import { ratioOf, summaryOf } from '../measure/statistics';
import type { Conditions } from '../scenario';

const EVENTS = 500;

/** A club's calendar of 500 dates over HTTP: whole, unchanged (304), and beside a server that only sends bytes. */
export async function feeding(
  { small, say }: Conditions,
  stack: Stack,
  host: Caller,
): Promise<Findings> {
  const path = await clubOf500(host);
  const first = await get(`${stack.url}${path}`);
  if (first.status !== 200)
    throw new Error(`The feed answers ${first.status}: ${first.body.slice(0, 200)}`);
  const again = await get(`${stack.url}${path}`);
  const etag = first.etag ?? '';
  const unchanged = await get(`${stack.url}${path}`, etag);
  const events = first.body.match(/^BEGIN:VEVENT\r$/gm)?.length ?? 0;
  const bytes = await serverOfBytes(first.body);
  const times = small ? 60 : 400;
  // One slice is one request, so that each round of the pair is one sample.
  const pair = await interleaved(
    [
      { name: 'feed', slice: () => get(`${stack.url}${path}`) },
      { name: 'bytes', slice: () => get(bytes.url) },
    ],
    { slices: 1, rounds: times, warmUp: 20 },
  );
  const not = await timed(() => get(`${stack.url}${path}`, etag), { times, warmUp: 10 });
  await bytes.stop();
  const summary = summaryOf(pair.feed);
  say(`feeding: p95 ${summary.p95Ms} ms`);
  return {
    peers: {
      'feed of 500 dates, 200': summary,
      'the same feed unchanged, 304': summaryOf(not),
      'raw http sends the same bytes': summaryOf(pair.bytes),
    },
    ratios: {
      'feed: time of ours / time of raw http with the same bytes': ratioOf(pair.feed, pair.bytes),
    },
    goals: [atMost('feed of 500 VEVENTs over HTTP, p95 ms', summary.p95Ms, 100)],
    invariants: [
      { name: 'the feed has 500 dates', ok: events === EVENTS, detail: `${events} VEVENTs` },
      {
        name: 'unchanged: the same bytes and ETag, and 304 without a body',
        ok:
          first.body === again.body &&
          etag !== '' &&
          again.etag === etag &&
          unchanged.status === 304 &&
          unchanged.body === '',
        detail: `ETag ${etag}, then ${unchanged.status} with ${unchanged.body.length} characters`,
      },
    ],
  };
}

async function clubOf500(host: Caller): Promise<string> {
  let clubId: string | null = null;
  let slug = '';
  for (const [index, rrule] of ['FREQ=DAILY', 'FREQ=DAILY', 'FREQ=DAILY;COUNT=100'].entries()) {
    const made: { series: { club: { id: string; slug: string } } } = await host.mutate<{
      __typename: string;
      series: { club: { id: string; slug: string } };
    }>(
      'createSeries',
      {
        clubId,
        title: { ja: `朝の会 ${index + 1}`, en: `Morning ${index + 1}` },
        description: { ja: '本を一冊持ってきてください。', en: 'Bring a book.' },
        venue: { name: '喫茶 みなも', address: '東京都台東区みどり町4', directions: '駅から5分' },
        rrule,
        startLocal: `2027-02-01T0${6 + index}:00:00`,
        timeZone: 'Asia/Tokyo',
        durationMinutes: 50,
        capacity: 24,
      },
      '... on SeriesCreated { series { club { id slug } } }',
    );
    ({ id: clubId, slug } = made.series.club);
  }
  return `/c/${slug}/calendar.ics`;
}

interface Got {
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

async function get(url: string, etag?: string): Promise<Got> {
  const response = await fetch(url, { headers: etag ? { 'if-none-match': etag } : {} });
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    body: await response.text(),
  };
}

/** The bound: no database, no calendar, only HTTP. */
async function serverOfBytes(body: string): Promise<{ url: string; stop(): Promise<void> }> {
  const bytes = Buffer.from(body);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
