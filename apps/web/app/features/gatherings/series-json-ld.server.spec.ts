import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { occurrenceData } from './occurrence-data.factory';
import { placeOf, titleOf } from './present.server';
import { seriesJsonLd } from './series-json-ld.server';
import { timeBefore } from './time-before.server';

const SITE = 'https://asaza.example';
const say = sayIn('ja');
type Own = Parameters<typeof occurrenceData>[0];

const date = (day: string, own: Own = {}) =>
  occurrenceData({
    slug: `asa-${day}`,
    startsAt: `${day}T22:00:00Z`,
    endsAt: `${day}T23:30:00Z`,
    ...own,
  });
const series = {
  slug: 'asa',
  rrule: 'FREQ=WEEKLY;BYDAY=FR',
  startLocal: '2026-11-20T07:00:00',
  timeZone: 'Asia/Tokyo',
  durationMinutes: 90,
  state: 'ACTIVE',
};
const venue = placeOf(occurrenceData().venue);
const words = {
  title: '川べり朝食会',
  description: '朝ごはんを食べながら。',
  venue,
  club: { slug: 'kawaberi', name: '川べり朝食会' },
};
const ldOf = (own: Partial<typeof series>, dates: readonly ReturnType<typeof date>[]) =>
  seriesJsonLd(
    { ...series, ...own },
    words,
    dates.map((facts) => ({
      facts,
      title: titleOf(facts, 'ja', say),
      before: timeBefore(facts, 'ja', say),
    })),
    SITE,
  );

describe('the structured data of a series', () => {
  it('says its rule as a Schedule, in the words of schema.org', () => {
    const ld = ldOf({}, [date('2026-11-19'), date('2026-11-26')]);
    expect(ld).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'EventSeries',
      '@id': `${SITE}/s/asa`,
      name: '川べり朝食会',
      organizer: { '@type': 'Organization', url: `${SITE}/c/kawaberi` },
      location: { '@type': 'Place', '@id': `${SITE}/s/asa#place` },
    });
    expect(ld['eventSchedule']).toEqual({
      '@type': 'Schedule',
      startDate: '2026-11-20',
      repeatFrequency: 'P1W',
      byDay: ['FR'],
      startTime: '07:00:00',
      duration: 'PT90M',
      scheduleTimezone: 'Asia/Tokyo',
    });
  });

  it('says ordinals, months, a count and an end', () => {
    const monthly = { rrule: 'FREQ=MONTHLY;BYDAY=3FR;BYMONTH=4,5;COUNT=6' };
    expect(ldOf(monthly, [])['eventSchedule']).toMatchObject({
      repeatFrequency: 'P1M',
      byDay: ['3FR'],
      byMonth: [4, 5],
      repeatCount: 6,
    });
    expect(
      ldOf({ rrule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20270331T145959Z' }, [])['eventSchedule'],
    ).toMatchObject({ endDate: '2027-03-31' });
  });

  it('takes out the days of the rule on which nothing takes place', () => {
    const ld = ldOf({}, [
      date('2026-11-19'),
      date('2026-11-26', { status: 'CANCELLED' }),
      // The 4th is left out altogether, and the 11th was moved to the day after.
      date('2026-12-11', { status: 'MOVED', previousStartsAt: '2026-12-10T22:00:00Z' }),
      date('2026-12-17'),
    ]);
    expect(ld['eventSchedule']).toMatchObject({
      exceptDate: ['2026-11-27', '2026-12-04', '2026-12-11'],
    });
    expect(ld['subEvent']).toHaveLength(4);
    expect(ld['subEvent']).toMatchObject([
      {
        eventStatus: 'https://schema.org/EventScheduled',
        location: { '@id': `${SITE}/s/asa#place` },
      },
      { eventStatus: 'https://schema.org/EventCancelled' },
      {
        eventStatus: 'https://schema.org/EventRescheduled',
        startDate: '2026-12-12T07:00:00+09:00',
        previousStartDate: '2026-12-11T07:00:00+09:00',
      },
      { startDate: '2026-12-18T07:00:00+09:00' },
    ]);
  });

  it('says no rule where there is none, where it cannot be said, and while nothing is to come', () => {
    for (const own of [
      { rrule: undefined },
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
      { state: 'PAUSED' },
      { state: 'ENDED' },
    ])
      expect(ldOf(own as Partial<typeof series>, [])).not.toHaveProperty('eventSchedule');
    expect(ldOf({}, [])).not.toHaveProperty('subEvent');
  });

  it('gives a date elsewhere its own place', () => {
    const other = { name: '別館', address: null, directions: null, mapUrl: null, capacity: null };
    expect(ldOf({}, [date('2026-11-19', { venue: other })])['subEvent']).toMatchObject([
      { location: { '@type': 'Place', name: '別館' } },
    ]);
  });
});
