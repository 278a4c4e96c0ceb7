import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '@asaza/kernel';
import { ClubsModule, clubsMigrations } from '@asaza/clubs';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { editOfStep, faultsOf, RULES, STEPS, type Step } from '../domain/edit-scripts.factory';
import type { Gathering } from '../domain/plan-state';
import {
  ApplyEdit,
  CreateSeries,
  GatheringsModule,
  gatheringsMigrations,
  Occurrences,
  TakeBackEdit,
} from '../index';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { breakfast, viewerOf } from '../gatherings.factory';
import { AnnounceEdit } from './announce-edit';
import { MakeOccurrences } from './make-occurrences';
import { openArea, type OpenArea } from '../../../../test/support/area';

const START = Temporal.Instant.from('2026-11-20T00:00:00Z');
const SCRIPTS = Number(process.env['EDIT_SCRIPTS'] ?? 60);
// What past dates keep as their own when the series changes; what they read is compared instead.
const OWN =
  `own title_ja title_en description_ja description_en venue_id online_url capacity fee_amount
  fee_currency fee_note_ja fee_note_en doors_minutes_before`.split(/\s+/);

const steps = (maxLength: number): fc.Arbitrary<Step[]> => {
  const number = fc.nat({ max: 10_000 });
  const step = fc.record({ what: fc.constantFrom(...STEPS), a: number, b: number });
  return fc.array(step, { minLength: 1, maxLength });
};

type Row = Record<string, unknown> & {
  id: string;
  uid: string;
  sequence: number;
  starts_at: string;
};

describe('edits of a series with answers', () => {
  let area: OpenArea;
  let host: Viewer;
  let done = 0;
  let refused = 0;
  let takenBack = 0;
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
    // An answer stands on a date as rsvps' rows do: a date that went would be refused by the key.
    await area.db.query(
      `create table markers (occurrence_id uuid primary key references occurrences (id))`,
    );
  });
  afterAll(() => area.close());

  const rowsOf = async (seriesId: string): Promise<Row[]> =>
    (
      await area.db.query<{ row: Row }>(
        `select to_jsonb(o) as row from occurrences o where series_id = $1 order by id`,
        [seriesId],
      )
    ).map(({ row }) => row);
  const stateOf = async (seriesId: string): Promise<unknown> =>
    area.db.query(
      `select to_jsonb(s) - '{version,made_at,made_until}'::text[] as series,
              (select jsonb_agg(to_jsonb(r) order by r.valid_from) from series_rules r where r.series_id = s.id) as rules,
              (select jsonb_agg(to_jsonb(d) order by d.local_start) from series_dates d where d.series_id = s.id) as dates,
              (select jsonb_agg(to_jsonb(c) order by c.id) from closures c where c.series_id = s.id) as closures
         from series s where id = $1`,
      [seriesId],
    );
  const gatheringOf = (seriesId: string, now: Temporal.Instant): Promise<Gathering | null> =>
    area.tx((tx) => area.get(SeriesPlanRepository).gathering(tx, seriesId, { now, look: true }));
  const mark = (seriesId: string) =>
    area.db.query(
      `insert into markers select id from occurrences where series_id = $1 on conflict do nothing`,
      [seriesId],
    );
  const without = (row: Row, keys: readonly string[]): unknown =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));
  const readPast = async (rows: readonly Row[], now: Temporal.Instant) => {
    const begun = rows.filter((row) => Date.parse(row.starts_at) <= now.epochMilliseconds);
    const facts = await area.get(Occurrences).factsOf(begun.map(({ id }) => id));
    const read = facts.sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => ({ ...one, own: [] }));
    return JSON.stringify([begun.map((row) => without(row, OWN)), read]);
  };

  async function play(rrule: string, script: readonly Step[]): Promise<void> {
    let now = START;
    await area.db.setClock(String(now));
    const startLocal = Temporal.PlainDateTime.from('2026-11-25T07:00:00');
    const made = await area.get(CreateSeries).execute(host, { ...breakfast, rrule, startLocal });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const seriesId = made.value.series.id;
    let waiting: { id: string; rows: Row[]; state: unknown } | null = null;
    for (const step of script) {
      const then = now;
      await mark(seriesId);
      const before = await rowsOf(seriesId);
      const past = await readPast(before, now);
      if (step.what === 'take_back') {
        if (!waiting) continue;
        const back = await area.get(TakeBackEdit).execute(host, waiting.id);
        expect(back).toMatchObject({ ok: true });
        takenBack += 1;
        await expectAsBefore(seriesId, waiting);
        waiting = null;
      } else if (step.what === 'wait') {
        if (waiting) await area.get(AnnounceEdit).execute(waiting.id);
        await area.db.query(`update edits set state = 'told' where state = 'waiting'`);
        waiting = null;
        now = now.add({ hours: 24 * ((step.a % 20) + 1) });
        await area.db.setClock(String(now));
        await area.get(MakeOccurrences).execute(seriesId);
      } else {
        const gathering = await gatheringOf(seriesId, now);
        const edit = gathering && editOfStep(step, gathering, now);
        if (!edit) continue;
        const state = await stateOf(seriesId);
        const outcome = await area.get(ApplyEdit).execute(host, { edit });
        if (outcome.ok) done += 1;
        else refused += 1;
        const saved = outcome.ok ? outcome.value.edit : null;
        if (saved)
          waiting = saved.state === 'waiting' ? { id: saved.id, rows: before, state } : null;
      }
      const after = await rowsOf(seriesId);
      expectKept(before, after);
      const known = new Set(before.map(({ id }) => id));
      expect(
        await readPast(
          after.filter(({ id }) => known.has(id)),
          then,
        ),
      ).toBe(past);
      const gathering = await gatheringOf(seriesId, now);
      expect(gathering && faultsOf(gathering, now)).toEqual([]);
    }
  }

  /** No date disappears, and none becomes another one. */
  function expectKept(before: readonly Row[], after: readonly Row[]): void {
    const found = new Map(after.map((row) => [row.id, row]));
    for (const row of before) {
      const then = found.get(row.id);
      expect(then).toMatchObject({
        uid: row.uid,
        slug: row['slug'],
        original_start: row['original_start'],
        published_at: row['published_at'],
      });
      expect(then?.sequence).toBeGreaterThanOrEqual(row.sequence);
    }
  }

  /** All as it was, but that calendars count on and that what was added is off. */
  async function expectAsBefore(
    seriesId: string,
    { rows, state }: { rows: readonly Row[]; state: unknown },
  ): Promise<void> {
    expect(await stateOf(seriesId)).toEqual(state);
    const now = await rowsOf(seriesId);
    const counts = ['sequence', 'changed_at'];
    const old = new Set(rows.map(({ id }) => id));
    expect(now.filter(({ id }) => old.has(id)).map((row) => without(row, counts))).toEqual(
      rows.map((row) => without(row, counts)),
    );
    for (const row of now.filter(({ id }) => !old.has(id)))
      expect(row).toMatchObject({ status: 'cancelled', cancelled_by: 'plan' });
  }

  it(`keep every date and every answer, in ${SCRIPTS} scripts of up to 8 steps (property)`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...RULES.filter((rule) => rule !== null)),
        steps(8),
        (rule, script) => play(rule, script),
      ),
      { numRuns: SCRIPTS, endOnFailure: process.env['SHRINK'] === undefined },
    );
    if (process.env['EDIT_SCRIPTS'])
      console.log(
        `${SCRIPTS} scripts: ${done} edits saved, ${refused} refused, ${takenBack} taken back`,
      );
  }, 3_600_000);
});
