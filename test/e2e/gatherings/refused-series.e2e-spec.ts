import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

const CREATE = `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { __typename ... on SeriesCreated { movedStart series { id } } } }`;
const good = {
  title: { ja: '朝の会' },
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
  startLocal: '2031-01-08T07:00:00',
  timeZone: 'Asia/Tokyo',
  durationMinutes: 90,
  capacity: 24,
};

describe('a series that cannot be', () => {
  let stack: Stack;
  let host: Caller;

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T00:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
  }, 60_000);
  afterAll(() => stack.stop());

  it.each([
    ['a rule that gives no date', { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'rrule'],
    ['a rule that is none', { rrule: 'EVERY=FRIDAY' }, 'rrule'],
    ['an end before the start', { durationMinutes: -30 }, 'durationMinutes'],
    ['an unknown zone', { timeZone: 'JST' }, 'timeZone'],
    ['no seats', { capacity: 0 }, 'capacity'],
    ['a billion seats', { capacity: 1_000_000_000 }, 'capacity'],
    ['a name of ten thousand characters', { title: { ja: '朝'.repeat(10_000) } }, 'title.ja'],
    ['control characters in the name', { title: { ja: '朝\u0007の会' } }, 'title.ja'],
    ['no name at all', { title: {} }, 'title'],
    [
      'a date in the past',
      { startLocal: '2020-01-08T07:00:00', rrule: null, dates: ['2020-01-08T07:00:00'] },
      /dates|startLocal/,
    ],
    ['a slug that is no address', { slug: 'A B' }, 'slug'],
    ['a fee below nothing', { fee: { amount: -1, currency: 'JPY' } }, 'fee.amount'],
  ])('is refused for %s, naming the field', async (_, change, field) => {
    const answer = await host.ask(CREATE, { input: { ...good, ...change } });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.field).toMatch(
      field instanceof RegExp ? field : new RegExp(`^${field.replace('.', '\\.')}$`),
    );
  });

  it('is not made by somebody who is not signed in', async () => {
    const answer = await new Caller(stack.url).ask(CREATE, { input: good });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('refuses an input field that the schema does not know, such as an owner', async () => {
    const answer = await host.ask(CREATE, { input: { ...good, ownerId: 'me' } });
    expect(answer.status).toBe(400);
  });

  it('says so when the first date had to move onto the rule', async () => {
    const { createSeries } = await host.get<{ createSeries: { movedStart: string } }>(CREATE, {
      input: { ...good, startLocal: '2031-01-06T07:00:00' },
    });
    expect(createSeries.movedStart).toBe('2031-01-08T07:00:00');
  });
});
