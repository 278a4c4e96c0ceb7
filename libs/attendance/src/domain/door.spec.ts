import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import type { Attendance } from './attendance';
import { doorList, type Listed } from './door';
import { withinDoorHours } from './door-hours';

const person = (personId: string, name: string, yomi: string | null): Listed => ({
  personId,
  name,
  yomi,
});
const noon = Temporal.Instant.from('2026-11-11T03:00:00Z');
const met = (who: Listed, more: Partial<Attendance> = {}): Attendance => ({
  ...who,
  occurrenceId: 'o',
  state: 'present',
  checkedInAt: noon,
  walkIn: false,
  ...more,
});

describe("the door's list", () => {
  const kanda = person('1', '神田', 'かんだ');
  const ganda = person('2', '雁田', 'がんだ');
  const ito = person('3', '伊藤', 'イトウ');
  const bob = person('4', 'Bob', null);
  const alice = person('5', 'alice', null);
  const kanji = person('6', '林', null);
  const visitsBefore = new Map([
    ['1', 2],
    ['3', 0],
  ]);
  const list = (about: Partial<Parameters<typeof doorList>[0]>) =>
    doorList({ seated: [], speakers: [], attendances: [], visitsBefore, ...about });

  it('stands by reading: 五十音, then Latin, then those without a reading', () => {
    const entries = list({ seated: [kanji, bob, alice, ganda, kanda, ito] });
    expect(entries.map(({ name }) => name)).toEqual(['伊藤', '神田', '雁田', 'alice', 'Bob', '林']);
    expect(entries.map(({ index }) => index).join('')).toBe('あかかAA漢');
  });

  it('counts visits from those before this one, and marks who is new', () => {
    const [first, third] = list({ seated: [kanda, ito], attendances: [met(kanda)] });
    expect(first).toMatchObject({ name: '伊藤', visit: 1, firstTime: true, present: false });
    expect(third).toMatchObject({ name: '神田', visit: 3, firstTime: false, present: true });
  });

  it('holds the speaker and walk-ins beside the seated, each person once', () => {
    const entries = list({
      seated: [kanda],
      speakers: [person('1', '神田 先生', 'かんだ')],
      attendances: [met(bob, { walkIn: true }), met(kanda, { state: 'absent', checkedInAt: null })],
    });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ name: '神田', speaker: true, present: false });
    expect(entries[1]).toMatchObject({ name: 'Bob', walkIn: true, present: true });
  });
});

describe('the hours of the door', () => {
  const at = {
    startsAt: Temporal.Instant.from('2026-11-19T22:00:00Z'),
    endsAt: Temporal.Instant.from('2026-11-19T23:30:00Z'),
    status: 'scheduled',
  };
  const on = (moment: string, status = at.status) =>
    withinDoorHours({ ...at, status }, Temporal.Instant.from(moment));

  it('reach from 3 hours before the start to 24 hours after the end', () => {
    for (const moment of ['2026-11-19T19:00:00Z', '2026-11-20T23:30:00Z'])
      expect(on(moment).ok).toBe(true);
    expect(on('2026-11-19T18:59:59Z')).toMatchObject({ refusal: { reason: 'door_not_open' } });
    expect(on('2026-11-20T23:30:01Z')).toMatchObject({ refusal: { reason: 'door_closed' } });
  });

  it('do not begin where the date is off', () => {
    expect(on('2026-11-19T22:00:00Z', 'cancelled')).toMatchObject({
      refusal: { field: 'occurrenceId', reason: 'cancelled' },
    });
  });
});
