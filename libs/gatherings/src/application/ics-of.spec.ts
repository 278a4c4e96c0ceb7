import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { tzlib_get_timezones } from 'timezones-ical-library';
import { parseZone, Temporal } from '@asaza/recurrence';
import { anOccurrence, anOccurrenceAt } from '../domain/occurrence.factory';
import type { OccurrenceFacts } from '../domain/occurrence';
import { feedOf, icsOf, type IcsInput } from './ics-of';

const url = 'https://asaza.example/e/kawaberi128';
const organizer = { email: 'no-reply@asaza.example', name: '川べり朝食会' };
const attendee = { email: 'ryoko@example.jp', name: '高橋 涼子' };
const mail = (facts: OccurrenceFacts, more: Partial<IcsInput> = {}) =>
  icsOf({ facts, method: 'REQUEST', organizer, attendee, locale: 'ja', url, ...more });

/** Reads it as a strict reader would: every line well formed, one zone per name, times as instants. */
function read(text: string) {
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n\u0000-\u0008\u000b-\u001f\u007f]/u);
  }
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const calendar = ICAL.Component.fromString(text);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => {
      return [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)];
    }),
  );
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const instant = (name: string) => {
      const property = event.getFirstProperty(name)!;
      const time = property.getFirstValue() as ICAL.Time;
      const tzid = property.getFirstParameter('tzid') as string | undefined;
      if (tzid) time.zone = zones.get(tzid)!;
      return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
    };
    return { event, startsAt: instant('dtstart'), endsAt: instant('dtend') };
  });
  return { calendar, zones, events };
}
const value = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name));

describe('an invitation', () => {
  it('reads as one date of its own, with its zone, its place and both parties', () => {
    const text = mail(anOccurrence());
    const { calendar, zones, events } = read(text);
    const { event, startsAt, endsAt } = events[0]!;
    expect(value(calendar, 'method')).toBe('REQUEST');
    expect([...zones.keys()]).toEqual(['Asia/Tokyo']);
    expect([startsAt, endsAt]).toEqual(['2026-11-19T22:00:00Z', '2026-11-19T23:30:00Z']);
    expect(value(event, 'summary')).toBe('川べり朝食会 第128回');
    expect(value(event, 'location')).toBe('喫茶 みなも, 東京都台東区みどり町4');
    expect(value(event, 'description')).toContain('会費 1,500円 朝食つき');
    expect(value(event, 'description')).toContain('開場 6:45');
    expect(value(event, 'status')).toBe('CONFIRMED');
    expect(value(event, 'organizer')).toBe('mailto:no-reply@asaza.example');
    expect(event.getFirstProperty('attendee')?.getFirstParameter('partstat')).toBe('ACCEPTED');
    expect(event.hasProperty('rrule')).toBe(false);
    expect(event.hasProperty('duration')).toBe(false);
    expect(text).toContain('DTSTART;TZID=Asia/Tokyo:20261120T070000\r\n');
  });

  it('says in English what it says in Japanese', () => {
    const { events } = read(
      mail(anOccurrence({ subtitle: { ja: null, en: 'Rivers' } }), { locale: 'en' }),
    );
    expect(value(events[0]!.event, 'summary')).toBe('Riverside Breakfast No. 128 — Rivers');
    expect(value(events[0]!.event, 'description')).toContain('Fee ¥1,500 with breakfast');
  });

  it('takes itself back with the same UID', () => {
    const { calendar, events } = read(mail(anOccurrence({ sequence: 2 }), { method: 'CANCEL' }));
    expect(value(calendar, 'method')).toBe('CANCEL');
    expect(value(events[0]!.event, 'status')).toBe('CANCELLED');
    expect(value(events[0]!.event, 'sequence')).toBe('2');
    expect(value(events[0]!.event, 'uid')).toBe(anOccurrence().uid);
  });

  it.each([
    ['a quote', '山田"太郎'],
    ['separators', 'Yamada; Taro, ^Esq: "x"'],
    ['a line feed', 'Taro\r\nATTENDEE:mailto:v@evil.example'],
    ['direction marks', 'a\u202egnp.exe\u2066b'],
    ['an emoji family', '👨‍👩‍👧‍👦 家族'],
    ['200 full-width characters', '漢'.repeat(200)],
  ])('survives %s in a name: one attendee, one organizer', (_, name) => {
    const facts = anOccurrence({ title: { ja: name, en: null } });
    const { events } = read(
      mail(facts, { attendee: { ...attendee, name }, organizer: { ...organizer, name } }),
    );
    const { event } = events[0]!;
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(value(event, 'attendee')).toBe('mailto:ryoko@example.jp');
    expect(event.getAllProperties('organizer')).toHaveLength(1);
  });

  it('holds whatever text people type (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        const facts = anOccurrence({
          title: { ja: typed, en: null },
          cancelledReason: typed,
          venue: {
            ...anOccurrence().venue!,
            name: typed,
            address: typed,
            directions: typed,
          },
        });
        const { events } = read(mail(facts, { attendee: { ...attendee, name: typed } }));
        expect(events).toHaveLength(1);
        expect(events[0]!.event.getAllProperties('attendee')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('times', () => {
  it.each([
    ['before the clocks change', '2027-03-13T07:00:00', 'America/New_York'],
    ['the morning after', '2027-03-14T07:00:00', 'America/New_York'],
    ['in the hour left out', '2027-03-14T02:30:00', 'America/New_York'],
    ['in the repeated hour', '2027-11-07T01:30:00', 'America/New_York'],
    ['across the change at midnight', '2027-03-27T23:30:00', 'Europe/Zurich'],
    ['half an hour of summer time', '2027-04-04T01:30:00', 'Australia/Lord_Howe'],
    ['in UTC', '2027-04-04T01:30:00', 'UTC'],
    ['a zone whose table disagrees', '1975-06-01T10:00:00', 'America/New_York'],
  ])('are the same instants for a reader: %s', (_, local, tzid) => {
    const facts = anOccurrenceAt(local, tzid, 240);
    const { startsAt, endsAt } = read(mail(facts)).events[0]!;
    expect([startsAt, endsAt]).toEqual([String(facts.startsAt), String(facts.endsAt)]);
  });

  it('name the zone wherever its table agrees with the runtime, and are in UTC wherever not', () => {
    const zones = (tzlib_get_timezones() as string[]).filter((tzid) => parseZone('z', tzid).ok);
    expect(zones.length).toBeGreaterThan(300);
    const drifted = zones.filter((tzid) =>
      ['2027-01-15T10:00:00', '2027-07-15T10:00:00'].some((local) => {
        const facts = anOccurrenceAt(local, tzid);
        const text = mail(facts);
        expect(read(text).events[0]!.startsAt).toBe(String(facts.startsAt));
        return !text.includes(`DTSTART;TZID=${tzid}:`);
      }),
    );
    // Governments change zones at a few months' notice; more than a few differences are a stale package.
    expect(drifted.length).toBeLessThan(20);
    for (const tzid of ['Asia/Tokyo', 'Asia/Seoul', 'America/New_York', 'Europe/London'])
      expect(drifted).not.toContain(tzid);
  });
});

describe('a feed', () => {
  const feed = (facts: readonly OccurrenceFacts[]) =>
    feedOf({
      name: '川べり朝食会',
      locale: 'ja',
      occurrences: facts.map((one) => ({ facts: one, url })),
    });

  it('has a name and a pace, and neither a method nor people', () => {
    const { calendar, events } = read(feed([anOccurrence()]));
    expect(value(calendar, 'name')).toBe('川べり朝食会');
    expect(value(calendar, 'x-wr-calname')).toBe('川べり朝食会');
    expect(calendar.hasProperty('method')).toBe(false);
    expect(feed([])).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(events[0]!.event.hasProperty('attendee')).toBe(false);
  });

  it('never tells the online link', () => {
    const facts = anOccurrence({ onlineUrl: 'https://meet.example/secret' });
    expect(feed([facts])).not.toContain('secret');
    expect(mail(facts).replace(/\r\n /g, '')).toContain('https://meet.example/secret');
  });

  it('names each zone once and keeps its bytes while nothing changes', () => {
    const dates = [0, 1, 2].map((n) => anOccurrence({ uid: `uid-${n}`, number: 128 + n }));
    expect(read(feed(dates)).zones.size).toBe(1);
    expect(feed(dates).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(feed(dates)).toBe(feed(dates));
  });
});
