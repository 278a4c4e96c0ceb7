import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { heldBy } from '../../calendars/held';
import { READERS } from '../../calendars/readers';
import { Caller } from '../../support/graphql-client';
import { answer, signIn } from '../../support/people-of-the-story';
import {
  edited,
  makeSeries,
  scheduleOf,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

describe('calendars over HTTP', () => {
  let stack: Stack;
  let host: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());
  beforeEach(async () => {
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
  });
  const get = async (
    at: string,
    headers: Record<string, string> = {},
    method = 'GET',
  ): Promise<Got> => {
    const response = await fetch(new URL(at, stack.url), { headers, method });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const etagOf = ({ headers }: Got) => headers.get('etag') ?? '';
  const clubFeed = () => `/c/${series.club.slug}/calendar.ics`;

  it.each([
    ['of the club', () => clubFeed()],
    ['of the series', () => `/s/${series.slug}/calendar.ics`],
    ['of the rule', () => `/s/${series.slug}/series.ics`],
    ['of one date', () => `/e/${dates[0]!.slug}/calendar.ics`],
    ['as Atom', () => `/c/${series.club.slug}/feed.atom`],
  ])(
    'the feed %s has a strong ETag, answers 304 while nothing changes, and 200 at once after an edit',
    async (_, at) => {
      const first = await get(at());
      expect(first.status).toBe(200);
      expect(etagOf(first)).toMatch(/^"[\w+/=-]+"$/);
      const again = await get(at(), { 'if-none-match': etagOf(first) });
      expect([again.status, again.body, etagOf(again)]).toEqual([304, '', etagOf(first)]);
      expect((await get(at())).body).toBe(first.body);
      await edited(host, {
        occurrence: { occurrenceId: dates[0]!.id, startLocal: '2027-01-07T08:00:00' },
      });
      const changed = await get(at(), { 'if-none-match': etagOf(first) });
      expect(changed.status).toBe(200);
      expect(etagOf(changed)).not.toBe(etagOf(first));
      expect(changed.body).not.toBe(first.body);
      // Nobody on the way may answer for it without asking.
      expect(changed.headers.get('cache-control')).toMatch(/no-cache|max-age=0/);
    },
  );

  it('what is cancelled or skipped stays in the feed as cancelled, with a higher sequence', async () => {
    await edited(host, { cancel: { occurrenceId: dates[0]!.id, reason: '雨' } });
    await edited(host, { skip: { occurrenceId: dates[1]!.id } });
    const events = (await get(clubFeed())).body.split('BEGIN:VEVENT').slice(1);
    const of = (text: string) => [/STATUS:(\w+)/.exec(text)?.[1], /SEQUENCE:(\d+)/.exec(text)?.[1]];
    expect(events.slice(0, 3).map(of)).toEqual([
      ['CANCELLED', '1'],
      ['CANCELLED', '1'],
      ['CONFIRMED', '0'],
    ]);
  });

  it('a private club has no feed for strangers', async () => {
    const hidden = await makeSeries(host, { visibility: 'PRIVATE' });
    for (const at of [
      `/c/${hidden.club.slug}/calendar.ics`,
      `/c/${hidden.club.slug}/feed.atom`,
      `/s/${hidden.slug}/calendar.ics`,
      `/s/${hidden.slug}/series.ics`,
    ])
      expect([at, (await get(at)).status]).toEqual([at, 404]);
  });

  it('the Atom feed is well formed, in both languages, whatever the title says', async () => {
    const odd = await makeSeries(host, {
      title: { ja: '<本> & "珈琲" \u{1F4DA} ]]>', en: 'Books & <coffee>' },
    });
    for (const lang of ['ja', 'en']) {
      const { headers, body } = await get(`/c/${odd.club.slug}/feed.atom?lang=${lang}`);
      expect(headers.get('content-type')).toMatch(/^application\/atom\+xml/);
      expect(body).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
      for (const needed of ['<id>', '<updated>', '<title', '<entry>', 'rel="self"'])
        expect(body).toContain(needed);
      expect(body.replace(/<[^<>]*>/g, '')).not.toMatch(
        /[<]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
      );
      expect(body).toContain(lang === 'ja' ? '珈琲' : 'Books &amp; &lt;coffee&gt;');
    }
  });

  describe('of one person', () => {
    const mine = async (who: Caller) =>
      (
        await who.get<{ calendarFeed: { url: string } | null }>(
          `{ calendarFeed { url createdAt } }`,
        )
      ).calendarFeed;
    const renew = async (who: Caller) =>
      (
        await who.get<{ renewCalendarFeed: { feed: { url: string } } }>(
          `mutation { renewCalendarFeed { ... on CalendarFeedRenewed { feed { url createdAt } } } }`,
        )
      ).renewCalendarFeed.feed.url;

    it('holds the dates of that person only, is renewed, revoked, and then gone', async () => {
      await answer(stack, dates[1]!.id, '木村', 'kimura@example.jp');
      const person = await signIn(stack, 'kimura@example.jp');
      expect(await mine(person)).toBeNull();
      const first = await renew(person);
      expect(first).toMatch(/\/me\/[\w-]{43}\.ics$/);
      expect((await mine(person))!.url).toBe(first);
      const feed = await get(first);
      expect(feed.status).toBe(200);
      expect(feed.headers.get('cache-control')).toMatch(/private/);
      expect((await heldBy(feed.body)).map(({ start }) => start)).toEqual([
        '2027-01-12T22:00:00+00:00',
      ]);
      const unchanged = await get(first, { 'if-none-match': etagOf(feed) });
      expect([unchanged.status, unchanged.body]).toEqual([304, '']);
      expect((await get(first, {}, 'HEAD')).status).toBe(200);

      await edited(host, {
        occurrence: { occurrenceId: dates[1]!.id, startLocal: '2027-01-13T07:30:00' },
      });
      expect((await get(first, { 'if-none-match': etagOf(feed) })).status).toBe(200);

      const next = await renew(person);
      expect(next).not.toBe(first);
      expect([(await get(first)).status, (await get(next)).status]).toEqual([410, 200]);
      await person.get(`mutation { revokeCalendarFeed { __typename } }`);
      await person.get(`mutation { revokeCalendarFeed { __typename } }`);
      expect([(await get(first)).status, (await get(next)).status]).toEqual([410, 410]);
      expect(await mine(person)).toBeNull();
      expect((await get(`/me/${'x'.repeat(43)}.ics`)).status).toBe(404);
    });

    it('is for those who are signed in', async () => {
      const stranger = new Caller(stack.url);
      const asked = await stranger.ask(`mutation { renewCalendarFeed { __typename } }`);
      expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  it.each(READERS.map((reader) => [reader.name, reader] as const))(
    '%s has nothing against any of them',
    async (_, reader) => {
      if (!(await reader.isHere())) return;
      await edited(host, { cancel: { occurrenceId: dates[0]!.id } });
      await edited(host, {
        occurrence: { occurrenceId: dates[2]!.id, startLocal: '2027-01-21T08:00:00' },
      });
      await edited(host, { skip: { occurrenceId: dates[3]!.id } });
      const paths = [
        clubFeed(),
        `/s/${series.slug}/calendar.ics`,
        `/s/${series.slug}/series.ics`,
        `/e/${dates[0]!.slug}/calendar.ics`,
      ];
      const files = [];
      for (const name of paths) files.push({ name, text: (await get(name)).body });
      expect(await reader.faults(files)).toEqual([]);
    },
    60_000,
  );
});
