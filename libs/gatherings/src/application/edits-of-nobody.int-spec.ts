import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { ClubsModule, clubsMigrations } from '@asaza/clubs';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { resolve, Temporal } from '@asaza/recurrence';
import type { Edit } from '../domain/edit';
import {
  ApplyEdit,
  CreateSeries,
  Edits,
  GatheringsModule,
  gatheringsMigrations,
  Occurrences,
  type OccurrenceFacts,
} from '../index';
import { BEFORE_BREAKFAST, breakfast, viewerOf } from '../gatherings.factory';
import { Almanac } from './almanac';
import { AnnounceEdit } from './announce-edit';
import { MakeOccurrences } from './make-occurrences';
import { RecomputeZones } from './recompute-zones';
import { openArea, type OpenArea } from '../../../../test/support/area';

const at = (text: string) => Temporal.PlainDateTime.from(text);

describe('what the worker does to dates', () => {
  let area: OpenArea;
  let host: Viewer;
  let seriesId: string;
  let dates: OccurrenceFacts[];
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule, GatheringsModule],
      migrations: [...peopleMigrations, ...clubsMigrations, ...gatheringsMigrations],
      env: { SEND_DELAY_SECONDS: '60' },
    });
    const personId = await area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name: '大川', yomi: null, locale: 'ja' }),
    );
    host = viewerOf(personId);
  });
  beforeEach(async () => {
    await area.db.setClock(BEFORE_BREAKFAST);
    const made = await area.get(CreateSeries).execute(host, breakfast);
    if (!made.ok) throw new Error(made.refusal.code);
    seriesId = made.value.series.id;
    dates = await coming();
  });
  afterAll(() => area.close());

  const coming = () =>
    area.get(Occurrences).nextOfSeries(seriesId, Temporal.Instant.from(BEFORE_BREAKFAST), 50);
  const facts = async (n: number) => (await area.get(Occurrences).facts(null, dates[n]!.id))!;
  const saved = async (edit: Edit) => {
    const outcome = await area.get(ApplyEdit).execute(host, { edit });
    if (!outcome.ok || !outcome.value.edit) throw new Error(JSON.stringify(outcome));
    return outcome.value.edit;
  };

  it('an edit of nobody: other clocks move the moment, once, and only where it differs', async () => {
    const almanac = area.get(Almanac);
    const before = almanac.tzdataVersion;
    try {
      almanac.tzdataVersion = '2099z';
      almanac.resolve = (local, tzid) => {
        const instant = resolve(local, tzid);
        return local.year > 2026 ? instant.subtract({ hours: 1 }) : instant;
      };
      await area.get(RecomputeZones).execute();
      await area.get(RecomputeZones).execute();
      const [edit, ...more] = await area.get(Edits).ofSeries(seriesId, 5);
      expect(more).toEqual([]);
      expect(edit).toMatchObject({ kind: 'time_zone_data', editedBy: null, state: 'waiting' });
      expect(String((await facts(0)).startsAt)).toBe('2026-11-19T22:00:00Z');
      expect(String((await facts(3)).startsAt)).toBe('2027-02-18T21:00:00Z');
    } finally {
      almanac.tzdataVersion = before;
      almanac.resolve = resolve;
    }
  });

  it('an edit of nobody: at night, holidays announced otherwise move what hangs on them, and tell it', async () => {
    const almanac = area.get(Almanac);
    const made = await area.get(CreateSeries).execute(host, {
      ...breakfast,
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
      startLocal: at('2027-01-07T07:00:00'),
      holidayPolicy: 'next_workday',
    });
    if (!made.ok) throw new Error(made.refusal.code);
    await area.db.setClock('2027-02-20T00:00:00Z');
    const { id } = made.value.series;
    await area.get(MakeOccurrences).execute(id);
    expect(await area.get(Edits).ofSeries(id, 5)).toEqual([]);
    try {
      almanac.holidays = new Map(
        ['2027-03-04', '2028-01-20'].map((day) => [day, { ja: '休日', en: 'Holiday' }]),
      );
      await area.get(MakeOccurrences).execute(id);
      await area.get(MakeOccurrences).execute(id);
    } finally {
      almanac.holidays = undefined;
    }
    const edits = await area.get(Edits).ofSeries(id, 5);
    expect(edits).toMatchObject([{ kind: 'holidays', editedBy: null, state: 'waiting' }]);
    const moved = edits[0]!.changes.map(({ after }) => String(after.localStart));
    expect(moved).toContain('2028-01-21T07:00:00');
    expect(moved).not.toContain('2027-03-05T07:00:00');
  });

  it('dates made ahead wait until an edit can no longer be taken back', async () => {
    const count = async () => (await coming()).length;
    const edit = await saved({ kind: 'series', seriesId, rrule: 'FREQ=WEEKLY;BYDAY=FR' });
    const made = await count();
    await area.db.setClock('2027-03-01T00:00:00Z');
    await area.get(MakeOccurrences).execute(seriesId);
    expect(await count()).toBe(made);
    await area.get(AnnounceEdit).execute(edit.id);
    await area.get(MakeOccurrences).execute(seriesId);
    await area.get(MakeOccurrences).execute(seriesId);
    const numbers = await area.db.query<{ number: number }>(
      `select number from occurrences where series_id = $1 order by rule_start`,
      [seriesId],
    );
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => 128 + index));
    expect(numbers.length).toBeGreaterThan(made);
  });
});
