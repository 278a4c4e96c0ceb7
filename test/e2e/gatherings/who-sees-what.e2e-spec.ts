import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const LINK = 'https://meet.example/breakfast';
const NOTES = '裏口からお入りください';
const CONTACT = '店長 03-0000-0000';

/** Those who are not signed in are asked to, the others may not. */
const REFUSED: Readonly<Record<string, string>> = {
  stranger: 'UNAUTHENTICATED',
  member: 'FORBIDDEN',
  seated: 'FORBIDDEN',
  helper: 'FORBIDDEN',
};

type Who = 'stranger' | 'member' | 'seated' | 'helper' | 'host';

describe('of a series and its dates', () => {
  let stack: Stack;
  const callers = {} as Record<Who, Caller>;
  let series: SeriesSeen;
  let dates: DateSeen[];

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    const host = await signIn(stack, 'asako@example.jp');
    series = await makeSeries(host, {
      onlineUrl: LINK,
      holidayPolicy: 'ASK',
      venue: { name: '喫茶 みなも', dayNotes: NOTES, contact: CONTACT },
    });
    dates = await scheduleOf(host, series.slug);
    await edited(host, { cancel: { occurrenceId: dates[3]!.id } });
    await answer(stack, dates[0]!.id, '席 有', 'seated@example.jp');
    await answer(stack, dates[1]!.id, '席 無', 'member@example.jp');
    await answer(stack, dates[1]!.id, '手伝', 'helper@example.jp');
    Object.assign(callers, {
      host,
      stranger: new Caller(stack.url),
      seated: await signIn(stack, 'seated@example.jp'),
      member: await signIn(stack, 'member@example.jp'),
      helper: await signIn(stack, 'helper@example.jp'),
    });
    const { viewer } = await callers.helper.get<{ viewer: { person: { id: string } } }>(
      `{ viewer { person { id } } }`,
    );
    await host.mutate(
      'setMemberRole',
      { clubId: series.club.id, personId: viewer.person.id, role: 'HELPER' },
      '',
    );
  }, 90_000);
  afterAll(() => stack.stop());

  /** What one field answers: its value, or the code of its refusal. */
  const seen = async (who: Who, on: string, field: string): Promise<unknown> => {
    const { data, errors } = await callers[who].ask<Record<string, Record<string, unknown>>>(
      `{ it: ${on} { it: ${field} } }`,
    );
    return errors?.[0]?.extensions.code ?? data.it?.it;
  };
  const onSeries = () => `series(slug: "${series.slug}")`;
  const onFirst = () => `occurrence(id: "${dates[0]!.id}")`;
  const onClub = () => `club(slug: "${series.club.slug}")`;
  const ALL: readonly Who[] = ['stranger', 'member', 'seated', 'helper', 'host'];

  it.each([
    ['the link', 'onlineUrl', LINK],
    ['the notes for the day', 'dayNotes', NOTES],
    ['whom to call', 'venueContact', CONTACT],
  ])('a firm seat and a host read %s of a date, others read nothing', async (_, field, value) => {
    const read = Object.fromEntries(
      await Promise.all(ALL.map(async (who) => [who, await seen(who, onFirst(), field)] as const)),
    );
    expect(read).toEqual({
      stranger: null,
      member: null,
      seated: value,
      helper: null,
      host: value,
    });
  });

  it.each([
    ['the link', 'onlineUrl', LINK],
    ['the notes for the day', 'dayNotes', NOTES],
    ['whom to call', 'venueContact', CONTACT],
  ])('hosts alone read %s of the series', async (_, field, value) => {
    for (const who of ALL) {
      const read = await seen(who, onSeries(), field);
      if (who === 'host') expect(read).toBe(value);
      else expect([who, [null, REFUSED[who]].includes(read as string | null)]).toEqual([who, true]);
    }
  });

  it.each([
    ['what was edited', onSeries, 'edits { id editedBy changes { number } }'],
    ['the places used before', onClub, 'venues { name }'],
  ])('hosts alone read %s; to others it is forbidden', async (_, on, field) => {
    for (const who of ALL) {
      const read = await seen(who, on(), field);
      if (who === 'host') expect(JSON.stringify(read).length).toBeGreaterThan(10);
      else expect([who, read]).toEqual([who, REFUSED[who]]);
    }
  });

  it('hosts and helpers read the schedule with what is skipped; to others it is forbidden', async () => {
    for (const who of ALL) {
      const read = await seen(who, onSeries(), 'schedule(first: 5) { edges { node { id } } }');
      if (who === 'host' || who === 'helper') expect(read).toHaveProperty('edges');
      else expect([who, read]).toEqual([who, REFUSED[who]]);
    }
  });

  it('hosts alone see which holidays wait for them', async () => {
    for (const who of ALL) {
      const read = (await seen(
        who,
        onSeries(),
        'undecidedHolidays { originalStart holiday }',
      )) as [];
      expect([who, read.length > 0]).toEqual([who, who === 'host']);
    }
  });

  it('everybody reads how it goes on, what is closed and when it met', async () => {
    for (const who of ALL)
      for (const field of [
        'state',
        'version',
        'endsOn',
        'closures { firstDay }',
        'years',
        'archive(year: 2027) { id }',
        'calendarUrl',
        'ruleUrl',
        'nextSentence(locale: ja) { from sentence }',
      ])
        expect([who, field, await seen(who, onSeries(), field)]).not.toEqual([
          who,
          field,
          expect.stringMatching(/UNAUTHENTICATED|FORBIDDEN|NOT_FOUND|INTERNAL|BAD_USER_INPUT/),
        ]);
  });

  it('hosts alone see what an edit would do', async () => {
    const query = `query ($edit: EditInput!) { previewEdit(edit: $edit) { __typename ... on EditPreview { peopleTold changes { seated } } } }`;
    const variables = { edit: { cancel: { occurrenceId: dates[0]!.id } } };
    const codes: Record<string, unknown> = {};
    for (const who of ALL) {
      const { data, errors } = await callers[who].ask<{ previewEdit: { peopleTold: number } }>(
        query,
        variables,
      );
      codes[who] = errors?.[0]?.extensions.code ?? data.previewEdit.peopleTold;
    }
    expect(codes).toEqual({ ...REFUSED, host: 1 });
  });

  it.each([
    ['one date', () => ({ occurrence: { occurrenceId: dates[0]!.id, durationMinutes: 60 } })],
    ['all dates', () => ({ series: { seriesId: series.id, capacity: 5 } })],
    [
      'a closure',
      () => ({ close: { seriesId: series.id, firstDay: '2027-02-01', lastDay: '2027-02-02' } }),
    ],
    ['a rest', () => ({ pause: { seriesId: series.id, fromDay: '2027-02-01' } })],
    ['the end', () => ({ end: { seriesId: series.id, lastDay: '2027-02-01' } })],
    ['another date', () => ({ add: { seriesId: series.id, startLocal: '2027-02-01T07:00:00' } })],
  ])('hosts alone change %s', async (_, what) => {
    for (const who of ALL.filter((one) => one !== 'host')) {
      const { errors } = await callers[who].ask(
        `mutation ($input: EditGatheringInput!) { editGathering(input: $input) { __typename } }`,
        { input: { edit: what() } },
      );
      expect([who, errors?.[0]?.extensions.code]).toEqual([who, REFUSED[who]]);
    }
    expect(await scheduleOf(callers.host, series.slug)).toHaveLength(dates.length);
  });

  it('clashes are told to those who are signed in, of their own dates', async () => {
    const query = `query ($at: [DateTime!]!, $club: ID) { dateClashes(startsAt: $at, durationMinutes: 60, clubId: $club) { title } }`;
    const variables = { at: [dates[0]!.startsAt, '2027-01-05T12:00:00Z'], club: series.club.id };
    const { data } = await callers.host.ask<{ dateClashes: { title: string }[] }>(query, variables);
    expect(data.dateClashes).toEqual([{ title: '水曜の朝の会' }]);
    const stranger = await callers.stranger.ask(query, variables);
    expect(stranger.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  describe('of a private series', () => {
    it('strangers find nothing at all', async () => {
      const hidden = await makeSeries(callers.host, { visibility: 'PRIVATE' });
      const [first] = await scheduleOf(callers.host, hidden.slug);
      const read = await callers.stranger.get(
        `query ($slug: String!, $id: ID!) { series(slug: $slug) { id } occurrence(id: $id) { id } }`,
        { slug: hidden.slug, id: first!.id },
      );
      expect(read).toEqual({ series: null, occurrence: null });
      const page = await callers.stranger.page(`/s/${hidden.slug}`);
      expect(page.status).toBe(404);
    });
  });
});
