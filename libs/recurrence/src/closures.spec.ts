import { describe, expect, it } from '@jest/globals';
import {
  expand,
  parseRule,
  preview,
  Temporal,
  type ExpandInput,
  type HolidayTable,
  type PlannedDate,
} from './index';

const at = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
const closed = (first: string, last: string) => ({
  firstDay: Temporal.PlainDate.from(first),
  lastDay: Temporal.PlainDate.from(last),
});

function plan(rrule: string, start: string, more: Partial<ExpandInput> = {}): PlannedDate[] {
  const rule = parseRule(rrule);
  if (!rule.ok) throw new Error(rule.refusal.refusal);
  const dates = expand({
    rule: rule.value,
    startLocal: at(start),
    rdates: [],
    exdates: [],
    limit: 10,
    holidayPolicy: 'none',
    holidayRegion: 'JP',
    ...more,
  });
  if (!dates.ok) throw new Error(dates.refusal.refusal);
  return dates.value;
}
const days = (planned: readonly PlannedDate[]): string =>
  planned.map(({ localStart }) => localStart.toString().slice(0, 10)).join(' ');

describe('days on which a club is closed', () => {
  it('take away the dates of the rule from the first to the last, and COUNT counts them', () => {
    const closures = [closed('2026-08-07', '2026-08-14')];
    expect(days(plan('FREQ=WEEKLY;COUNT=4', '2026-07-31T07:00', { closures }))).toBe(
      '2026-07-31 2026-08-21',
    );
    expect(days(plan('FREQ=WEEKLY;COUNT=4', '2026-07-31T07:00'))).toBe(
      '2026-07-31 2026-08-07 2026-08-14 2026-08-21',
    );
  });

  it('leave an extra date where the host put it, on a day of the rule too', () => {
    const planned = plan('FREQ=WEEKLY;COUNT=2', '2026-08-07T07:00', {
      closures: [closed('2026-08-10', '2026-08-20')],
      rdates: [at('2026-08-14T07:00'), at('2026-08-15T10:00')],
    });
    expect(planned.map(({ origin }) => origin)).toEqual(['rule', 'extra', 'extra']);
    expect(days(planned)).toBe('2026-08-07 2026-08-14 2026-08-15');
  });

  it('let no holiday shift land in them, however long they are', () => {
    // 海の日, Monday 2026-07-20; 敬老の日 is the first Monday after the closed days.
    const closures = [closed('2026-07-21', '2026-09-20')];
    const moved = (holidayPolicy: ExpandInput['holidayPolicy']) =>
      days(plan('FREQ=WEEKLY;COUNT=1', '2026-07-20T07:00', { closures, holidayPolicy }));
    expect(moved('next_week')).toBe('2026-09-28');
    expect(moved('next_workday')).toBe('2026-09-24');
    expect(moved('previous_workday')).toBe('2026-07-17');
  });

  it('do not shorten the list that was asked for', () => {
    const planned = plan('FREQ=DAILY', '2026-01-01T07:00', {
      closures: [closed('2026-01-02', '2027-12-31')],
      limit: 3,
    });
    expect(days(planned)).toBe('2026-01-01 2028-01-01 2028-01-02');
  });

  it('are the same through a window', () => {
    const closures = [closed('2026-08-10', '2026-08-16'), closed('2026-12-29', '2027-01-03')];
    const from = at('2026-08-12T00:00');
    const more = { closures, holidayPolicy: 'next_week', limit: 200 } as const;
    const whole = plan('FREQ=WEEKLY;BYDAY=MO,FR', '2026-07-06T07:00', more);
    const part = plan('FREQ=WEEKLY;BYDAY=MO,FR', '2026-07-06T07:00', { ...more, from, limit: 30 });
    const later = whole.filter((d) => Temporal.PlainDateTime.compare(d.originalStart, from) >= 0);
    expect(part).toEqual(later.slice(0, 30));
  });
});

describe('the policy that asks', () => {
  it('leaves the date on its holiday, undecided, until the host keeps it', () => {
    const ask = { holidayPolicy: 'ask' } as const;
    const [first, second] = plan('FREQ=WEEKLY;COUNT=2', '2026-04-22T07:00', ask);
    expect([first?.undecided, second?.undecided]).toEqual([false, true]);
    expect(second?.localStart.toString()).toBe('2026-04-29T07:00:00');
    const kept = plan('FREQ=WEEKLY;COUNT=2', '2026-04-22T07:00', {
      ...ask,
      kept: [at('2026-04-29T07:00')],
    });
    expect(kept[1]).toMatchObject({ undecided: false, holiday: { ja: '昭和の日' } });
  });

  it('has nothing to ask about an extra date, or where no holidays are known', () => {
    const extra = plan('FREQ=WEEKLY;COUNT=1', '2026-04-22T07:00', {
      holidayPolicy: 'ask',
      rdates: [at('2026-04-29T07:00')],
    });
    expect(extra.map(({ undecided }) => undecided)).toEqual([false, false]);
    const nowhere = plan('FREQ=WEEKLY;COUNT=2', '2026-04-22T07:00', {
      holidayPolicy: 'ask',
      holidayRegion: null,
    });
    expect(nowhere.map(({ undecided }) => undecided)).toEqual([false, false]);
  });

  it('is previewed: the holiday is named and the date stays', () => {
    const answer = preview({
      rrule: 'FREQ=WEEKLY',
      startLocal: '2026-04-29T07:00:00',
      timeZone: 'Asia/Tokyo',
      limit: 1,
      holidayPolicy: 'ASK',
    });
    expect(answer.ok && answer.value.occurrences).toEqual([
      {
        startsAtLocal: '2026-04-29T07:00:00',
        startsAtUtc: '2026-04-28T22:00:00Z',
        holiday: { ja: '昭和の日', en: 'Showa Day' },
        movedFrom: null,
      },
    ]);
  });
});

describe('a date that the host keeps', () => {
  it.each(['skip', 'next_week', 'next_workday', 'previous_workday', 'ask'] as const)(
    'stays on its holiday under the policy %s, and the others follow it',
    (holidayPolicy) => {
      const kept = [at('2026-04-29T07:00')];
      const planned = plan('FREQ=WEEKLY;COUNT=3', '2026-04-22T07:00', { holidayPolicy, kept });
      expect(planned[1]).toMatchObject({ movedFrom: null, undecided: false });
      expect(planned[1]?.localStart.toString()).toBe('2026-04-29T07:00:00');
    },
  );
});

describe('holidays that are not announced yet', () => {
  const today = Temporal.PlainDate.from('2026-11-20');
  const flags = (more: Partial<ExpandInput>, start = '2027-12-24T07:00') =>
    plan('FREQ=WEEKLY;COUNT=3', start, { today, ...more }).map(({ provisional }) => provisional);

  it('make a date provisional that the policy could move', () => {
    expect(flags({ holidayPolicy: 'skip' })).toEqual([false, false, true]);
    expect(flags({ holidayPolicy: 'ask' })).toEqual([false, false, true]);
  });

  it('make none provisional that stays: no policy, kept by the host, an extra date, no day known', () => {
    expect(flags({ holidayPolicy: 'none' })).toEqual([false, false, false]);
    expect(flags({ holidayPolicy: 'skip', holidayRegion: null })).toEqual([false, false, false]);
    const kept = [at('2028-01-07T07:00')];
    expect(flags({ holidayPolicy: 'skip', kept })).toEqual([false, false, false]);
    const extra = { holidayPolicy: 'skip', rdates: [at('2028-01-08T07:00')] } as const;
    expect(flags(extra)).toEqual([false, false, true, false]);
    expect(plan('FREQ=YEARLY', '2040-01-02T07:00', { limit: 1 })[0]?.provisional).toBe(false);
  });

  it('make a date provisional that is moved out of their year or into it', () => {
    const back = plan('FREQ=YEARLY;COUNT=1', '2028-01-01T07:00', {
      today,
      holidayPolicy: 'previous_workday',
    });
    expect(days(back)).toBe('2027-12-31');
    expect(back[0]?.provisional).toBe(true);
  });

  it('come from the table that is given', () => {
    const announced: HolidayTable = new Map([
      ['2026-11-20', { ja: '特別の日', en: 'Special Day' }],
    ]);
    const more = { holidays: announced, holidayPolicy: 'next_workday' } as const;
    const [moved] = plan('FREQ=WEEKLY;COUNT=1', '2026-11-20T07:00', more);
    // The built-in table has 勤労感謝の日 on Monday the 23rd; the given one has not.
    expect(moved?.localStart.toString()).toBe('2026-11-23T07:00:00');
    const [named] = plan('FREQ=WEEKLY;COUNT=1', '2026-11-20T07:00', { holidays: announced });
    expect(named?.holiday?.en).toBe('Special Day');
  });
});
