import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { NOON, storyNeeds } from '../story.factory';
import { platformModules, testConfig } from '../../../../test/support/area';
import { createTestDatabase } from '../../../../test/support/database';
import { openRsvpsHttp, type RsvpsHttp } from './rsvps-http.factory';

const MINE = `{ calendarFeed { url createdAt } }`;
const RENEW = `mutation { renewCalendarFeed { ... on CalendarFeedRenewed { feed { url createdAt } } } }`;
const REVOKE = `mutation { revokeCalendarFeed { ... on CalendarFeedRevoked { ok } } }`;
const AS_VIEWER = `mutation ($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) {
  ... on ResponseSettled { response { seat ticketToken } } } }`;
const WITHDRAW = `mutation ($input: WithdrawResponseInput!) { withdrawResponse(input: $input) { __typename } }`;

describe("a person's own calendar", () => {
  let http: RsvpsHttp;
  beforeAll(async () => {
    const db = await createTestDatabase(storyNeeds.migrations);
    http = await openRsvpsHttp({
      ...{ db, modules: platformModules },
      config: testConfig(db.url, { PUBLIC_URL: 'https://asaza.example' }),
    });
  });
  afterAll(() => http.close());

  const renew = async (viewer: Viewer) => {
    const { data } = await http.ask(RENEW, {}, viewer);
    return (data!['renewCalendarFeed'] as { feed: { url: string } }).feed.url;
  };
  const path = (url: string) => new URL(url).pathname;
  const join = async (viewer: Viewer, occurrenceId: string) => {
    const { response } = await http.mutate(AS_VIEWER, { occurrenceId, asViewer: true }, viewer);
    return response as { seat: string; ticketToken: string };
  };
  /** UID and STATUS of its entries, in their order. */
  const entries = (body: string) =>
    body
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => [/UID:(\S+)/.exec(event)?.[1], /STATUS:(\w+)/.exec(event)?.[1]]);

  it('has no address until it is made, and none for whoever is not signed in', async () => {
    for (const query of [MINE, RENEW, REVOKE]) {
      const { errors } = await http.ask(query);
      expect(errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    const viewer = await http.story.person('Nobody');
    expect((await http.ask(MINE, {}, viewer)).data).toEqual({ calendarFeed: null });
    const url = await renew(viewer);
    expect(url).toMatch(/^https:\/\/asaza\.example\/me\/[\w-]{43}\.ics$/);
    const mine = (await http.ask(MINE, {}, viewer)).data!['calendarFeed'];
    expect(mine).toMatchObject({ url, createdAt: expect.stringContaining('2026-11-11') });
  });

  it('holds the seats, and what is waited for, as tentative; not a no, not an unproven seat', async () => {
    const { story } = http;
    const viewer = await story.person('Hana');
    const day = (n: number) => ({ startsAt: `2026-11-${n}T22:00:00Z`, capacity: 1 });
    const [seat, line, no, unproven, off] = [
      await story.occurrence(day(20)),
      await story.occurrence(day(19)),
      await story.occurrence(day(21)),
      await story.occurrence(day(22)),
      await story.occurrence(day(23)),
    ];
    await story.attend(line, 'First');
    expect(await join(viewer, seat)).toMatchObject({ seat: 'HELD' });
    expect(await join(viewer, line)).toMatchObject({ seat: 'WAITLISTED' });
    await http.mutate(WITHDRAW, { token: (await join(viewer, no)).ticketToken });
    await story.answer(unproven, 'Hana');
    await join(viewer, off);
    await story.area.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`,
      [off],
    );
    const feed = path(await renew(viewer));
    const { text } = await http.get(feed).expect(200);
    expect(entries(text)).toEqual([
      [line, 'TENTATIVE'],
      [seat, 'CONFIRMED'],
      [off, 'CANCELLED'],
    ]);
    expect(text).toContain('NAME:参加する予定（Asaza）');
    expect((await http.get(`${feed}?lang=en`)).text).toContain('NAME:My dates (Asaza)');
  });

  it('keeps the last 90 days, and lets go of what is older', async () => {
    const { story } = http;
    const viewer = await story.person('Past');
    const occurrenceId = await story.occurrence({ startsAt: '2026-11-12T22:00:00Z' });
    await join(viewer, occurrenceId);
    const feed = path(await renew(viewer));
    await story.area.db.setClock('2027-02-10T21:00:00Z');
    expect(entries((await http.get(feed)).text)).toEqual([[occurrenceId, 'CONFIRMED']]);
    await story.area.db.setClock('2027-02-10T23:00:00Z');
    expect(entries((await http.get(feed)).text)).toEqual([]);
    await story.area.db.setClock(NOON);
  });

  it('is asked cheaply: 304 while nothing changed, HEAD works, nobody else keeps it', async () => {
    const { story } = http;
    const viewer = await story.person('Etag');
    const occurrenceId = await story.occurrence();
    const feed = path(await renew(viewer));
    const empty = await http.get(feed).expect(200);
    const { ticketToken: token } = await join(viewer, occurrenceId);
    const first = await http.get(feed).expect(200);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    expect(first.headers['etag']).not.toBe(empty.headers['etag']);
    const etag = first.headers['etag']!;
    await http.get(feed).set('If-None-Match', etag).expect(304);
    const head = await http.head(feed).expect(200);
    expect(head.headers['etag']).toBe(etag);
    expect(head.text).toBeUndefined();
    await http.mutate(WITHDRAW, { token });
    expect((await http.get(feed).set('If-None-Match', etag).expect(200)).text).toBe(empty.text);
  });

  it('changes nothing by being read', async () => {
    const { story } = http;
    const viewer = await story.person('Reader');
    await join(viewer, await story.occurrence());
    const feed = path(await renew(viewer));
    const rows = async () => [
      await story.area.db.query(`select * from calendar_feeds order by id`),
      await story.area.db.query(`select * from rsvps order by id`),
      await story.area.db.query(`select id from outbox`),
    ];
    const before = await rows();
    await http.get(feed).expect(200);
    await http.head(feed).expect(200);
    expect(await rows()).toEqual(before);
  });

  it('is gone when revoked or replaced (410), and was never there for any other address (404)', async () => {
    const viewer = await http.story.person('Revoker');
    const first = path(await renew(viewer));
    const second = path(await renew(viewer));
    expect(second).not.toBe(first);
    await http.get(first).expect(410);
    await http.get(second).expect(200);
    for (const _ of [1, 2])
      expect((await http.ask(REVOKE, {}, viewer)).data).toEqual({
        revokeCalendarFeed: { ok: true },
      });
    await http.get(second).expect(410);
    expect((await http.ask(MINE, {}, viewer)).data).toEqual({ calendarFeed: null });
    await http.get(path(await renew(viewer))).expect(200);
    await http.get(`/me/${'a'.repeat(43)}.ics`).expect(404);
    await http.get(`/me/x.ics`).expect(404);
    const stored = JSON.stringify(await http.story.area.db.query(`select * from calendar_feeds`));
    expect(stored).not.toContain(second.slice('/me/'.length, -'.ics'.length));
  });

  it('has one living address, however many are made at once', async () => {
    const viewer = await http.story.person('Hasty');
    const made = await Promise.all([1, 2, 3, 4].map(() => renew(viewer)));
    const answers = await Promise.all(made.map(async (url) => (await http.get(path(url))).status));
    expect(answers.sort()).toEqual([200, 410, 410, 410]);
  });
});
