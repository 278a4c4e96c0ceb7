import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import type { RawRules } from '../domain/answer-rules';
import { AnswerRulesOf } from './answer-rules';
import { SetAnswerRules } from './set-answer-rules';

describe('rules of answers', () => {
  let story: Story;
  let occurrenceId: string;
  let seriesId: string;

  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    occurrenceId = await story.occurrence();
    const [row] = await story.area.db.query<{ series_id: string }>(
      `select series_id from occurrences where id = $1`,
      [occurrenceId],
    );
    seriesId = row!.series_id;
  });
  afterAll(() => story.area.close());

  const set = (of: { seriesId?: string; occurrenceId?: string }, rules: RawRules) =>
    story.get(SetAnswerRules).execute(story.host, { ...of, rules });
  const rules = () => story.get(AnswerRulesOf).occurrence(null, { id: occurrenceId, seriesId });

  it('follow the series, become the date’s own, and are given back', async () => {
    await set({ seriesId }, { companionsMax: 2, opens: { daysBefore: 14, at: '20:00' } });
    expect(await rules()).toMatchObject({ companionsMax: 2, opens: { daysBefore: 14 } });
    await set({ occurrenceId }, { companionsMax: 0, opens: {} });
    expect(await rules()).toMatchObject({ companionsMax: 0, opens: null });
    await set({ occurrenceId }, { companionsMax: null });
    expect(await rules()).toMatchObject({ companionsMax: 2, opens: null });
    await set({ occurrenceId }, { opens: null });
    const left = await story.area.db.query(
      `select 1 from answer_rules where occurrence_id is not null`,
    );
    expect(left).toEqual([]);
  });

  it('keep what another host saves in the same moment', async () => {
    await Promise.all([
      set({ seriesId }, { approval: 'newcomers' }),
      set({ seriesId }, { invitationOnly: true }),
      set({ seriesId }, { screening: { ja: 'きっかけ' } }),
    ]);
    expect(await rules()).toMatchObject({
      approval: 'newcomers',
      invitationOnly: true,
      screening: { ja: 'きっかけ' },
    });
  });

  it('are looked at before they are saved, with what they mean for the next date', async () => {
    const look = (viewer: Viewer | null, raw: RawRules) =>
      story.get(SetAnswerRules).preview(viewer, { occurrenceId, rules: raw });
    const before = await rules();
    const seen = await look(story.host, {
      ...{ opens: { daysBefore: 14, at: '20:00' }, offerCutoff: { minutesBefore: 120 } },
      kitchenBy: { daysBefore: 1, at: '12:00' },
    });
    if (!seen.ok) throw new Error(seen.refusal.code);
    const { moments, view } = seen.value;
    expect(view.own).toEqual(expect.arrayContaining(['opens', 'offerCutoff', 'kitchenBy']));
    expect(
      [
        ...[moments!.answering.opensAt, moments!.answering.closesAt],
        ...[moments!.offersUntil, moments!.kitchenAt],
      ].map(String),
    ).toEqual([
      ...['2026-11-06T11:00:00Z', '2026-11-19T22:00:00Z'],
      ...['2026-11-19T20:00:00Z', '2026-11-19T03:00:00Z'],
    ]);
    expect(await rules()).toEqual(before);
    expect(await look(await story.person('Curious'), {})).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await look(story.host, { companionsMax: 6 })).toMatchObject({
      refusal: { field: 'companionsMax', reason: 'too_large' },
    });
  });

  it('are refused where they contradict each other, and to others', async () => {
    const closes = { daysBefore: 20, at: '20:00' };
    expect(await set({ seriesId }, { closes })).toMatchObject({
      ok: false,
      refusal: { field: 'closes', reason: 'before_opens' },
    });
    expect(await set({ occurrenceId }, { closes })).toMatchObject({ ok: false });
    const stranger = await story.person('Stranger');
    const theirs = { seriesId, rules: { companionsMax: 5 } };
    expect(await story.get(SetAnswerRules).execute(stranger, theirs)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await story.get(SetAnswerRules).execute(null, theirs)).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    expect(await set({ seriesId: occurrenceId }, {})).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await set({}, {})).toMatchObject({ refusal: { reason: 'one_of_two' } });
  });
});
