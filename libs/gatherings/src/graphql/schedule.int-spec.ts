import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Clubs } from '@asaza/clubs';
import { Database } from '@asaza/platform/database';
import { BEFORE_BREAKFAST } from '../gatherings.factory';
import {
  openGatheringsHttp,
  type Answer,
  type CreatedGathering,
  type GatheringsHttp,
} from '../../../../test/support/gatherings-http';

describe('how a series goes on', () => {
  let http: GatheringsHttp;
  let helper: string;
  let member: string;
  let made: CreatedGathering;
  beforeAll(async () => {
    http = await openGatheringsHttp();
    [helper, member] = [await http.person('世話'), await http.person('会員')];
    made = await http.create({ onlineUrl: 'https://meet.example/series', venue: PLACE });
    for (const personId of [helper, member])
      await http.app
        .get(Database)
        .tx((tx) => http.app.get(Clubs).join(tx, made.series.club.id, personId));
    await http.db.query(`update memberships set role = 'helper' where person_id = $1`, [helper]);
  });
  beforeEach(() => http.db.setClock(BEFORE_BREAKFAST));
  afterAll(() => http.close());

  const PLACE = {
    name: '喫茶 みなも',
    address: '東京都台東区',
    capacity: 40,
    timeZone: 'Asia/Tokyo',
    dayNotes: '裏口から',
    contact: '店主 03-0000-0000',
  };
  const everybody = () => [undefined, http.guest, member, helper, http.host] as const;
  const ofSeries = (fields: string, viewer?: string, id = made.series.id) =>
    http.ask(`query ($id: ID!) { series(id: $id) { ${fields} } }`, { id }, viewer);
  const series = async <T>(fields: string, viewer?: string, id?: string): Promise<T> =>
    ((await ofSeries(fields, viewer, id)).data as { series: T }).series;
  const code = ({ errors }: Answer) => errors?.[0]?.extensions['code'] ?? 'none';
  const codes = async (ask: (viewer?: string) => Promise<Answer>) => {
    const found: unknown[] = [];
    for (const viewer of everybody()) found.push(code(await ask(viewer)));
    return found;
  };
  const rows = (id: string) =>
    http.db.query<{ id: string; number: number }>(
      `select id, number from occurrences where series_id = $1 order by starts_at`,
      [id],
    );

  it('lets helpers and hosts see the whole schedule, and hosts alone the edits and places', async () => {
    expect(await codes((viewer) => ofSeries('schedule { edges { cursor } }', viewer))).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'none',
      'none',
    ]);
    const hostsOnly = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'none'];
    expect(await codes((viewer) => ofSeries('edits { id }', viewer))).toEqual(hostsOnly);
    const venues = `query ($slug: String!) { club(slug: $slug) { venues { name dayNotes contact } } }`;
    const slug = made.series.club.slug;
    expect(await codes((viewer) => http.ask(venues, { slug }, viewer))).toEqual(hostsOnly);
  });

  it('tells link, notes and contact of a series to its hosts alone', async () => {
    const inner = 'onlineUrl dayNotes venueContact venue { name capacity timeZone }';
    const venue = { name: '喫茶 みなも', capacity: 40, timeZone: 'Asia/Tokyo' };
    for (const viewer of everybody().slice(0, 4))
      expect(await series(inner, viewer)).toEqual({
        onlineUrl: null,
        dayNotes: null,
        venueContact: null,
        venue,
      });
    expect(await series(inner, http.host)).toEqual({
      onlineUrl: 'https://meet.example/series',
      dayNotes: '裏口から',
      venueContact: '店主 03-0000-0000',
      venue,
    });
    for (const field of ['dayNotes', 'contact'])
      expect(code(await ofSeries(`venue { ${field} }`, http.host))).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
  });

  it('leaves skipped dates out of every public list, and keeps them in the schedule', async () => {
    const own = await http.create();
    const [first] = await rows(own.series.id);
    await http.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'plan' where id = $1`,
      [first?.id],
    );
    const id = own.series.id;
    expect(await series('nextOccurrences(first: 1) { number }', undefined, id)).toEqual({
      nextOccurrences: [{ number: 129 }],
    });
    const club = await http.ask(
      `query ($slug: String!) { club(slug: $slug) { occurrences(first: 1) { edges { node { number } } } } }`,
      { slug: own.series.club.slug },
    );
    expect(club.data).toEqual({ club: { occurrences: { edges: [{ node: { number: 129 } }] } } });
    expect(
      await series('schedule(first: 2) { edges { node { number skipped } } }', http.host, id),
    ).toEqual({
      schedule: {
        edges: [
          { node: { number: 128, skipped: true } },
          { node: { number: 129, skipped: false } },
        ],
      },
    });
    const page = await http.ask(
      `query ($slug: String!) { occurrence(slug: $slug) { skipped status } }`,
      { slug: own.firstOccurrence.slug },
    );
    expect(page.data).toEqual({ occurrence: { skipped: true, status: 'CANCELLED' } });
    await http.db.setClock('2027-01-01T00:00:00Z');
    expect(
      await series(
        'pastOccurrences { number } years archive(year: 2026) { number }',
        undefined,
        id,
      ),
    ).toEqual({
      pastOccurrences: [{ number: 129 }],
      years: [2026],
      archive: [{ number: 129 }],
    });
  });

  it('pages through the schedule, each date once', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await http.ask(
        `query ($id: ID!, $after: String) { series(id: $id) { schedule(first: 7, after: $after) {
           edges { node { number } } pageInfo { hasNextPage endCursor } } } }`,
        { id: made.series.id, after },
        helper,
      );
      const page = (data as { series: { schedule: SchedulePage } }).series.schedule;
      seen.push(...page.edges.map(({ node }) => node.number));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 24 }, (_, index) => 128 + index));
    const bad = await ofSeries('schedule(after: "x") { edges { cursor } }', helper);
    expect(bad.errors?.[0]?.extensions).toMatchObject({ field: 'after', reason: 'cursor' });
  });
  interface SchedulePage {
    readonly edges: { node: { number: number } }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  }

  it('keeps the years apart on the clock of the zone', async () => {
    const own = await http.create({
      rrule: 'FREQ=DAILY;COUNT=3',
      startLocal: '2026-12-31T07:00:00',
    });
    await http.db.setClock('2027-02-01T00:00:00Z');
    expect(
      await series(
        'years archiveYears { year count } a: archive(year: 2026) { number } b: archive(year: 2027) { number } c: archive(year: 2028) { number }',
        undefined,
        own.series.id,
      ),
    ).toEqual({
      years: [2027, 2026],
      archiveYears: [
        { year: 2027, count: 2 },
        { year: 2026, count: 1 },
      ],
      a: [{ number: 128 }],
      b: [{ number: 130 }, { number: 129 }],
      c: [],
    });
    expect(await series('archive(year: -5) { number }', undefined, own.series.id)).toEqual({
      archive: [],
    });
  });

  it('names closures until their last day has passed in the zone', async () => {
    const own = await http.create();
    await http.db.query(
      `insert into closures (id, series_id, first_day, last_day, label) values
         (gen_random_uuid(), $1, '2026-12-28', '2027-01-04', '年末年始'),
         (gen_random_uuid(), $1, '2026-08-10', '2026-08-16', 'お盆')`,
      [own.series.id],
    );
    const closures = async () =>
      (
        await series<{ closures: object[] }>(
          'closures { firstDay lastDay label }',
          undefined,
          own.series.id,
        )
      ).closures;
    expect(await closures()).toEqual([
      { firstDay: '2026-12-28', lastDay: '2027-01-04', label: '年末年始' },
    ]);
    await http.db.setClock('2027-01-04T14:59:59Z');
    expect(await closures()).toHaveLength(1);
    await http.db.setClock('2027-01-04T15:00:00Z');
    expect(await closures()).toEqual([]);
  });

  it('offers each place once, as it is now, with what hosts noted', async () => {
    const own = await http.create({ venue: PLACE });
    await http.create({ clubId: own.series.club.id, venue: { name: '図書館' } });
    await http.create({ clubId: own.series.club.id, venue: { ...PLACE, dayNotes: '表から' } });
    const { data } = await http.ask(
      `query ($slug: String!) { club(slug: $slug) { venues { name capacity timeZone dayNotes contact } } }`,
      { slug: own.series.club.slug },
      http.host,
    );
    expect(data).toEqual({
      club: {
        venues: [
          {
            name: '喫茶 みなも',
            capacity: 40,
            timeZone: 'Asia/Tokyo',
            dayNotes: '表から',
            contact: '店主 03-0000-0000',
          },
          { name: '図書館', capacity: null, timeZone: null, dayNotes: null, contact: null },
        ],
      },
    });
  });

  it('asks one query for the same field of many series', async () => {
    const many = await http.create();
    for (let n = 0; n < 4; n += 1) await http.create({ clubId: many.series.club.id });
    const names = async (slug: string) => {
      const queries = jest.spyOn(Database.prototype, 'rows');
      const { errors } = await http.ask(
        `query ($slug: String!) { club(slug: $slug) { venues { name } series { onlineUrl state nextSentence(locale: ja) { from }
           closures { id } years archive(year: 2026) { id } schedule(first: 3) { edges { node { id } } } } } }`,
        { slug },
        http.host,
      );
      expect(errors).toBeUndefined();
      const called = queries.mock.calls.map(([statement]) => statement.name);
      queries.mockRestore();
      return called.filter((name) => name !== 'clock.offset').sort();
    };
    const one = await http.create();
    expect(await names(many.series.club.slug)).toEqual(await names(one.series.club.slug));
  });
});
