import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { resolve, Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import { aSeries, aVersion, datesOfSeries } from '../domain/series.factory';
import type { SeriesFacts } from '../domain/series';
import { seriesIcsOf } from './ics-series';

const write = (series: SeriesFacts, dates: readonly OccurrenceFacts[], openEnded = false) =>
  seriesIcsOf({
    series,
    dates,
    openEnded,
    locale: 'ja',
    url: 'https://asaza.example/s/kawaberi',
    urlOf: ({ slug }) => `https://asaza.example/e/${slug}`,
  });

/** The instants that a reader comes to, with what is off marked; at most 100 of a rule without end. */
function expanded(text: string): string[] {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const masters = events.filter((one) => !one.isRecurrenceException());
  const shown = ({ item, startDate }: { item: ICAL.Event; startDate: ICAL.Time }): string => {
    const status = String(item.component.getFirstPropertyValue('status'));
    const at = Temporal.Instant.fromEpochMilliseconds(startDate.toUnixTime() * 1000);
    return `${String(at)} ${status}`;
  };
  return masters
    .flatMap((master) => {
      if (!master.isRecurring()) return [shown({ item: master, startDate: master.startDate })];
      for (const one of events)
        if (one.isRecurrenceException() && one.uid === master.uid) master.relateException(one);
      const walk = master.iterator();
      const found: string[] = [];
      for (let next = walk.next(); next && found.length < 100; next = walk.next())
        found.push(shown(master.getOccurrenceDetails(next)));
      return found;
    })
    .sort();
}

const told = (dates: readonly OccurrenceFacts[]): string[] =>
  dates
    .filter(({ skipped }) => !skipped)
    .map(
      ({ startsAt, status }) =>
        `${String(startsAt)} ${status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    )
    .sort();

const moved = (facts: OccurrenceFacts, days: number): OccurrenceFacts => {
  const localStart = facts.localStart.add({ days });
  const startsAt = resolve(localStart, facts.tzid);
  const endsAt = startsAt.add({ minutes: facts.durationMinutes });
  return { ...facts, status: 'moved', localStart, startsAt, endsAt };
};

describe('series.ics', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=FR', '2026-11-20T07:00:00', 'Asia/Tokyo'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU', '2026-11-22T10:00:00', 'America/New_York'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27T19:00:00', 'Europe/Zurich'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30T19:00:00', 'UTC'],
    ['FREQ=DAILY;COUNT=20', '2026-11-20T07:00:00', 'Asia/Tokyo'],
    ['FREQ=WEEKLY;BYDAY=SA', '2027-03-06T01:30:00', 'America/New_York'],
    ['FREQ=WEEKLY;BYDAY=SU', '2027-10-24T01:30:00', 'America/New_York'],
  ])('expands to the dates of %s', (rrule, start, tzid) => {
    const series = aSeries({ tzid, rules: [aVersion(rrule, start)] });
    const dates = datesOfSeries(series, 20);
    expect(expanded(write(series, dates))).toEqual(told(dates));
  });

  it('expands to what became of them: moved, off, skipped, beside the rule, on another rule', () => {
    const series = aSeries({
      rules: [
        aVersion('FREQ=WEEKLY;BYDAY=WE', '2026-11-18T07:00:00'),
        aVersion('FREQ=WEEKLY;BYDAY=TH', '2027-02-04T07:00:00'),
      ],
    });
    const dates = datesOfSeries(series, 20).map((facts, index): OccurrenceFacts => {
      if (index % 5 === 1) return moved(facts, 1);
      if (index % 5 === 2) return { ...facts, status: 'cancelled' };
      return index % 5 === 3 ? { ...facts, status: 'cancelled', skipped: true } : facts;
    });
    const beside = moved({ ...dates[0]!, uid: 'beside' }, 3);
    const all = [...dates, { ...beside, ruleStart: beside.localStart }];
    expect(expanded(write(series, all))).toEqual(told(all));
    expect(write(series, all).match(/RRULE/g)).toHaveLength(2);
  });

  it('has no end where nothing but the rule decides', () => {
    const series = aSeries();
    const dates = datesOfSeries(series, 20);
    const text = write(series, dates, true);
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=FR\r\n');
    expect(expanded(text)).toHaveLength(100);
  });

  it('is one event for each date where no rule is', () => {
    const series = aSeries({ rules: [aVersion(null, '2026-11-20T07:00:00')] });
    const dates = datesOfSeries(aSeries(), 4);
    const text = write(series, dates);
    expect(text).not.toContain('RRULE');
    expect(expanded(text)).toEqual(told(dates));
  });
});
