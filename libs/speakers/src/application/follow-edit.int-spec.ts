import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ApplyEdit, CreateSeries, type Edit } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { AnswersFollowed } from '@asaza/rsvps';
import { openArea } from '../../../../test/support/area';
import { addressOf, storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { TalkLoader } from '../graphql/talk.loader';
import {
  DateChangeTalkResolver,
  EditPreviewSpeakersResolver,
} from '../graphql/edit-speakers.resolver';
import { speakersMigrations, SpeakersModule } from '../index';
import { AnswerInvitation } from './answer-invitation';
import { FollowEdit } from './follow-edit';
import { InvitationQueries } from './invitation.queries';
import { InviteSpeaker } from './invite-speaker';
import { SpeakerMail } from './speaker-mail';
import { Talks } from './talks';

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

/** Friday 20 November, 7:00 in Tokyo. */
async function breakfast(): Promise<string> {
  const made = await story.get(CreateSeries).execute(story.host, {
    title: { ja: '川べり朝食会', en: null },
    ...{ rrule: 'FREQ=MONTHLY;BYDAY=3FR;COUNT=3', timeZone: 'Asia/Tokyo', visibility: 'public' },
    startLocal: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
    ...{ durationMinutes: 90, capacity: 20, venue: { name: '川べり食堂 さくら' } },
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.first.id;
}

/** A date with a speaker who has said yes; answers come with the link. */
async function talk() {
  const date = await breakfast();
  const name = `Speaker${(count += 1)}`;
  const asked = await story.get(InviteSpeaker).execute(story.host, {
    ...{ occurrenceIds: [date], name, email: addressOf(name), locale: 'ja' },
  });
  if (!asked.ok) throw new Error(asked.refusal.code);
  const { token } = (await story.get(SpeakerMail).invitation(asked.value.id))!;
  const answer = (accept: boolean) => story.get(AnswerInvitation).execute({ token, accept });
  await answer(true);
  const now = async () => (await story.get(InvitationQueries).byToken(token))!;
  return { date, token, answer, now, name };
}
/** A host edits one date, half a minute later; returns the edit. */
async function edited(edit: Edit): Promise<string> {
  await story.area.db.advance('30 seconds');
  const outcome = await story.get(ApplyEdit).execute(story.host, { edit });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  await story.area.db.advance('30 seconds');
  return outcome.value.edit!.id;
}
const move = (occurrenceId: string, to: string): Promise<string> =>
  edited({ kind: 'occurrence', occurrenceId, startLocal: Temporal.PlainDateTime.from(to) });
/** The event that says that the answers have followed; its id. */
async function answersFollowed(editId: string): Promise<string> {
  const facts = { editId, seriesId: randomUUID() };
  await story.area.tx((tx) => story.get(Outbox).append(tx, AnswersFollowed, facts));
  const [event] = await story.area.db.query<{ id: string }>(
    `select id from outbox where name = $1 and facts ->> 'editId' = $2 order by id desc limit 1`,
    [AnswersFollowed.name, editId],
  );
  return event!.id;
}
const follow = async (editId: string): Promise<void> =>
  story.get(FollowEdit).execute(await answersFollowed(editId), editId);
const followed = async (editId: string) =>
  (await story.area.events()).filter(
    ({ name, facts }) => name === 'speakers.talks_followed' && facts.editId === editId,
  );

describe('a talk whose date moves', () => {
  it('to another day is asked about again, stays meanwhile, and is kept by a yes', async () => {
    const { date, answer, now, token } = await talk();
    await follow(await move(date, '2026-11-27T07:00'));
    expect((await now()).askedAgainAt).not.toBeNull();
    expect((await story.get(Talks).of([date])).size).toBe(1);
    // Opening the page decides nothing.
    await story.get(InvitationQueries).byToken(token);
    expect((await now()).askedAgainAt).not.toBeNull();
    expect(await answer(true)).toMatchObject({ value: { state: 'accepted', askedAgainAt: null } });
    expect(await answer(true)).toMatchObject({ ok: true });
    const yes = (await story.area.events()).filter(
      ({ name, facts }) => name === 'speakers.invitation_accepted' && facts.occurrenceId === date,
    );
    expect(yes.map(({ facts }) => facts.again)).toEqual([false, true]);
    expect(await answer(false)).toMatchObject({ refusal: { code: 'INVITATION_CLOSED' } });
  });

  it('is given up by a no, and the date is free', async () => {
    const { date, answer, now } = await talk();
    await follow(await move(date, '2026-11-27T07:00'));
    expect(await answer(false)).toMatchObject({ value: { state: 'declined' } });
    expect(await now()).toMatchObject({ acceptedOccurrenceId: null, askedAgainAt: null });
    expect((await story.get(Talks).of([date])).size).toBe(0);
    const [no] = (await story.area.events()).filter(
      ({ name, facts }) => name === 'speakers.invitation_declined' && facts.occurrenceId === date,
    );
    expect(no).toBeDefined();
  });

  it('by an hour is not asked about; by a minute more it is', async () => {
    for (const [to, asks] of [
      ['2026-11-20T08:00', false],
      ['2026-11-20T08:01', true],
    ] as const) {
      const { date, now } = await talk();
      await follow(await move(date, to));
      expect((await now()).askedAgainAt !== null).toBe(asks);
    }
  });

  it('is not asked about where the yes came after the edit was saved', async () => {
    const { date, answer, now } = await talk();
    const first = await move(date, '2026-11-27T07:00');
    const second = await move(date, '2026-11-28T07:00');
    await follow(first);
    await answer(true);
    await follow(second);
    expect((await now()).askedAgainAt).toBeNull();
  });

  it('and is then called off, is on record and asks nothing; back on, it asks', async () => {
    const { date, now } = await talk();
    await follow(await move(date, '2026-11-27T07:00'));
    await follow(await edited({ kind: 'cancel', occurrenceId: date }));
    expect(await now()).toMatchObject({ state: 'accepted', askedAgainAt: null });
    expect((await story.get(Talks).of([date])).size).toBe(1);
    await follow(await edited({ kind: 'reinstate', occurrenceId: date }));
    expect((await now()).askedAgainAt).not.toBeNull();
  });

  it('is followed once, however often the event comes, and not at all where it fails', async () => {
    const { date, now, answer } = await talk();
    const editId = await move(date, '2026-11-27T07:00');
    const event = await answersFollowed(editId);
    const again = () => story.get(FollowEdit).execute(event, editId);
    const outbox = story.get(Outbox);
    const { append } = outbox;
    outbox.append = () => Promise.reject(new Error('the worker died'));
    await expect(again()).rejects.toThrow('died');
    outbox.append = append;
    expect((await now()).askedAgainAt).toBeNull();
    expect(await followed(editId)).toEqual([]);
    await again();
    await answer(true);
    await again();
    expect((await now()).askedAgainAt).toBeNull();
    expect(await followed(editId)).toHaveLength(1);
  });
});

describe('a preview', () => {
  it('counts the speakers who would be told and names them, with one query', async () => {
    const [first, second, third] = [await talk(), await talk(), await talk()];
    const talks = story.get(Talks);
    let asked = 0;
    const loader = new TalkLoader({ of: (ids) => ((asked += 1), talks.of(ids)) } as Talks);
    const context = { viewer: null } as never;
    const change = (occurrenceId: string | null, material: boolean) => ({ occurrenceId, material });
    const changes = [
      ...[change(first.date, true), change(second.date, true), change(third.date, false)],
      change(null, true),
    ];
    const told = new EditPreviewSpeakersResolver(loader);
    const named = new DateChangeTalkResolver(loader);
    const [number, ...speakers] = await Promise.all([
      told.speakersTold({ plan: { changes } } as never, context),
      ...changes.map((one) => named.talk({ change: one } as never, context)),
    ]);
    expect(number).toBe(2);
    expect(speakers.map((one) => one?.speakerName)).toEqual([
      ...[first.name, second.name, third.name],
      undefined,
    ]);
    expect(asked).toBe(1);
  });
});
