import { describe, expect, it } from '@jest/globals';
import {
  parseLocalDateTime,
  parseLocalTime,
  parseZone,
  resolve,
  Temporal,
  TZDATA_VERSION,
  tzdataVersion,
} from './index';
import { WINDOWS_ZONES } from './windows-zones';

const utc = (local: string, tzid: string): string =>
  resolve(Temporal.PlainDateTime.from(local), tzid).toString();

describe('a zone', () => {
  it.each(['UTC', 'Asia/Tokyo', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Asia/Calcutta'])(
    'accepts %s as it is written',
    (tzid) => expect(parseZone('timeZone', tzid)).toEqual({ ok: true, value: tzid }),
  );

  it.each([
    'JST',
    'EST',
    'GMT+9',
    'GMT',
    'tokyo standard time',
    'Dateline Standard Time',
    'UTC-02',
    'constructor',
    ' '.repeat(100_000),
    'US/Pacific',
    'Etc/GMT+9',
    '+09:00',
    'asia/tokyo',
    'Asia/TOKYO',
    'Asia/Nowhere',
    '',
    'Z',
    `Asia/${'x'.repeat(9999)}`,
  ])('refuses %.20s', (tzid) =>
    expect(parseZone('timeZone', tzid)).toEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', field: 'timeZone', reason: 'unknown_zone' },
    }),
  );

  it.each([
    ['Tokyo Standard Time', 'Asia/Tokyo'],
    [' Eastern Standard Time ', 'America/New_York'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['UTC', 'UTC'],
  ])('reads the Windows name %s as %s', (name, tzid) =>
    expect(parseZone('timeZone', name)).toEqual({ ok: true, value: tzid }),
  );

  it('has a city that the zone tables know for every Windows name', () => {
    const unknown = [...WINDOWS_ZONES].filter(([name, tzid]) => {
      const zone = parseZone('timeZone', name);
      return !zone.ok || zone.value !== tzid;
    });
    expect(unknown).toEqual([]);
    expect(WINDOWS_ZONES.size).toBe(131);
  });

  it('knows the release of its tables', () => {
    expect(TZDATA_VERSION).toMatch(/^20\d\d[a-z]$/);
    expect(tzdataVersion({ tz: '2031b' })).toBe('2031b');
  });
});

describe('a wall time as an instant', () => {
  it.each([
    [
      'a gap in New York moves forward',
      '2026-03-08T02:30',
      'America/New_York',
      '2026-03-08T07:30:00Z',
    ],
    ['a gap in Zurich moves forward', '2026-03-29T02:30', 'Europe/Zurich', '2026-03-29T01:30:00Z'],
    [
      'the half hour of Lord Howe moves by half an hour',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-03T15:45:00Z',
    ],
    [
      'a repeated 01:30 is the first one',
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00Z',
    ],
    ['Tokyo has neither', '2026-11-20T07:00', 'Asia/Tokyo', '2026-11-19T22:00:00Z'],
  ])('%s', (_name, local, tzid, instant) => expect(utc(local, tzid)).toBe(instant));
});

describe('times as they are typed', () => {
  it('reads a wall time with or without seconds and refuses what no clock shows', () => {
    const read = parseLocalDateTime('startLocal', '2026-11-20T07:00');
    expect(read.ok && read.value.toString()).toBe('2026-11-20T07:00:00');
    for (const text of [
      '2026-11-31T07:00',
      '2026-11-20',
      '2026-11-20T24:00',
      '2026-11-20T07:00Z',
      'soon',
      '0000-01-01T00:00',
    ]) {
      expect(parseLocalDateTime('startLocal', text)).toMatchObject({
        refusal: { field: 'startLocal', reason: 'not_a_date_time' },
      });
    }
  });

  it('reads a time of day in full-width digits too', () => {
    const read = parseLocalTime('time', '７：３０');
    expect(read.ok && read.value.toString()).toBe('07:30:00');
    expect(parseLocalTime('time', '25:00').ok).toBe(false);
    expect(parseLocalTime('time', '').ok).toBe(false);
  });
});
