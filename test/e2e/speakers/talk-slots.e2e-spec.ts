import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { signIn } from '../../support/people-of-the-story';
import {
  makeSeries,
  scheduleOf,
  type DateSeen,
  type SeriesSeen,
} from '../../support/series-of-the-story';
import { startStack, type Stack } from '../../support/stack';

const SET = `mutation ($input: SetTalkSlotsInput!) { setTalkSlots(input: $input) { __typename ... on TalkSlotsSet { slots { talks minutes own } } } }`;
const READ = `query ($id: ID!) { occurrence(id: $id) { talks { speakerName } talkSlots { talks minutes own free } series { talkSlots { talks minutes own } } } }`;

describe('a host says how many talks there are', () => {
  let stack: Stack;
  let host: Caller;
  let series: SeriesSeen;
  let dates: DateSeen[];
  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2026-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    series = await makeSeries(host);
    dates = await scheduleOf(host, series.slug);
  }, 90_000);
  afterAll(() => stack.stop());

  const slots = (input: Record<string, unknown>, who = host) => who.ask(SET, { input });
  const seen = async (id: string) =>
    (await host.get<{ occurrence: Record<string, unknown> }>(READ, { id })).occurrence;

  it('for the series, for one date of its own, and gives that back; everybody can read it', async () => {
    await slots({ seriesId: series.id, slots: { talks: 2, minutes: 20 } });
    await slots({ occurrenceId: dates[0]!.id, slots: { talks: 0 } });
    expect(await seen(dates[0]!.id)).toEqual({
      talks: [],
      talkSlots: { talks: 0, minutes: null, own: true, free: 0 },
      series: { talkSlots: { talks: 2, minutes: 20, own: true } },
    });
    const back = await slots({ occurrenceId: dates[0]!.id, slots: null });
    expect(back.data).toEqual({
      setTalkSlots: { __typename: 'TalkSlotsSet', slots: { talks: 2, minutes: 20, own: false } },
    });
    const stranger = new Caller(stack.url);
    expect((await stranger.ask(READ, { id: dates[0]!.id })).data).toMatchObject({
      occurrence: { talkSlots: { talks: 2, free: 2 } },
    });
  });

  it.each([
    ['nine talks', { slots: { talks: 9 } }, 'talks', 'too_large'],
    ['fewer than none', { slots: { talks: -1 } }, 'talks', 'too_small'],
    ['talks of no minute', { slots: { talks: 1, minutes: 0 } }, 'minutes', 'too_small'],
    ['talks of nine hours', { slots: { talks: 1, minutes: 540 } }, 'minutes', 'too_large'],
    ['a series and a date at once', { seriesId: 'x', slots: null }, 'seriesId', 'one_of_two'],
  ])('is refused for %s, naming the field', async (_, input, field, reason) => {
    const { errors } = await slots({ occurrenceId: dates[1]!.id, ...input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, reason });
  });

  it('is for hosts, and there must be such a date', async () => {
    const other = await signIn(stack, 'other@example.jp');
    for (const [who, occurrenceId, code] of [
      [other, dates[0]!.id, 'FORBIDDEN'],
      [new Caller(stack.url), dates[0]!.id, 'UNAUTHENTICATED'],
      [host, '0190a1b2-0000-7000-8000-000000000128', 'NOT_FOUND'],
    ] as const) {
      const { errors } = await slots({ occurrenceId, slots: { talks: 3 } }, who);
      expect(errors?.[0]?.extensions.code).toBe(code);
    }
  });
});
