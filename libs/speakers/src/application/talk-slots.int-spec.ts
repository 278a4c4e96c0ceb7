import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { TalkSlotsLoader } from '../graphql/talk-slots.loader';
import { speakersMigrations, SpeakersModule } from '../index';
import { AnswerInvitation } from './answer-invitation';
import { InviteSpeaker } from './invite-speaker';
import { SetTalkSlots } from './set-talk-slots';
import { SpeakerMail } from './speaker-mail';
import { Talks } from './talks';
import { TalkSlotsOf } from './talk-slots-of';
import { WithdrawInvitation } from './withdraw-invitation';

describe('slots for talks', () => {
  let story: Story;
  let count = 0;
  beforeAll(async () => {
    const { modules, migrations } = storyNeeds;
    story = await storyIn(
      await openArea({
        modules: [...modules, SpeakersModule],
        migrations: [...migrations, ...speakersMigrations],
      }),
    );
  });
  afterAll(() => story.area.close());

  const seriesOf = async (occurrenceId: string): Promise<string> => {
    const found = await story.area.db.query<{ series_id: string }>(
      `select series_id from occurrences where id = $1`,
      [occurrenceId],
    );
    return found[0]!.series_id;
  };
  const set = (
    of: { seriesId?: string; occurrenceId?: string },
    slots: { talks: number; minutes?: number | null } | null,
    viewer: Viewer | null = story.host,
  ) => story.get(SetTalkSlots).execute(viewer, { ...of, slots });
  const slotsOf = async (occurrenceId: string) => {
    const seriesId = await seriesOf(occurrenceId);
    const [view] = await story.get(TalkSlotsOf).occurrences(null, [{ id: occurrenceId, seriesId }]);
    return view!;
  };
  const ask = (occurrenceId: string, email = `guest${(count += 1)}@example.jp`) =>
    story.get(InviteSpeaker).execute(story.host, {
      ...{ occurrenceIds: [occurrenceId], name: `話し手 ${count}`, locale: 'ja', email },
    });
  const invited = async (occurrenceId: string, email?: string) => {
    const asked = await ask(occurrenceId, email);
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { id } = asked.value;
    return { id, token: (await story.get(SpeakerMail).invitation(id))!.token };
  };
  const accept = (token: string, occurrenceId: string) =>
    story.get(AnswerInvitation).execute({ token, accept: true, occurrenceId });

  it('are those of the series until a date has its own, and again once it gives them back', async () => {
    const date = await story.occurrence();
    const seriesId = await seriesOf(date);
    expect(await slotsOf(date)).toEqual({ slots: { talks: 1, minutes: null }, own: false });
    await set({ seriesId }, { talks: 3, minutes: 20 });
    expect(await slotsOf(date)).toEqual({ slots: { talks: 3, minutes: 20 }, own: false });
    await set({ occurrenceId: date }, { talks: 2, minutes: 30 });
    await set({ seriesId }, { talks: 4, minutes: 10 });
    expect(await slotsOf(date)).toEqual({ slots: { talks: 2, minutes: 30 }, own: true });
    await set({ occurrenceId: date }, null);
    expect(await slotsOf(date)).toEqual({ slots: { talks: 4, minutes: 10 }, own: false });
  });

  it('three go to three of eight who accept at once, each one of its own', async () => {
    const date = await story.occurrence();
    const guests = [];
    await set({ occurrenceId: date }, { talks: 3, minutes: 20 });
    for (let n = 0; n < 8; n += 1) guests.push(await invited(date));
    const outcomes = await Promise.all(guests.map(({ token }) => accept(token, date)));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(3);
    for (const one of outcomes) if (!one.ok) expect(one.refusal.code).toBe('DATE_TAKEN');
    const taken = await story.area.db.query(
      `select slot from talks where occurrence_id = $1 order by slot`,
      [date],
    );
    expect(taken).toEqual([{ slot: 1 }, { slot: 2 }, { slot: 3 }]);
    expect((await story.get(Talks).of([date])).get(date)).toHaveLength(3);
    expect(await ask(date)).toMatchObject({ refusal: { code: 'DATE_TAKEN' } });
  });

  it('one given up is free for the next, and nobody has two', async () => {
    const date = await story.occurrence();
    await set({ occurrenceId: date }, { talks: 2 });
    const [first, second] = [await invited(date), await invited(date, 'both@example.jp')];
    await accept(first.token, date);
    await accept(second.token, date);
    await story.get(WithdrawInvitation).execute(story.host, first.id);
    const again = await invited(date, 'both@example.jp');
    expect(await accept(again.token, date)).toMatchObject({ refusal: { code: 'DATE_TAKEN' } });
    const third = await invited(date);
    expect(await accept(third.token, date)).toMatchObject({ ok: true });
    expect((await story.get(Talks).of([date])).get(date)).toHaveLength(2);
  });

  it('fewer than talks take no talk away, and none is free', async () => {
    const date = await story.occurrence();
    await set({ occurrenceId: date }, { talks: 2 });
    for (let n = 0; n < 2; n += 1) await accept((await invited(date)).token, date);
    expect(await set({ occurrenceId: date }, { talks: 0 })).toMatchObject({ ok: true });
    expect((await story.get(Talks).of([date])).get(date)).toHaveLength(2);
    expect(await ask(date)).toMatchObject({ refusal: { code: 'DATE_TAKEN' } });
  });

  it('five saved at once are one row; control: without the lock there would be two rows or an error', async () => {
    const date = await story.occurrence();
    const saved = await Promise.all(
      [1, 2, 3, 4, 5].map((talks) => set({ occurrenceId: date }, { talks })),
    );
    expect(saved.every(({ ok }) => ok)).toBe(true);
    const rows = () =>
      story.area.db.query(`select talks from talk_slots where occurrence_id = $1`, [date]);
    expect(await rows()).toHaveLength(1);
    await expect(
      story.area.db.query(
        `insert into talk_slots (id, series_id, occurrence_id, talks, changed_at)
         select gen_random_uuid(), series_id, occurrence_id, 1, now() from talk_slots where occurrence_id = $1`,
        [date],
      ),
    ).rejects.toThrow(/talk_slots_occurrence/);
  });

  it('are for hosts, of what is there and has not begun', async () => {
    const date = await story.occurrence();
    const of = { occurrenceId: date };
    const past = await story.occurrence({ startsAt: '2026-11-01T00:00:00Z' });
    const two = { talks: 2 };
    const stranger = await story.person('Passerby');
    const nothing = '0190a1b2-0000-7000-8000-000000000128';
    for (const [answer, refusal] of [
      [await set(of, two, null), { code: 'UNAUTHENTICATED' }],
      [await set(of, two, stranger), { code: 'FORBIDDEN' }],
      [await set({ seriesId: await seriesOf(date) }, two, stranger), { code: 'FORBIDDEN' }],
      [await set({ occurrenceId: nothing }, two), { code: 'NOT_FOUND' }],
      [await set({ seriesId: 'nothing' }, two), { code: 'NOT_FOUND' }],
      [await set({}, two), { field: 'seriesId', reason: 'one_of_two' }],
      [await set({ occurrenceId: past }, two), { field: 'occurrenceId', reason: 'in_the_past' }],
      [await set(of, { talks: 9 }), { field: 'talks', reason: 'too_large', limit: 8 }],
      [await set(of, { talks: 2, minutes: 0 }), { field: 'minutes', reason: 'too_small' }],
    ] as const)
      expect(answer).toMatchObject({ refusal });
    expect(await slotsOf(date)).toMatchObject({ own: false });
  });

  it('of many dates are one query', async () => {
    const dates = await Promise.all(Array.from({ length: 6 }, () => story.occurrence()));
    const all = story.get(TalkSlotsOf);
    let asked = 0;
    const loader = new TalkSlotsLoader({
      occurrences: (tx, of) => ((asked += 1), all.occurrences(tx, of)),
    } as TalkSlotsOf);
    const context = { viewer: null } as never;
    const facts = [];
    for (const id of dates) facts.push({ id, seriesId: await seriesOf(id) });
    await Promise.all(facts.map((one) => loader.occurrence(context, { facts: one } as never)));
    expect(asked).toBe(1);
  });
});
