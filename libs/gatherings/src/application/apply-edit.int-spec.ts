import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { ClubsModule, clubsMigrations } from '@asaza/clubs';
import { People, PeopleModule, peopleMigrations } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import type { Edit } from '../domain/edit';
import {
  ApplyEdit,
  CreateSeries,
  Edits,
  GatheringsModule,
  gatheringsMigrations,
  Occurrences,
  TakeBackEdit,
  type OccurrenceFacts,
} from '../index';
import { BEFORE_BREAKFAST, breakfast, viewerOf } from '../gatherings.factory';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { AnnounceEdit } from './announce-edit';
import { PreviewEdit } from './preview-edit';
import { openArea, type OpenArea } from '../../../../test/support/area';

const at = (text: string) => Temporal.PlainDateTime.from(text);

describe('saving an edit', () => {
  let area: OpenArea;
  let host: Viewer;
  let seriesId: string;
  let clubId: string;
  let dates: OccurrenceFacts[];
  beforeAll(async () => {
    area = await openArea({
      modules: [PeopleModule, ClubsModule, GatheringsModule],
      migrations: [...peopleMigrations, ...clubsMigrations, ...gatheringsMigrations],
      env: { SEND_DELAY_SECONDS: '60' },
    });
    host = viewerOf(await person());
  });
  beforeEach(async () => {
    await area.db.setClock(BEFORE_BREAKFAST);
    const made = await area.get(CreateSeries).execute(host, breakfast);
    if (!made.ok) throw new Error(made.refusal.code);
    ({ id: seriesId, clubId } = made.value.series);
    dates = await coming();
    await area.db.query(`delete from outbox`);
  });
  afterAll(() => area.close());

  const person = () =>
    area.tx((tx) =>
      area.get(People).createWithoutAddress(tx, { name: '大川', yomi: null, locale: 'ja' }),
    );
  const coming = () =>
    area.get(Occurrences).nextOfSeries(seriesId, Temporal.Instant.from(BEFORE_BREAKFAST), 50);
  const apply = (edit: Edit, version: number | null = null, viewer: Viewer | null = host) =>
    area.get(ApplyEdit).execute(viewer, { edit, version });
  const move = (n: number, startLocal: string): Edit => ({
    kind: 'occurrence',
    occurrenceId: dates[n]!.id,
    startLocal: at(startLocal),
  });
  const retitle = (ja: string): Edit => ({ kind: 'series', seriesId, title: { ja } });
  const saved = async (edit: Edit, version: number | null = null) => {
    const outcome = await apply(edit, version);
    if (!outcome.ok || !outcome.value.edit) throw new Error(JSON.stringify(outcome));
    return outcome.value.edit;
  };
  const takeBack = (editId: string, viewer: Viewer | null = host) =>
    area.get(TakeBackEdit).execute(viewer, editId);
  const names = async () =>
    (await area.events()).map(({ name }) => name.replace('gatherings.', ''));
  const facts = async (n: number) => (await area.get(Occurrences).facts(null, dates[n]!.id))!;

  it('waits to be told, is announced once, and then cannot be taken back', async () => {
    const edit = await saved(move(0, '2026-11-21T07:00:00'));
    expect(edit).toMatchObject({ state: 'waiting', kind: 'occurrence', version: 1 });
    expect(String(edit.tellsAt)).toBe(String(edit.editedAt.add({ seconds: 60 })));
    const due = await area.db.query(`select name from due_rows where key = $1`, [edit.id]);
    expect(due).toEqual([{ name: 'gatherings.edit_tells' }]);
    const announce = () => area.get(AnnounceEdit).execute(edit.id);
    await Promise.all([announce(), announce(), announce()]);
    expect(await names()).toEqual(['series_edited', 'occurrence_moved', 'edit_announced']);
    expect(await takeBack(edit.id)).toMatchObject({ refusal: { code: 'TOLD' } });
    expect(await area.get(Edits).facts(null, edit.id)).toMatchObject({
      state: 'told',
      changes: [{ kind: 'moved', occurrenceId: dates[0]!.id, number: 128 }],
    });
  });

  it('taken back, everything is as it was, and nobody hears of it', async () => {
    const edit = await saved({ kind: 'series', seriesId, rrule: 'FREQ=MONTHLY;BYDAY=3TH' });
    expect(String((await facts(0)).localStart)).toBe('2026-11-19T07:00:00');
    expect((await takeBack(edit.id)).ok).toBe(true);
    const back = await coming();
    const times = (all: OccurrenceFacts[]) =>
      all.map(({ id, localStart, number, status }) => [id, String(localStart), number, status]);
    expect(times(back)).toEqual(times(dates));
    expect(back.every(({ sequence }) => sequence === 2)).toBe(true);
    await area.get(AnnounceEdit).execute(edit.id);
    expect(await names()).not.toContain('edit_announced');
    expect((await names()).at(-1)).toBe('edit_taken_back');
    expect(await takeBack(edit.id)).toMatchObject({ ok: true, value: { state: 'taken_back' } });
    expect(await area.db.query(`select 1 from due_rows where key = $1`, [edit.id])).toEqual([]);
  });

  it('is taken back by hosts only, and not below a later one', async () => {
    const first = await saved(move(0, '2026-11-21T07:00:00'));
    const second = await saved(move(1, '2026-12-19T07:00:00'));
    expect(await takeBack(first.id)).toMatchObject({ refusal: { code: 'BUILT_UPON' } });
    expect(await takeBack(second.id, null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    const guest = viewerOf(await person());
    expect(await takeBack(second.id, guest)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect((await takeBack(second.id)).ok).toBe(true);
    expect((await takeBack(first.id)).ok).toBe(true);
    expect(String((await facts(0)).localStart)).toBe('2026-11-20T07:00:00');
  });

  it('told and taken back in one moment, it is one of the two', async () => {
    for (let round = 0; round < 8; round += 1) {
      const edit = await saved(move(0, `2026-11-21T07:0${round}:00`));
      await area.db.query(`delete from outbox`);
      const [back] = await Promise.all([
        takeBack(edit.id),
        area.get(AnnounceEdit).execute(edit.id),
      ]);
      const news = await names();
      expect(news.includes('edit_taken_back')).toBe(back.ok);
      expect(news.includes('edit_announced')).toBe(!back.ok);
    }
  });

  it('texts alone are silent', async () => {
    const edit = await saved(retitle('夜の会'));
    expect(edit).toMatchObject({ state: 'silent', tellsAt: null, template: ['title'] });
    expect(await names()).toEqual(['series_edited']);
    expect((await facts(3)).title.ja).toBe('夜の会');
    expect((await facts(3)).sequence).toBe(0);
  });

  it('of another host meanwhile is not overwritten unseen: the same date, or all of them', async () => {
    await saved(move(0, '2026-11-21T07:00:00'), 0);
    expect(await apply(move(0, '2026-11-22T07:00:00'), 0)).toMatchObject({
      refusal: { code: 'EDITED_MEANWHILE', version: 1, edits: [{ kind: 'occurrence' }] },
    });
    expect((await apply(move(1, '2026-12-19T07:00:00'), 0)).ok).toBe(true);
    expect(await apply(retitle('夜の会'), 1)).toMatchObject({
      refusal: { code: 'EDITED_MEANWHILE', edits: [{ version: 2 }] },
    });
    expect((await apply(retitle('夜の会'), 2)).ok).toBe(true);
    expect(await apply(move(5, '2027-05-01T07:00:00'), 2)).toMatchObject({
      refusal: { code: 'EDITED_MEANWHILE' },
    });
  });

  it('what was done and taken back meanwhile is no obstacle', async () => {
    const edit = await saved(move(0, '2026-11-21T07:00:00'), 0);
    await takeBack(edit.id);
    expect((await apply(move(0, '2026-11-22T07:00:00'), 0)).ok).toBe(true);
    const seen = await saved(move(1, '2026-12-19T07:00:00'));
    await takeBack(seen.id);
    expect(await apply(move(1, '2026-12-20T07:00:00'), seen.version)).toMatchObject({
      refusal: { code: 'EDITED_MEANWHILE' },
    });
  });

  it('five at once from one version: one is saved; control: without a version all are', async () => {
    const five = (version: number | null) =>
      Promise.all(
        [21, 22, 23, 24, 25].map((day) => apply(move(0, `2026-11-${day}T07:00:00`), version)),
      );
    expect((await five(0)).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await five(null)).filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('one free hour goes to one of six dates at once', async () => {
    const outcomes = await Promise.all(
      dates.slice(0, 6).map((_, n) => apply(move(n, '2026-11-28T07:00:00'))),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('six at once make six versions; control: without the lock of the series they do not', async () => {
    const six = () =>
      Promise.allSettled(
        dates.slice(0, 6).map((_, n) => apply(move(n, `2027-01-0${n + 1}T09:00:00`))),
      );
    const isSaved = (one: PromiseSettledResult<{ ok: boolean }>) =>
      one.status === 'fulfilled' && one.value.ok;
    expect((await six()).every(isSaved)).toBe(true);
    expect((await area.get(Edits).ofSeries(seriesId, 9)).map(({ version }) => version)).toEqual([
      6, 5, 4, 3, 2, 1,
    ]);
    const unlocked = jest
      .spyOn(area.get(SeriesPlanRepository), 'lock')
      .mockImplementation(() => Promise.resolve());
    const themes = await Promise.allSettled(
      dates
        .slice(0, 6)
        .map(({ id: occurrenceId }) =>
          apply({ kind: 'occurrence', occurrenceId, subtitle: { ja: '川を読む' } }),
        ),
    ).finally(() => unlocked.mockRestore());
    expect(themes.every(isSaved)).toBe(false);
  });

  it('a role that was taken while the edit waited for its turn counts', async () => {
    let waiting: Promise<unknown> = Promise.resolve();
    await area.tx(async (tx) => {
      await area.get(SeriesPlanRepository).lock(tx, seriesId);
      waiting = apply(move(0, '2026-11-21T07:00:00'));
      await new Promise((done) => setTimeout(done, 200));
      await tx.manager.query(`update memberships set role = 'member' where club_id = $1`, [clubId]);
    });
    expect(await waiting).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect((await facts(0)).sequence).toBe(0);
  });

  it('is shown before as it is saved after', async () => {
    const edit: Edit = { kind: 'series', seriesId, rrule: 'FREQ=WEEKLY;BYDAY=FR' };
    const shown = await area.get(PreviewEdit).execute(host, edit);
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(shown.value.version).toBe(0);
    const done = await saved(edit);
    const bare = (changes: readonly object[]) =>
      JSON.parse(JSON.stringify(changes.map((one) => ({ ...one, occurrenceId: null }))));
    expect(bare(done.changes)).toEqual(bare(shown.value.changes));
    expect(await area.get(PreviewEdit).execute(viewerOf(await person()), edit)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });

  it('what has been goes on reading what it read, also after it is taken back', async () => {
    await area.db.setClock('2026-12-01T00:00:00Z');
    const edit = await saved({
      kind: 'series',
      seriesId,
      title: { ja: '夜の会' },
      venue: { name: '店' },
    });
    expect(await facts(0)).toMatchObject({
      title: { ja: '川べり朝食会' },
      venue: { name: '喫茶 みなも' },
    });
    expect(await facts(1)).toMatchObject({ title: { ja: '夜の会' }, venue: { name: '店' } });
    await takeBack(edit.id);
    expect(await facts(0)).toMatchObject({ title: { ja: '川べり朝食会' }, own: [] });
    expect(await facts(1)).toMatchObject({ venue: { name: '喫茶 みなも' } });
  });
});
