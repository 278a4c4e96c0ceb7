import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { OccurrencePublished } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { AttendanceMarked, type Mark } from '../domain/attendance-news';
import { PROPOSED_RULES } from '../domain/no-show';
import { rsvpsJobs } from '../jobs';
import { seriesIn, type SeriesStory } from '../standing.factory';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { AskToReconfirm } from './ask-to-reconfirm';
import { ContestStrike } from './contest-strike';
import { ForgiveStrike } from './forgive-strike';
import { KeepSeat } from './keep-seat';
import { NoShowViews } from './no-show-views';
import { NoShows } from './no-shows';
import { SetAnswerRules } from './set-answer-rules';
import { SetNoShowRules } from './set-no-show-rules';

/** Noon in Tokyo. */
const noon = (day: string) => `${day}T03:00:00Z`;

describe('no-show rules and asking two days before', () => {
  let area: OpenArea;
  let story: Story;
  let work: () => Promise<void>;
  let series: SeriesStory;
  let anna: Viewer;
  beforeAll(async () => {
    area = await openArea({
      modules: [...storyNeeds.modules, handlersOf([rsvpsJobs])],
      migrations: storyNeeds.migrations,
    });
    story = await storyIn(area);
    work = workerOf(area, [rsvpsJobs]);
  });
  beforeEach(async () => {
    await area.db.query(`truncate strikes, no_show_rules, standing, standing_marks, due_rows`);
    await area.db.setClock(noon('2026-01-02'));
    series = await seriesIn(story, 1);
    [anna] = (await series.people('Anna')) as [Viewer];
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const rules = (list = PROPOSED_RULES, viewer: Viewer | null = story.host) =>
    story.get(SetNoShowRules).execute(viewer, { clubId: story.clubId, rules: list });
  const marked = async (occurrenceId: string, { personId }: Viewer, mark: Mark = 'absent') => {
    const facts = { occurrenceId, personIds: [personId], mark };
    await area.tx((tx) => story.get(Outbox).append(tx, AttendanceMarked, facts));
    await work();
  };
  const absentAt = async (day: string, viewer = anna) => {
    const date = await series.date(day);
    await marked(date, viewer);
    return date;
  };
  const now = async ({ personId }: Viewer) => {
    const applied = await story.get(NoShows).appliedTo(null, story.clubId, [personId]);
    return (applied.get(personId) ?? []).map(({ rule }) => rule.consequence);
  };
  const published = async (day: string) => {
    const id = await series.date(day);
    await area.tx((tx) => story.get(Outbox).append(tx, OccurrencePublished, { occurrenceId: id }));
    await work();
    return id;
  };
  const attend = async (viewer: Viewer, occurrenceId: string) => {
    const found = await story.get(AnswerAsViewer).execute(viewer, { occurrenceId });
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value;
  };
  const own = async () => (await story.get(NoShowViews).ofViewer(anna))[0];

  it('are off until a host turns them on, and count what comes after', async () => {
    await absentAt('2026-01-09');
    expect(await own()).toBeUndefined();
    expect(await rules()).toMatchObject({ ok: true });
    await absentAt('2026-01-16');
    expect(await now(anna)).toEqual([]);
    await absentAt('2026-01-23');
    expect(await now(anna)).toEqual(['must_reconfirm']);
    expect(await rules([])).toMatchObject({ value: [] });
    expect(await now(anna)).toEqual([]);
  });

  it('forget an absence that was none: seen after all, or with a word', async () => {
    await rules();
    const [first, second] = [await absentAt('2026-01-09'), await absentAt('2026-01-16')];
    expect(await now(anna)).toEqual(['must_reconfirm']);
    await marked(first, anna, 'excused');
    expect(await now(anna)).toEqual([]);
    await marked(first, anna, 'absent');
    await marked(second, anna, 'present');
    expect((await own())!.strikes.map(({ occurrenceId }) => occurrenceId)).toEqual([first]);
  });

  it('can be answered by the person, are forgiven by a host, and expire', async () => {
    await rules();
    await absentAt('2026-01-09');
    await absentAt('2026-01-16');
    const [strike] = (await own())!.strikes;
    const contest = (viewer: Viewer | null, note: string) =>
      story.get(ContestStrike).execute(viewer, { strikeId: strike!.id, note });
    expect(await contest(anna, '')).toMatchObject({ refusal: { field: 'note' } });
    expect(await contest(story.host, 'x')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await contest(null, 'x')).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    expect(await contest(anna, '電車が止まっていました')).toMatchObject({ ok: true });
    const flagged = await story.get(NoShowViews).flagged(story.host, story.clubId);
    expect(flagged).toMatchObject({
      value: [{ name: 'Anna', strikes: [{ contestNote: '電車が止まっていました' }, {}] }],
    });
    const forgive = (viewer: Viewer) =>
      story.get(ForgiveStrike).execute(viewer, { strikeId: strike!.id });
    expect(await forgive(anna)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    const stranger = await story.person('Stranger');
    expect(await forgive(stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await forgive(story.host)).toMatchObject({ ok: true });
    expect(await forgive(story.host)).toMatchObject({ ok: true });
    const told = (await story.eventNames()).filter((name) => name === 'rsvps.strike_forgiven');
    expect(told).toHaveLength(1);
    expect(await now(anna)).toEqual([]);
    await area.db.setClock(noon('2026-07-17'));
    expect(await own()).toBeUndefined();
  });

  it('let whoever waits at the end of a line stand by the order of joining once they run out', async () => {
    await rules([{ absences: 2, withinMonths: 6, consequence: 'end_of_waitlist', forMonths: 3 }]);
    await absentAt('2026-01-09');
    await absentAt('2026-01-16');
    await area.db.setClock(noon('2026-01-20'));
    const date = await published('2026-06-26');
    for (const name of ['Cora', 'Anna', 'Dov']) {
      const [person] = (await series.people(name)) as [Viewer];
      await attend(name === 'Anna' ? anna : person, date);
    }
    await work();
    const line = async () =>
      (
        await area.db.query<{ name: string; last: boolean }>(
          `select name, last_in_line as last from rsvps where occurrence_id = $1 and seat = 'waitlisted'
            order by last_in_line, seq`,
          [date],
        )
      ).map(({ name }) => name);
    expect(await line()).toEqual(['Dov', 'Anna']);
    await area.db.setClock(noon('2026-04-15'));
    await work();
    expect(await line()).toEqual(['Dov', 'Anna']);
    await area.db.setClock(noon('2026-04-17'));
    await work();
    expect(await line()).toEqual(['Anna', 'Dov']);
  });

  it('are for hosts to set and to read, of nobody else’s club', async () => {
    const stranger = await story.person('Other');
    expect(await rules(PROPOSED_RULES, stranger)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await rules(PROPOSED_RULES, null)).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    const views = story.get(NoShowViews);
    expect(await views.flagged(stranger, story.clubId)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await views.rules(null, story.clubId)).toMatchObject({ ok: false });
  });

  it('ask who was absent twice two days before; silence releases the seat and offers it on', async () => {
    await rules();
    await absentAt('2026-01-09');
    await absentAt('2026-01-16');
    await area.db.setClock(noon('2026-01-20'));
    const date = await published('2026-01-30');
    await attend(anna, date);
    const [ben] = (await series.people('Ben')) as [Viewer];
    await attend(ben, date);
    await area.db.setClock('2026-01-27T21:00:00Z');
    await work();
    expect((await own())!.applied).toHaveLength(1);
    expect(await series.seats(date)).toEqual({ held: ['Anna'], waitlisted: ['Ben'] });
    await area.db.setClock('2026-01-27T22:01:00Z');
    await work();
    await story.get(AskToReconfirm).execute(date);
    const asked = (await area.events()).filter(
      ({ name, facts }) => name === 'rsvps.reconfirmation_asked' && facts['occurrenceId'] === date,
    );
    expect(asked.map(({ facts }) => facts['personId'])).toEqual([anna.personId]);
    const [row] = await area.db.query(
      `select reconfirm_until from rsvps where occurrence_id = $1 and person_id = $2`,
      [date, anna.personId],
    );
    expect((row!.reconfirm_until as Date).toISOString()).toBe('2026-01-28T22:00:00.000Z');
    await area.db.setClock('2026-01-28T22:01:00Z');
    await work();
    expect(await series.seats(date)).toMatchObject({ none: ['Anna'] });
    expect((await series.seats(date))['offered']).toEqual(['Ben']);
  });

  it('are answered with one press, and ask nobody who said yes lately, or whose date moved on', async () => {
    await rules();
    await absentAt('2026-01-09');
    await absentAt('2026-01-16');
    await area.db.setClock(noon('2026-01-20'));
    const date = await published('2026-01-30');
    const { token } = await attend(anna, date);
    await area.db.query(
      `update occurrences set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days' where id = $1`,
      [date],
    );
    await area.db.setClock('2026-01-27T22:01:00Z');
    await work();
    const waits = async () =>
      (
        await area.db.query(`select reconfirm_until from rsvps where occurrence_id = $1`, [date])
      )[0]!.reconfirm_until;
    expect(await waits()).toBeNull();
    await area.db.setClock('2026-02-03T22:01:00Z');
    await work();
    expect(await waits()).not.toBeNull();
    expect(await story.get(KeepSeat).execute(token)).toMatchObject({ ok: true });
    expect(await waits()).toBeNull();
    await story.get(AskToReconfirm).execute(date);
    expect(await waits()).toBeNull();
    // Control: without the row that says so, they would be asked again.
    await area.db.query(`delete from reconfirmations where occurrence_id = $1`, [date]);
    await area.db.query(
      `update rsvps set answered_at = '2026-01-20T03:00:00Z' where occurrence_id = $1`,
      [date],
    );
    await story.get(AskToReconfirm).execute(date);
    expect(await waits()).not.toBeNull();
  });

  it('put a third absence at the end of the line, until a host forgives one', async () => {
    await rules();
    for (const day of ['2026-01-09', '2026-01-16', '2026-01-17']) await absentAt(day);
    expect(await now(anna)).toEqual(['must_reconfirm', 'end_of_waitlist']);
    await area.db.setClock(noon('2026-01-20'));
    const date = await published('2026-01-30');
    const [cho, dan] = (await series.people('Cho', 'Dan')) as [Viewer, Viewer];
    await attend(cho, date);
    expect(await attend(anna, date)).toMatchObject({ rsvp: { lastInLine: true } });
    const behind = await attend(dan, date);
    expect(behind.waitlistPosition).toBe(1);
    const [strike] = (await own())!.strikes;
    await story.get(ForgiveStrike).execute(story.host, { strikeId: strike!.id });
    expect(await now(anna)).toEqual(['must_reconfirm']);
    expect(await attend(dan, date)).toMatchObject({ waitlistPosition: 2 });
  });

  it('asks newcomers where hosts want that, and never those who have been there', async () => {
    const [eri, fumi] = (await series.people('Eri', 'Fumi')) as [Viewer, Viewer];
    series = await seriesIn(story, 5);
    await marked(await series.date('2026-01-09'), fumi, 'present');
    await area.db.setClock(noon('2026-01-20'));
    const [off, on] = [await published('2026-01-30'), await published('2026-02-06')];
    for (const one of [eri, fumi]) for (const date of [off, on]) await attend(one, date);
    await area.db.setClock('2026-01-28T22:01:00Z');
    await work();
    const asked = story.get(SetAnswerRules).execute(story.host, {
      occurrenceId: on,
      rules: { reconfirmNewcomers: true },
    });
    expect((await asked).ok).toBe(true);
    await area.db.setClock('2026-02-03T22:01:00Z');
    await work();
    const rows = await area.db.query(
      `select occurrence_id, name from rsvps where reconfirm_until is not null
        and occurrence_id = any($1::uuid[])`,
      [[off, on]],
    );
    expect(rows).toEqual([{ occurrence_id: on, name: 'Eri' }]);
  });

  it('asks once when two workers run at the same time', async () => {
    await rules();
    await absentAt('2026-01-09');
    await absentAt('2026-01-16');
    await area.db.setClock(noon('2026-01-20'));
    const date = await published('2026-01-30');
    await attend(anna, date);
    await area.db.setClock('2026-01-27T22:01:00Z');
    await Promise.all([1, 2, 3].map(() => story.get(AskToReconfirm).execute(date)));
    const asked = (await area.events()).filter(
      ({ name, facts }) => name === 'rsvps.reconfirmation_asked' && facts['occurrenceId'] === date,
    );
    expect(asked).toHaveLength(1);
  });
});
