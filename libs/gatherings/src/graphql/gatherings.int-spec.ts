import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@asaza/platform/database';
import { breakfast } from '../gatherings.factory';
import { openGatheringsHttp, type GatheringsHttp } from '../../../../test/support/gatherings-http';

describe('gatherings over HTTP', () => {
  let http: GatheringsHttp;
  let host: string;
  let guest: string;
  const ask: GatheringsHttp['ask'] = (...args) => http.ask(...args);
  const create: GatheringsHttp['create'] = (...args) => http.create(...args);
  beforeAll(async () => {
    http = await openGatheringsHttp();
    ({ host, guest } = http);
  });
  afterAll(() => http.close());

  it('shows a new series with its sentence, its dates and its place', async () => {
    const { series, firstOccurrence } = await create();
    const { data, errors } = await ask(
      `query ($series: String!, $slug: String!) {
        series(slug: $series) { sentence(locale: ja) title { ja } nextOccurrences(first: 2) { number startsAt } pastOccurrences { id } }
        occurrence(slug: $slug) { number startsAtLocal startsAt endsAt doorsOpenAt timeZone status over subtitle { ja }
          movedFrom venue { name } fee { amount currency } calendarUrl googleCalendarUrl viewerCanHost viewerCanHelp
          series { id } club { calendarUrl series { id } occurrences(first: 1) { edges { node { number } } pageInfo { hasNextPage } } } } }`,
      { series: series.slug, slug: firstOccurrence.slug },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      series: {
        sentence: expect.stringContaining('第3金曜'),
        nextOccurrences: [
          { number: 128, startsAt: '2026-11-19T22:00:00Z' },
          { number: 129, startsAt: '2026-12-17T22:00:00Z' },
        ],
        pastOccurrences: [],
      },
      occurrence: {
        number: 128,
        startsAtLocal: '2026-11-20T07:00:00',
        doorsOpenAt: '2026-11-19T21:45:00Z',
        status: 'SCHEDULED',
        over: false,
        subtitle: null,
        movedFrom: null,
        viewerCanHost: false,
        calendarUrl: `https://asaza.example/e/${firstOccurrence.slug}/calendar.ics`,
        googleCalendarUrl: expect.stringContaining('ctz=Asia%2FTokyo'),
        club: {
          calendarUrl: `https://asaza.example/c/${series.club.slug}/calendar.ics`,
          series: [{ id: series.id }],
          occurrences: { edges: [{ node: { number: 128 } }], pageInfo: { hasNextPage: true } },
        },
      },
    });
  });

  it('pages through the dates of a club, each once', async () => {
    const { series } = await create();
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        `query ($slug: String!, $after: String) { club(slug: $slug) { occurrences(first: 10, after: $after) { edges { node { number } } pageInfo { hasNextPage endCursor } } } }`,
        { slug: series.club.slug, after },
      );
      const page = (
        data['club'] as {
          occurrences: {
            edges: { node: { number: number } }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        }
      ).occurrences;
      seen.push(...page.edges.map(({ node }) => node.number));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 24 }, (_, index) => 128 + index));
  });

  it('asks one query for the same field of twenty clubs', async () => {
    for (let n = 0; n < 3; n += 1) await create();
    const count = async (n: number) => {
      const queries = jest.spyOn(Database.prototype, 'rows');
      const { errors } = await ask(
        `{ clubs(first: ${n}) { edges { node { series { id nextOccurrences(first: 1) { id series { id } club { id } viewerCanHost over } } occurrences(first: 2) { edges { node { id } } } } } } }`,
        {},
        host,
      );
      expect(errors).toBeUndefined();
      const names = queries.mock.calls.map(([statement]) => statement.name);
      queries.mockRestore();
      return names.filter((name) => name !== 'clock.offset').sort();
    };
    expect(await count(5)).toEqual(await count(1));
  });

  it('answers a refused rule with its field and its reason, and a sound one with dates and a sentence', async () => {
    const preview = (input: object) =>
      ask(
        `query ($input: RecurrencePreviewInput!) { previewRecurrence(input: $input) { sentence occurrences { startsAtLocal startsAtUtc holiday movedFrom } } }`,
        {
          input: {
            startLocal: '2026-11-03T07:00:00',
            timeZone: 'Asia/Tokyo',
            limit: 1000,
            ...input,
          },
        },
      );
    const sound = await preview({
      rrule: 'RRULE:FREQ=DAILY',
      holidayPolicy: 'NEXT_WORKDAY',
      holidayRegion: 'JP',
    });
    const { sentence, occurrences } = sound.data['previewRecurrence'] as {
      sentence: string;
      occurrences: object[];
    };
    expect(sentence).toContain('毎日');
    expect(occurrences).toHaveLength(1000);
    const moved = await preview({
      rrule: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=3;COUNT=1',
      holidayPolicy: 'NEXT_WORKDAY',
      holidayRegion: 'JP',
    });
    expect(moved.data).toMatchObject({
      previewRecurrence: {
        occurrences: [
          {
            startsAtLocal: '2026-11-04T07:00:00',
            startsAtUtc: '2026-11-03T22:00:00Z',
            holiday: null,
            movedFrom: '2026-11-03T07:00:00',
          },
        ],
      },
    });
    const never = await preview({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' });
    expect(never.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'rrule',
      refusal: 'never_happens',
    });
    const nowhere = await preview({ rrule: 'FREQ=DAILY', timeZone: 'Mars/Base' });
    expect(nowhere.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'timeZone',
      refusal: 'unknown_zone',
    });
  });

  it('hides what is private, and lists what is unlisted only to its people', async () => {
    const hidden = await create({ visibility: 'PRIVATE' });
    const one = `query ($slug: String!) { occurrence(slug: $slug) { id } }`;
    const bySlug = { slug: hidden.firstOccurrence.slug };
    expect((await ask(one, bySlug)).data).toEqual({ occurrence: null });
    expect((await ask(one, bySlug, guest)).data).toEqual({ occurrence: null });
    expect((await ask(one, bySlug, host)).data).toEqual({
      occurrence: { id: hidden.firstOccurrence.id },
    });
    const open = await create();
    const beside = await create({ clubId: open.series.club.id, visibility: 'UNLISTED' });
    const listed = `query ($slug: String!) { club(slug: $slug) { series { id } } }`;
    const seriesFor = async (viewer?: string) =>
      (
        (await ask(listed, { slug: open.series.club.slug }, viewer)).data['club'] as {
          series: { id: string }[];
        }
      ).series;
    expect(await seriesFor()).toEqual([{ id: open.series.id }]);
    expect(await seriesFor(host)).toHaveLength(2);
    expect((await ask(one, { slug: beside.firstOccurrence.slug })).data).toEqual({
      occurrence: { id: beside.firstOccurrence.id },
    });
  });

  it('gives a host the dates of all clubs, and nobody without a session', async () => {
    const home = `{ hostHome { next { viewerCanHost } occurrences { number } past { number } } }`;
    const { data } = await ask(home, {}, host);
    expect(data).toMatchObject({ hostHome: { next: { viewerCanHost: true }, past: [] } });
    expect((data['hostHome'] as { occurrences: object[] }).occurrences).toHaveLength(10);
    expect((await ask(home, {}, guest)).data).toEqual({
      hostHome: { next: null, occurrences: [], past: [] },
    });
    expect((await ask(home)).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('answers refusals as members of the result', async () => {
    const { series, firstOccurrence } = await create({ slug: 'taken-club' });
    const again = await ask(
      `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { __typename ... on SlugTaken { code suggestion } } }`,
      { input: { ...breakfast, startLocal: '2026-11-20T07:00:00', slug: 'taken-club' } },
      host,
    );
    expect(again.data).toMatchObject({
      createSeries: { __typename: 'SlugTaken', code: 'SLUG_TAKEN' },
    });
    const taken = await ask(
      `mutation ($input: MoveOccurrenceInput!) { moveOccurrence(input: $input) { __typename ... on DateTaken { number } } }`,
      { input: { occurrenceId: firstOccurrence.id, startLocal: '2026-12-18T07:00:00' } },
      host,
    );
    expect(taken.data).toEqual({ moveOccurrence: { __typename: 'DateTaken', number: 129 } });
    expect(series.slug).toBe('taken-club');
  });
});
