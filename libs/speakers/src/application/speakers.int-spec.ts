import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clubs } from '@asaza/clubs';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { speakersMigrations, SpeakersModule } from '../index';
import { TalkLoader } from '../graphql/talk.loader';
import { InvitationsByOccurrenceLoader } from '../graphql/invitations-by-occurrence.loader';
import { AnswerInvitation } from './answer-invitation';
import { ExpireInvitation } from './expire-invitation';
import { InvitationQueries } from './invitation.queries';
import { InviteSpeaker } from './invite-speaker';
import { SpeakerMail } from './speaker-mail';
import { Talks } from './talks';
import { WithdrawInvitation } from './withdraw-invitation';

describe('speakers', () => {
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

  const ask = (occurrenceIds: string[], more: Record<string, unknown> = {}) =>
    story.get(InviteSpeaker).execute(story.host, {
      ...{ occurrenceIds, name: '森 結衣', yomi: 'もり ゆい', locale: 'ja' },
      email: `speaker${(count += 1)}@example.jp`,
      talkTitle: '川と朝',
      ...more,
    });
  const invited = async (occurrenceIds: string[], more: Record<string, unknown> = {}) => {
    const outcome = await ask(occurrenceIds, more);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { id } = outcome.value;
    return { id, token: (await story.get(SpeakerMail).invitation(id))!.token };
  };
  const answer = (token: string, occurrenceId: string | null, note?: string) =>
    story
      .get(AnswerInvitation)
      .execute({ token, accept: occurrenceId !== null, occurrenceId, note });
  const stateOf = async (token: string) =>
    (await story.get(InvitationQueries).byToken(token))?.state;

  it('asks by mail, and a yes by the link puts the talk on the chosen date', async () => {
    const dates = [await story.occurrence(), await story.occurrence()];
    const { id, token } = await invited(dates, { message: 'ぜひ\nお話を', speakerTitle: '詩人' });
    expect(await story.get(SpeakerMail).invitation(id)).toMatchObject({
      ...{ name: '森 結衣', hostName: 'Owner', state: 'invited', locale: 'ja' },
      ...{ message: 'ぜひ\nお話を', clubId: story.clubId, acceptedOccurrenceId: null },
    });
    const outcome = await answer(token, dates[1]!, 'よろしくお願いします');
    expect(outcome).toMatchObject({ ok: true, value: { state: 'accepted' } });
    const talks = await story.get(Talks).of(dates);
    expect([...talks.keys()]).toEqual([dates[1]]);
    expect(talks.get(dates[1]!)).toHaveLength(1);
    expect(talks.get(dates[1]!)![0]).toMatchObject({
      ...{
        speakerName: '森 結衣',
        speakerYomi: 'もり ゆい',
        speakerTitle: '詩人',
        title: '川と朝',
      },
    });
    expect(await answer(token, dates[1]!)).toMatchObject({ ok: true });
    const events = (await story.area.events()).filter(({ facts }) => facts.invitationId === id);
    expect(events.map(({ name }) => name)).toEqual([
      'speakers.speaker_invited',
      'speakers.invitation_accepted',
    ]);
    expect(JSON.stringify(events)).not.toContain('example.jp');
  });

  it('gives a date to one of eight who accept it at once; the others may choose another', async () => {
    const [wanted, spare] = [await story.occurrence(), await story.occurrence()];
    const guests = [];
    for (let i = 0; i < 8; i += 1) guests.push(await invited([wanted, spare]));
    const outcomes = await Promise.all(guests.map(({ token }) => answer(token, wanted)));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    for (const one of outcomes)
      if (!one.ok) expect(one.refusal).toEqual({ code: 'DATE_TAKEN', number: 1 });
    const loser = guests[outcomes.findIndex((one) => !one.ok)]!;
    expect(await stateOf(loser.token)).toBe('invited');
    expect(await answer(loser.token, spare)).toMatchObject({ ok: true });
    expect((await story.get(Talks).of([wanted, spare])).size).toBe(2);
    expect(await ask([wanted])).toMatchObject({ refusal: { code: 'DATE_TAKEN' } });
  });

  it('control: without the key of talks the same date would go to several', async () => {
    const wanted = await story.occurrence();
    const guests = [];
    for (let i = 0; i < 4; i += 1) guests.push(await invited([wanted]));
    const { db } = story.area;
    await db.query(`create table unguarded (occurrence_id uuid)`);
    await Promise.all(
      guests.map(async () => {
        const seen = await db.query(`select from unguarded where occurrence_id = $1`, [wanted]);
        if (seen.length === 0) await db.query(`insert into unguarded values ($1)`, [wanted]);
      }),
    );
    expect((await db.query(`select from unguarded`)).length).toBeGreaterThan(1);
  });

  it('records a no with its note, and closes', async () => {
    const { id, token } = await invited([await story.occurrence()]);
    expect(await answer(token, null, 'その日は旅に')).toMatchObject({
      value: { state: 'declined' },
    });
    expect((await story.get(SpeakerMail).invitation(id))?.note).toBe('その日は旅に');
    const late = await answer(token, (await story.get(SpeakerMail).invitation(id))!.dates[0]!.id);
    expect(late).toMatchObject({ refusal: { code: 'INVITATION_CLOSED', state: 'declined' } });
  });

  it('asks the same person for the same dates once, however often the button is pressed', async () => {
    const dates = [await story.occurrence()];
    const email = 'twice@example.jp';
    const pressed = await Promise.all(Array.from({ length: 5 }, () => ask(dates, { email })));
    expect(new Set(pressed.map((one) => one.ok && one.value.id)).size).toBe(1);
    expect(await ask(dates, { email, message: 'other words' })).toMatchObject({
      refusal: { code: 'CONFLICT' },
    });
    const id = pressed[0]!.ok ? pressed[0]!.value.id : '';
    const asked = (await story.area.events()).filter(({ facts }) => facts.invitationId === id);
    expect(asked).toHaveLength(1);
  });

  it('is withdrawn by a host only; the date is free again', async () => {
    const date = await story.occurrence();
    const { id, token } = await invited([date]);
    await answer(token, date);
    const member = await story.person('Plain');
    await story.area.tx((tx) => story.get(Clubs).join(tx, story.clubId, member.personId));
    const withdraw = story.get(WithdrawInvitation);
    for (const viewer of [member, await story.person('Stranger')])
      expect(await withdraw.execute(viewer, id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await withdraw.execute(null, id)).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    expect(await withdraw.execute(story.host, id)).toMatchObject({ value: { state: 'withdrawn' } });
    expect(await withdraw.execute(story.host, id)).toMatchObject({ ok: true });
    expect((await story.get(Talks).of([date])).size).toBe(0);
    expect(await answer(token, date)).toMatchObject({ refusal: { state: 'withdrawn' } });
    const events = (await story.area.events()).filter(({ facts }) => facts.invitationId === id);
    expect(events.map(({ name }) => name.split('_').at(-1))).toEqual([
      'invited',
      'accepted',
      'withdrawn',
    ]);
  });

  it('names the field that is wrong, and asks nobody', async () => {
    const date = await story.occurrence();
    const before = await story.area.db.query(`select id from speaker_invitations`);
    const wrong: [Record<string, unknown>, object][] = [
      [{ email: 'no address' }, { field: 'email', reason: 'email' }],
      [{ name: ' ' }, { field: 'name', reason: 'required' }],
      [{ name: 'あ'.repeat(10_000) }, { field: 'name', reason: 'too_long' }],
      [{ yomi: 'mori' }, { field: 'yomi', reason: 'not_kana' }],
      [{ message: 'a\u0000b' }, { field: 'message', reason: 'control_characters' }],
      [{ talkTitle: 'x'.repeat(121) }, { field: 'talkTitle', limit: 120 }],
      [{ occurrenceIds: [] }, { field: 'occurrenceIds', reason: 'required' }],
      [{ occurrenceIds: ['x'] }, { code: 'NOT_FOUND' }],
      [
        { occurrenceIds: [await story.occurrence({ startsAt: '2026-11-01T00:00:00Z' })] },
        { field: 'occurrenceIds', reason: 'in_the_past' },
      ],
    ];
    for (const [more, refusal] of wrong) expect(await ask([date], more)).toMatchObject({ refusal });
    const after = await story.area.db.query(`select id from speaker_invitations`);
    expect(after).toHaveLength(before.length);
  });

  it('is for hosts: others are told so, and strangers to a private series that there is none', async () => {
    const date = await story.occurrence();
    const stranger = await story.person('Passerby');
    const by = (viewer: typeof stranger | null) =>
      story.get(InviteSpeaker).execute(viewer, {
        ...{ occurrenceIds: [date], name: '森', email: 'x@example.jp', locale: 'ja' },
      });
    expect(await by(null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
    expect(await by(stranger)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    await story.area.db.query(
      `update series set visibility = 'private' where id = (select series_id from occurrences where id = $1)`,
      [date],
    );
    expect(await by(stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await answer('no-such-token', date)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await answer('x'.repeat(100_000), null)).toMatchObject({ ok: false });
  });

  it('is over when its last date begins, and waits longer when that date moved', async () => {
    const date = await story.occurrence({ startsAt: '2026-11-12T00:00:00Z' });
    const { id, token } = await invited([date]);
    const dueOf = () =>
      story.area.db.query<{ due_at: Date }>(
        `select due_at from due_rows where name = 'speakers.invitation_expires' and key = $1`,
        [id],
      );
    expect((await dueOf())[0]!.due_at.toISOString()).toBe('2026-11-12T00:00:00.000Z');
    await story.area.db.query(
      `update occurrences set starts_at = starts_at + '1 hour' where id = $1`,
      [date],
    );
    await story.area.db.setClock('2026-11-12T00:00:01Z');
    await story.get(ExpireInvitation).execute(id);
    expect(await stateOf(token)).toBe('invited');
    expect((await dueOf())[0]!.due_at.toISOString()).toBe('2026-11-12T01:00:00.000Z');
    await story.area.db.setClock('2026-11-12T01:00:01Z');
    expect(await answer(token, date)).toMatchObject({ refusal: { state: 'expired' } });
    await story.get(ExpireInvitation).execute(id);
    expect(await stateOf(token)).toBe('expired');
  });

  it('reads the talks and requests of many dates with one query each', async () => {
    const dates = await Promise.all(Array.from({ length: 6 }, () => story.occurrence()));
    const context = { viewer: null } as never;
    const talks = story.get(Talks);
    const queries = story.get(InvitationQueries);
    let asked = 0;
    const talkLoader = new TalkLoader({
      of: (ids) => ((asked += 1), talks.of(ids)),
    } as Talks);
    const requestLoader = new InvitationsByOccurrenceLoader({
      ofOccurrences: (ids) => ((asked += 1), queries.ofOccurrences(ids)),
    } as InvitationQueries);
    await Promise.all(dates.map((id) => talkLoader.load(context, id)));
    await Promise.all(dates.map((id) => requestLoader.load(context, id)));
    expect(asked).toBe(2);
  });
});
