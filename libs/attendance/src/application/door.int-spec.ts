import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clubs } from '@asaza/clubs';
import { OccurrenceEnded, Occurrences } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { AnswerInvitation, InviteSpeaker, SpeakerMail, speakersMigrations } from '@asaza/speakers';
import { openArea } from '../../../../test/support/area';
import { addressOf, storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { AttendeeVisitLoader } from '../graphql/attendee-visit.loader';
import { OccurrenceCountsLoader } from '../graphql/occurrence-counts.loader';
import { attendanceMigrations, AttendanceModule } from '../index';
import { AddWalkIn } from './add-walk-in';
import { CheckIn } from './check-in';
import { DoorQueries } from './door.queries';
import { MarkAbsences } from './mark-absences';
import { Presence } from './presence';
import { UndoCheckIn } from './undo-check-in';
import { Visits } from './visits';

const DOORS = '2026-11-19T21:30:00Z';

describe('the door', () => {
  let story: Story;
  beforeAll(async () => {
    story = await storyIn(
      await openArea({
        modules: [...storyNeeds.modules, AttendanceModule],
        migrations: [...storyNeeds.migrations, ...speakersMigrations, ...attendanceMigrations],
      }),
    );
  });
  afterAll(() => story.area.close());

  const noon = () => story.area.db.setClock('2026-11-11T03:00:00Z');
  const at = (moment: string) => story.area.db.setClock(moment);
  const tap = (occurrenceId: string, personId: string, viewer = story.host) =>
    story.get(CheckIn).execute(viewer, { occurrenceId, personId });
  const undo = (occurrenceId: string, personId: string) =>
    story.get(UndoCheckIn).execute(story.host, { occurrenceId, personId });
  const walkIn = (occurrenceId: string, name: string, more: Record<string, unknown> = {}) =>
    story.get(AddWalkIn).execute(story.host, { occurrenceId, name, locale: 'ja', ...more });
  const list = async (occurrenceId: string, viewer = story.host) => {
    const door = await story.get(DoorQueries).door(viewer, occurrenceId);
    if (!door.ok) throw new Error(door.refusal.code);
    return door.value;
  };
  const attended = async (occurrenceId: string, name: string) => {
    await noon();
    return (await story.attend(occurrenceId, name)).rsvp.personId;
  };
  const eventsOf = async (occurrenceId: string) =>
    (await story.area.events())
      .filter(
        ({ name, facts }) => name.startsWith('attendance') && facts.occurrenceId === occurrenceId,
      )
      .filter(({ name }) => name !== 'attendance.marked')
      .map(({ name }) => name);

  it('counts one visit when twenty phones check the same person in at once', async () => {
    const id = await story.occurrence();
    const person = await attended(id, 'Twenty');
    await at(DOORS);
    const taps = await Promise.all(Array.from({ length: 20 }, () => tap(id, person)));
    for (const one of taps) expect(one).toMatchObject({ value: { present: true, visit: 1 } });
    expect((await story.get(Visits).visitNumbers(story.clubId, [person])).get(person)).toBe(1);
    expect(await eventsOf(id)).toEqual(['attendance.checked_in']);
    expect(await story.get(Presence).of(null, id)).toEqual([person]);
  });

  it('control: check-then-write without the key counts several', async () => {
    const { db } = story.area;
    await db.query(`create table unguarded (person text)`);
    const tapUnguarded = async () => {
      if ((await db.query(`select from unguarded where person = 'a'`)).length === 0)
        await db.query(`insert into unguarded values ('a')`);
    };
    await Promise.all(Array.from({ length: 20 }, tapUnguarded));
    expect((await db.query(`select from unguarded`)).length).toBeGreaterThan(1);
  });

  it('takes a check-in back, remembers who did what, and counts again', async () => {
    const id = await story.occurrence();
    const person = await attended(id, 'Mistake');
    await at(DOORS);
    await tap(id, person);
    expect(await undo(id, person)).toMatchObject({ value: { present: false, checkedInAt: null } });
    expect(await undo(id, person)).toMatchObject({ ok: true });
    expect((await story.get(Visits).visitNumbers(story.clubId, [person])).get(person)).toBe(0);
    expect(await tap(id, person)).toMatchObject({ value: { present: true, visit: 1 } });
    expect(await eventsOf(id)).toEqual([
      'attendance.checked_in',
      'attendance.check_in_undone',
      'attendance.checked_in',
    ]);
    const [row] = await story.area.db.query(
      `select checked_in_by, undone_by from attendances where person_id = $1`,
      [person],
    );
    expect(row).toEqual({ checked_in_by: story.host.personId, undone_by: null });
  });

  it('shows the third visit as the third, and a first-timer as one', async () => {
    const starts = ['2026-11-17T22:00:00Z', '2026-11-18T22:00:00Z', '2026-11-19T22:00:00Z'];
    const ids = [];
    for (const startsAt of starts) ids.push(await story.occurrence({ startsAt }));
    let person = '';
    for (const [place, id] of ids.entries()) {
      person = await attended(id, 'Regular');
      await at(starts[place]!);
      expect(await tap(id, person)).toMatchObject({ value: { visit: place + 1 } });
    }
    await attended(ids[2]!, 'Fresh');
    expect((await list(ids[2]!)).entries.map(({ visit }) => visit)).toEqual([1, 3]);
    expect((await list(ids[0]!)).entries[0]).toMatchObject({ visit: 1, firstTime: true });
    const facts = await story.get(Occurrences).factsOf(ids);
    const firstTimers = await story.get(Visits).firstTimers(facts);
    expect(ids.map((id) => firstTimers.get(id))).toEqual([1, 0, 1]);
    expect(await story.get(Visits).statsOf(story.clubId, person)).toMatchObject({ visits: 3 });
  });

  it('gives a walk-in a free seat, and lets one in without a seat when there is none', async () => {
    const id = await story.occurrence({ capacity: 2 });
    await attended(id, 'Early');
    await at(DOORS);
    expect(await walkIn(id, '飛入 花子', { yomi: 'とびいり はなこ' })).toMatchObject({
      value: { walkIn: true, present: true, index: 'た', visit: 1, firstTime: true },
    });
    expect(await walkIn(id, 'Late')).toMatchObject({ value: { walkIn: true, present: true } });
    expect(await story.book(id)).toMatchObject({ capacity: 2, held: 2 });
    expect(await list(id)).toMatchObject({ seated: 2, present: 2 });
    const seated = (await story.area.events())
      .filter(({ name, facts }) => name === 'attendance.walked_in' && facts.occurrenceId === id)
      .map(({ facts }) => facts.seated);
    expect(seated).toEqual([true, false]);
  });

  it('lets one person in when the button is pressed five times, and a namesake later', async () => {
    await noon();
    const id = await story.occurrence();
    await at(DOORS);
    const pressed = await Promise.all(Array.from({ length: 5 }, () => walkIn(id, '田中')));
    expect(new Set(pressed.map((one) => one.ok && one.value.personId)).size).toBe(1);
    await story.area.db.advance('10 seconds');
    await walkIn(id, '田中');
    expect(await list(id)).toMatchObject({ seated: 2, present: 2 });
  });

  it('knows a walk-in by the address: the same person, and no walk-in when they are on the list', async () => {
    const id = await story.occurrence();
    const person = await attended(id, 'Known');
    await at(DOORS);
    expect(await walkIn(id, 'Somebody', { email: addressOf('Known') })).toMatchObject({
      value: { personId: person, name: 'Known', walkIn: false, present: true },
    });
    const first = await walkIn(id, 'New', { email: 'walk@example.jp' });
    const second = await walkIn(id, 'New', { email: 'WALK@example.jp' });
    expect(first.ok && second.ok && first.value.personId === second.value.personId).toBe(true);
    expect((await list(id)).entries).toHaveLength(2);
  });

  it('lists the speaker, who can be checked in without a seat', async () => {
    await noon();
    const id = await story.occurrence();
    const asked = await story.get(InviteSpeaker).execute(story.host, {
      ...{ occurrenceIds: [id], name: '森 結衣', yomi: 'もり ゆい', email: 'mori@example.jp' },
      locale: 'ja',
    });
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { token } = (await story.get(SpeakerMail).invitation(asked.value.id))!;
    await story.get(AnswerInvitation).execute({ token, accept: true });
    await at(DOORS);
    const { personId } = asked.value;
    expect(await tap(id, personId)).toMatchObject({
      value: { speaker: true, present: true, index: 'ま', walkIn: false },
    });
    expect(await list(id)).toMatchObject({ seated: 0, present: 1 });
  });

  it('writes the absent down once after the end; a late check-in still makes them present', async () => {
    const id = await story.occurrence();
    const [seen, missed] = [await attended(id, 'Seen'), await attended(id, 'Missed')];
    await at(DOORS);
    await tap(id, seen);
    await at('2026-11-20T00:00:00Z');
    const outbox = story.get(Outbox);
    await story.area.tx((tx) => outbox.append(tx, OccurrenceEnded, { occurrenceId: id }));
    const [event] = await story.area.db.query<{ id: string }>(
      `select id from outbox where name = $1 and facts->>'occurrenceId' = $2`,
      [OccurrenceEnded.name, id],
    );
    const states = () =>
      story.area.db.query(
        `select name, state from attendances where occurrence_id = $1 order by name`,
        [id],
      );
    for (let again = 0; again < 2; again += 1) await story.get(MarkAbsences).execute(event!.id, id);
    const marked = [
      { name: 'Missed', state: 'absent' },
      { name: 'Seen', state: 'present' },
    ];
    expect(await states()).toEqual(marked);
    expect(await tap(id, missed)).toMatchObject({ value: { present: true } });
    await story.get(MarkAbsences).execute(event!.id, id);
    expect((await states())[0]).toMatchObject({ state: 'present' });
    await undo(id, missed);
    expect(await states()).toEqual(marked);
  });

  it('is for helpers, in its hours, with its list', async () => {
    const id = await story.occurrence();
    const person = await attended(id, 'Guarded');
    const member = await story.person('Plain');
    const stranger = await story.person('Stranger');
    await story.area.tx((tx) => story.get(Clubs).join(tx, story.clubId, member.personId));
    expect(await tap(id, person)).toMatchObject({
      refusal: { field: 'occurrenceId', reason: 'door_not_open' },
    });
    await at(DOORS);
    expect(await tap(id, person, member)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await tap(id, person, stranger)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    await story.area.db.query(
      `update series set visibility = 'private' where id = (select series_id from occurrences where id = $1)`,
      [id],
    );
    expect(await tap(id, person, stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await story.get(DoorQueries).door(stranger, id)).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await story.get(DoorQueries).door(null, id)).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
    await story.area.db.query(`update memberships set role = 'helper' where person_id = $1`, [
      member.personId,
    ]);
    expect(await tap(id, stranger.personId, member)).toMatchObject({
      refusal: { code: 'NOT_ON_THE_LIST' },
    });
    expect(await tap(id, 'no-uuid', member)).toMatchObject({
      refusal: { code: 'NOT_ON_THE_LIST' },
    });
    expect(await tap('no-uuid', person)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await tap(id, person, member)).toMatchObject({ value: { present: true } });
    await at('2026-11-20T23:30:01Z');
    expect(await undo(id, person)).toMatchObject({ refusal: { reason: 'door_closed' } });
  });

  it('names the field of a walk-in that is wrong, and lets nobody in', async () => {
    await noon();
    const id = await story.occurrence();
    await at(DOORS);
    const wrong: [Record<string, unknown>, object][] = [
      [{ name: '' }, { field: 'name', reason: 'required' }],
      [{ name: '\u202eevil' }, { field: 'name', reason: 'control_characters' }],
      [{ name: 'x'.repeat(10_000) }, { field: 'name', reason: 'too_long' }],
      [{ yomi: 'kanji' }, { field: 'yomi', reason: 'not_kana' }],
      [{ email: 'a@b@c' }, { field: 'email', reason: 'email' }],
    ];
    for (const [more, refusal] of wrong)
      expect(await walkIn(id, 'Name', more)).toMatchObject({ refusal });
    expect((await list(id)).entries).toEqual([]);
  });

  it('tells the visit of many attendees, and the counts of many dates, by one query each', async () => {
    const ids = [await story.occurrence(), await story.occurrence()];
    const facts = await story.get(Occurrences).factsOf(ids);
    const [visits, presence] = [story.get(Visits), story.get(Presence)];
    let asked = 0;
    const visitLoader = new AttendeeVisitLoader({
      before: (pairs) => ((asked += 1), visits.before(pairs)),
    } as Visits);
    const countLoader = new OccurrenceCountsLoader(
      { counts: (all) => ((asked += 1), presence.counts(all)) } as Presence,
      visits,
    );
    const context = { viewer: null } as never;
    const people = [story.host.personId, (await story.person('Other')).personId];
    const visit = await Promise.all(
      facts.flatMap((date) =>
        people.map((personId) => visitLoader.load(context, { at: date, personId })),
      ),
    );
    expect(visit).toEqual([1, 1, 1, 1]);
    await Promise.all(ids.map((id) => countLoader.presentOf(context, { id } as never)));
    expect(asked).toBe(2);
  });
});
