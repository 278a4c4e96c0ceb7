import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BEFORE_BREAKFAST } from '../gatherings.factory';
import { openGatheringsHttp, type GatheringsHttp } from '../../../../test/support/gatherings-http';

const CANCEL = `mutation ($input: CancelOccurrenceInput!) { cancelOccurrence(input: $input) { __typename } }`;

describe('feeds over HTTP', () => {
  let http: GatheringsHttp;
  beforeAll(async () => {
    http = await openGatheringsHttp();
  });
  beforeEach(() => http.db.setClock(BEFORE_BREAKFAST));
  afterAll(() => http.close());

  const cancel = (occurrenceId: string) => http.ask(CANCEL, { input: { occurrenceId } }, http.host);
  const skip = (id: string) =>
    http.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'plan', sequence = 1 where id = $1`,
      [id],
    );
  const events = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0;

  it.each([
    ['the club', (made: Made) => `/c/${made.series.club.slug}/calendar.ics`],
    ['the series', (made: Made) => `/s/${made.series.slug}/calendar.ics`],
    ['the rule', (made: Made) => `/s/${made.series.slug}/series.ics`],
    ['the date', (made: Made) => `/e/${made.firstOccurrence.slug}/calendar.ics`],
    ['the news', (made: Made) => `/c/${made.series.club.slug}/feed.atom`],
  ])('of %s say 304 until something changes, and at once when it has', async (_, pathOf) => {
    const made = await http.create();
    const path = pathOf(made);
    const first = await http.get(path);
    expect(first.status).toBe(200);
    const etag = String(first.headers['etag']);
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    expect(first.headers['last-modified']).toBeUndefined();
    expect((await http.get(path).set('if-none-match', etag)).status).toBe(304);
    await cancel(made.firstOccurrence.id);
    const changed = await http.get(path).set('if-none-match', etag);
    expect(changed.status).toBe(200);
    expect(changed.text).toMatch(/STATUS:CANCELLED|\[中止\]/);
    const english = await http.get(`${path}?lang=en`);
    expect(english.headers['etag']).not.toBe(changed.headers['etag']);
  });
  type Made = Awaited<ReturnType<GatheringsHttp['create']>>;

  it('name what they are', async () => {
    const { series, firstOccurrence } = await http.create();
    const calendar = await http.get(`/c/${series.club.slug}/calendar.ics`);
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(events(calendar.text)).toBe(24);
    const atom = await http.get(`/c/${series.club.slug}/feed.atom`);
    expect(atom.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(atom.text.match(/<entry>/g)).toHaveLength(24);
    expect(atom.text).toContain(`https://asaza.example/e/${firstOccurrence.slug}`);
    const rule = await http.get(`/s/${series.slug}/series.ics`);
    expect(rule.text).toContain('RRULE:FREQ=MONTHLY;BYDAY=3FR\r\n');
    expect(events(rule.text)).toBe(1);
    const headed = await http.get(`/s/${series.slug}/calendar.ics?lang=en&lang=ja`);
    expect(headed.status).toBe(200);
  });

  it('of what is private are not there, and neither is what never was', async () => {
    const { series, firstOccurrence } = await http.create({ visibility: 'PRIVATE' });
    for (const path of [
      `/c/${series.club.slug}/calendar.ics`,
      `/c/${series.club.slug}/feed.atom`,
      `/s/${series.slug}/calendar.ics`,
      `/s/${series.slug}/series.ics`,
      `/e/${firstOccurrence.slug}/calendar.ics`,
      `/c/nowhere/calendar.ics`,
      `/s/nowhere/series.ics`,
      `/c/nowhere/feed.atom`,
    ])
      expect([path, (await http.get(path)).status]).toEqual([path, 404]);
  });

  it('of a club leave out what is more hidden than it, those of the series itself do not', async () => {
    const open = await http.create();
    const beside = await http.create({ clubId: open.series.club.id, visibility: 'UNLISTED' });
    expect(events((await http.get(`/c/${open.series.club.slug}/calendar.ics`)).text)).toBe(24);
    expect(events((await http.get(`/s/${beside.series.slug}/calendar.ics`)).text)).toBe(24);
  });

  it('show a skipped date as off, but not among the news, and for 90 days', async () => {
    const { series, firstOccurrence } = await http.create();
    await skip(firstOccurrence.id);
    const calendar = await http.get(`/s/${series.slug}/calendar.ics`);
    expect(events(calendar.text)).toBe(24);
    expect(calendar.text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    const atom = await http.get(`/c/${series.club.slug}/feed.atom`);
    expect(atom.text.match(/<entry>/g)).toHaveLength(23);
    await http.db.setClock('2027-01-29T23:59:59Z');
    expect((await http.get(`/s/${series.slug}/calendar.ics`)).text).toContain('STATUS:CANCELLED');
    await http.db.setClock('2027-01-30T00:00:01Z');
    const later = await http.get(`/s/${series.slug}/calendar.ics`);
    expect(later.text).not.toContain('STATUS:CANCELLED');
    expect(events(later.text)).toBe(23);
  });

  it('end the rule where a closure lies beyond the dates that exist', async () => {
    const { series } = await http.create();
    await http.db.query(
      `insert into closures (id, series_id, first_day, last_day) values
         (gen_random_uuid(), $1, '2029-08-10', '2029-08-16')`,
      [series.id],
    );
    const rule = await http.get(`/s/${series.slug}/series.ics`);
    expect(rule.text).toMatch(/RRULE:FREQ=MONTHLY;BYDAY=3FR;UNTIL=20281019T220000Z\r\n/);
  });
});
