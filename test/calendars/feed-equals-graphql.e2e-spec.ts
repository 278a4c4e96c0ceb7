import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/graphql-client';
import { signIn } from '../support/people-of-the-story';
import { edited, makeSeries, scheduleOf, type DateSeen } from '../support/series-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { allReadersWanted } from './reader';
import { expanded, recurringEvents } from './expanded';

const here = await recurringEvents.isHere();
const check = here || allReadersWanted ? it : it.skip;
if (!here)
  console.warn(`The expansion of feeds is skipped (apt install ${recurringEvents.packages[0]}).`);

// The horizon of dates that exist: nothing lies beyond 24 months.
const [FROM, UNTIL] = ['2026-12-20', '2028-12-20'] as const;

describe('a feed, expanded by another program over 24 months', () => {
  let stack: Stack;
  let host: Caller;

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock(`${FROM}T00:00:00Z`);
    host = await signIn(stack, 'asako@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());

  const fetched = async (at: string): Promise<string> => (await fetch(stack.url + at)).text();
  const live = (dates: readonly DateSeen[]) =>
    dates
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ startsAt, endsAt }) => [instant(startsAt), instant(endsAt)]);
  const instant = (text: string): string => new Date(text).toISOString();
  const expandedTo = async (text: string) =>
    (await expanded(text, FROM, UNTIL))
      .filter(({ status }) => status !== 'CANCELLED')
      .map(({ start, end }) => [instant(start), instant(end)])
      .sort();

  /** Cancelled, moved, skipped, closed, with own length, added, and from a day on at another pattern. */
  const lived = async (input: Record<string, unknown>, later: Record<string, unknown> | null) => {
    const series = await makeSeries(host, input);
    const dates = await scheduleOf(host, series.slug);
    const moved = dates[4]!.startsAtLocal.replace(/T..:../, 'T20:15');
    await edited(host, { occurrence: { occurrenceId: dates[4]!.id, startLocal: moved } });
    await edited(host, { cancel: { occurrenceId: dates[1]!.id } });
    await edited(host, { skip: { occurrenceId: dates[2]!.id } });
    await edited(host, { occurrence: { occurrenceId: dates[5]!.id, durationMinutes: 45 } });
    await edited(host, { add: { seriesId: series.id, startLocal: '2027-05-01T15:00:00' } });
    await edited(host, {
      close: { seriesId: series.id, firstDay: '2027-08-10', lastDay: '2027-08-17' },
    });
    if (later)
      await edited(host, {
        series: { seriesId: series.id, fromOccurrenceId: dates[9]!.id, ...later },
      });
    return series;
  };

  check.each<[string, Record<string, unknown>, Record<string, unknown> | null]>([
    ['weekly in Tokyo', {}, null],
    ['weekly, from the tenth date on Thursdays', {}, { rrule: 'FREQ=WEEKLY;BYDAY=TH' }],
    [
      'every other week in New York, across both changes of its clocks',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', timeZone: 'America/New_York' },
      null,
    ],
    [
      'monthly, around Japanese holidays',
      {
        rrule: 'FREQ=MONTHLY;BYDAY=2MO',
        startLocal: '2027-01-11T19:00:00',
        holidayPolicy: 'NEXT_WEEK',
      },
      null,
    ],
    [
      'workdays, 200 dates',
      { rrule: 'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', durationMinutes: 30 },
      null,
    ],
  ])(
    'is what GraphQL says: %s',
    async (_, input, later) => {
      const series = await lived(input, later);
      const expected = live(await scheduleOf(host, series.slug)).sort();
      expect(expected.length).toBeGreaterThan(10);
      expect(await expandedTo(await fetched(`/s/${series.slug}/calendar.ics`))).toEqual(expected);
      expect(await expandedTo(await fetched(`/c/${series.club.slug}/calendar.ics`))).toEqual(
        expected,
      );
    },
    60_000,
  );

  check(
    'and the file with the rule itself says the same as far as dates exist',
    async () => {
      const series = await lived({}, { rrule: 'FREQ=WEEKLY;BYDAY=TH' });
      const dates = await scheduleOf(host, series.slug);
      const last = instant(dates.at(-1)!.startsAt);
      const byRule = (await expandedTo(await fetched(`/s/${series.slug}/series.ics`))).filter(
        ([start]) => start! <= last,
      );
      expect(byRule).toEqual(live(dates).sort());
    },
    60_000,
  );
});
