import { describe, expect, it } from '@jest/globals';
import { parseSeriesRule } from './index';

const answer = (rrule: string) => {
  const parsed = parseSeriesRule(rrule);
  return parsed.ok ? 'accepted' : parsed.refusal;
};

describe('the grammar of a saved series', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=99',
    'FREQ=DAILY;BYDAY=MO,FR;BYMONTH=4;BYMONTHDAY=1,-1',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;WKST=SU',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=1MO,3MO,-5WE,5SU',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=MONTHLY;BYDAY=2FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=10,20,30;BYSETPOS=1,-1',
    'FREQ=YEARLY',
    'FREQ=YEARLY;BYMONTH=4,10',
    'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
    'FREQ=YEARLY;BYMONTH=5;BYDAY=SU',
    'FREQ=YEARLY;BYDAY=SU',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=WEEKLY;COUNT=520',
    'FREQ=WEEKLY;COUNT=1',
    'FREQ=WEEKLY;UNTIL=20270630',
    'FREQ=WEEKLY;UNTIL=20270630T235959',
    'FREQ=WEEKLY;UNTIL=20270630T150000Z',
  ])('has %s', (rrule) => expect(answer(rrule)).toBe('accepted'));

  it.each([
    ['hours are no dates', 'FREQ=HOURLY', 'outside_grammar', 'FREQ'],
    ['nor minutes', 'FREQ=MINUTELY;INTERVAL=30', 'outside_grammar', 'FREQ'],
    ['nor seconds', 'FREQ=SECONDLY', 'outside_grammar', 'FREQ'],
    ['weeks of the year', 'FREQ=YEARLY;BYWEEKNO=20', 'outside_grammar', 'BYWEEKNO'],
    ['days of the year', 'FREQ=YEARLY;BYYEARDAY=100', 'outside_grammar', 'BYYEARDAY'],
    ['days of the year, daily', 'FREQ=DAILY;BYYEARDAY=100', 'outside_grammar', 'BYYEARDAY'],
    ['a time of day beside the start', 'FREQ=DAILY;BYHOUR=7', 'outside_grammar', 'BYHOUR'],
    ['minutes of the hour', 'FREQ=DAILY;BYMINUTE=30', 'outside_grammar', 'BYMINUTE'],
    ['seconds of the minute', 'FREQ=DAILY;BYSECOND=0', 'outside_grammar', 'BYSECOND'],
    ['another calendar', 'RSCALE=CHINESE;FREQ=YEARLY', 'outside_grammar', 'RSCALE'],
    ['the same calendar', 'RSCALE=GREGORIAN;FREQ=YEARLY', 'outside_grammar', 'RSCALE'],
    ['days put off', 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD', 'outside_grammar', 'RSCALE'],
    ['days put off, no calendar', 'FREQ=MONTHLY;SKIP=FORWARD', 'not_supported', 'SKIP'],
    ['leap months', 'RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L', 'outside_grammar', 'RSCALE'],
    ['plain and ordinal weekdays', 'FREQ=MONTHLY;BYDAY=FR,1MO', 'outside_grammar', 'BYDAY'],
    ['both by the year', 'FREQ=YEARLY;BYMONTH=5;BYDAY=FR,1MO', 'outside_grammar', 'BYDAY'],
    ['an ordinal of the week', 'FREQ=WEEKLY;BYDAY=1MO', 'outside_grammar', 'BYDAY'],
    ['an ordinal of the day', 'FREQ=DAILY;BYDAY=1MO', 'outside_grammar', 'BYDAY'],
    ['an ordinal of the year', 'FREQ=YEARLY;BYDAY=20MO', 'outside_grammar', 'BYDAY'],
    ['a sixth Friday beside a first', 'FREQ=MONTHLY;BYDAY=1FR,6FR', 'outside_grammar', 'BYDAY'],
    ['a sixth Friday', 'FREQ=MONTHLY;BYDAY=6FR', 'never_happens', undefined],
    ['a date of every month, yearly', 'FREQ=YEARLY;BYMONTHDAY=3', 'outside_grammar', 'BYMONTHDAY'],
    ['a date of the week', 'FREQ=WEEKLY;BYMONTHDAY=3', 'outside_grammar', 'BYMONTHDAY'],
    ['a place in a week', 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'outside_grammar', 'BYSETPOS'],
    ['a place in a day', 'FREQ=DAILY;BYDAY=MO;BYSETPOS=1', 'outside_grammar', 'BYSETPOS'],
    [
      'a place in a year',
      'FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYSETPOS=1',
      'outside_grammar',
      'BYSETPOS',
    ],
    ['a place in nothing', 'FREQ=MONTHLY;BYSETPOS=1', 'outside_grammar', 'BYSETPOS'],
    ['weeks from Wednesday', 'FREQ=WEEKLY;WKST=WE', 'outside_grammar', 'WKST'],
    ['an interval over 99', 'FREQ=DAILY;INTERVAL=100', 'interval_too_large', 'INTERVAL'],
    ['an interval of none', 'FREQ=DAILY;INTERVAL=0', 'bad_value', 'INTERVAL'],
    ['an interval back in time', 'FREQ=DAILY;INTERVAL=-1', 'bad_value', 'INTERVAL'],
    [
      'an interval beyond numbers',
      `FREQ=DAILY;INTERVAL=${'9'.repeat(400)}`,
      'bad_value',
      'INTERVAL',
    ],
    ['more than 520 dates', 'FREQ=DAILY;COUNT=521', 'count_too_large', 'COUNT'],
    ['no dates at all', 'FREQ=DAILY;COUNT=0', 'bad_value', 'COUNT'],
    ['two ends', 'FREQ=DAILY;COUNT=2;UNTIL=20270101', 'count_and_until', 'UNTIL'],
    ['an end on no day', 'FREQ=DAILY;UNTIL=20270229', 'bad_value', 'UNTIL'],
    ['30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never_happens', undefined],
    ['31 April and June', 'FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31', 'never_happens', undefined],
    [
      'a second Friday on the 1st',
      'FREQ=MONTHLY;BYDAY=2FR;BYMONTHDAY=1',
      'never_happens',
      undefined,
    ],
    ['the second of one', 'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2', 'never_happens', undefined],
    ['a thirteenth month', 'FREQ=YEARLY;BYMONTH=13', 'not_supported', 'BYMONTH'],
    ['a zeroth month', 'FREQ=YEARLY;BYMONTH=0', 'bad_value', 'BYMONTH'],
    ['a 32nd', 'FREQ=MONTHLY;BYMONTHDAY=32', 'bad_value', 'BYMONTHDAY'],
    ['a zeroth Friday', 'FREQ=MONTHLY;BYDAY=0FR', 'bad_value', 'BYDAY'],
    ['a part twice', 'FREQ=DAILY;FREQ=WEEKLY', 'repeated_part', 'FREQ'],
    ['a part of its own', 'FREQ=DAILY;COLOUR=RED', 'unknown_part', 'COLOUR'],
    ['no frequency', 'BYDAY=MO', 'frequency_missing', undefined],
    ['a page of text', 'every third Friday '.repeat(6_000), 'too_long', undefined],
  ] as const)('has not: %s', (_name, rrule, refusal, part) => {
    const expected = { code: 'RULE_REFUSED', field: 'rrule', refusal };
    expect(answer(rrule)).toEqual(part ? { ...expected, part } : expected);
  });
});
