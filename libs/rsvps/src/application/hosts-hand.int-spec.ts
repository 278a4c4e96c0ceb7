import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { Tx } from '@asaza/platform/database';
import { openArea } from '../../../../test/support/area';
import { addressOf, NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { ADDED_A_DAY, AddAttendee } from './add-attendee';
import { AddWalkInSeat } from './add-walk-in-seat';
import { AnswerAsViewer } from './answer-as-viewer';
import { Attendees } from './attendees';
import { ChangeCapacity } from './change-capacity';
import { RemoveAttendee } from './remove-attendee';
import { RsvpViews } from './rsvp-views';
import { UpdateTicket } from './update-ticket';

describe('the list of an occurrence', () => {
  let story: Story;
  let occurrenceId: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 2 });
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const add = (name: string, about: { email?: string; yomi?: string } = {}, as?: Viewer | null) =>
    story
      .get(AddAttendee)
      .execute(as === undefined ? story.host : as, { ...about, occurrenceId, name, locale: 'ja' });
  const added = async (name: string, about: { email?: string; yomi?: string } = {}) => {
    const outcome = await add(name, about);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const remove = (attendeeId: string, as: Viewer | null = story.host) =>
    story.get(RemoveAttendee).execute(as, { occurrenceId, attendeeId });
  const page = async (search: string | null, first = 50, after: string | null = null) => {
    const outcome = await story
      .get(RsvpViews)
      .attendees(story.host, occurrenceId, { first, after }, search);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const names = async (search: string | null = null) =>
    (await page(search)).items.map(({ node }) => node.rsvp.name);

  it('takes a phone call and a substitute, with or without an address, and writes down who did', async () => {
    expect(await added('電話の人')).toMatchObject({ seat: 'held', addedBy: story.host.personId });
    const again = await added('花子', { email: addressOf('Substitute') });
    expect((await added('花子', { email: addressOf('Substitute') })).id).toBe(again.id);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 2, provisional: 0 });
  });

  it('sends mail to a hundred typed addresses a day and no more; people without one still get in', async () => {
    occurrenceId = await story.occurrence({ capacity: ADDED_A_DAY + 20 });
    await story.area.db.query(
      `with made as (
         insert into people (id, display_name, locale, created_at)
         select gen_random_uuid(), 'typed', 'ja', app_now() from generate_series(1, $2) returning id)
       insert into rsvps (id, occurrence_id, person_id, name, search_text, locale, response, seat, approval,
                          answered_at, nonce, key_version, ticket_hash, added_by)
       select id, $1, id, 'typed', 'typed', 'ja', 'declined', 'none', 'not_needed', app_now(), 'n', 1, id::text, $3
         from made`,
      [occurrenceId, ADDED_A_DAY, story.host.personId],
    );
    const refused = await add('次の人', { email: addressOf('Next') });
    expect(refused).toMatchObject({ refusal: { field: 'email', reason: 'too_many_today' } });
    expect((await add('電話の人')).ok).toBe(true);
    await story.area.db.advance('25 hours');
    expect((await add('次の人', { email: addressOf('Next') })).ok).toBe(true);
  });

  it('is full for a host, too, and a person is not made for nothing', async () => {
    await story.attend(occurrenceId, 'Akari');
    await story.attend(occurrenceId, 'Botan');
    await story.attend(occurrenceId, 'Chika');
    const people = () => story.area.db.query(`select id from people`);
    const before = await people();
    expect(await add('一人多い')).toMatchObject({
      refusal: { code: 'OCCURRENCE_FULL', capacity: 2, waitlistPosition: 2 },
    });
    expect(await people()).toEqual(before);
    await story.get(ChangeCapacity).execute(story.host, { occurrenceId, capacity: 3 });
    expect((await added('一人多い')).seat).toBe('held');
  });

  it('loses whom a host takes off: the seat is offered, what was said stays said', async () => {
    const first = await story.attend(occurrenceId, 'Daigo');
    await story.attend(occurrenceId, 'Eita');
    await story.attend(occurrenceId, 'Fuku');
    expect(await remove(first.rsvp.id)).toMatchObject({
      value: { seat: 'none', response: 'accepted', removedBy: story.host.personId },
    });
    expect((await remove(first.rsvp.id)).ok).toBe(true);
    await story.work();
    expect(await names()).toEqual(['Eita', 'Fuku']);
    expect((await story.seats(occurrenceId)).map(({ seat }) => seat)).toEqual([
      ...['none', 'held', 'offered'],
    ]);
    const elsewhere = await story.attend(await story.occurrence(), 'Elsewhere');
    for (const id of [elsewhere.rsvp.id, 'nonsense'])
      expect(await remove(id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('is the hosts’ and helpers’ to read and the hosts’ to change', async () => {
    const { rsvp } = await story.attend(occurrenceId, 'Gen');
    const helper = await story.person('Helper');
    await story.area.db.query(
      `insert into memberships (club_id, person_id, role, since) values ($1, $2, 'helper', now())`,
      [story.clubId, helper.personId],
    );
    const member = { personId: rsvp.personId, sessionId: rsvp.personId };
    const read = (viewer: Viewer | null) =>
      story.get(RsvpViews).attendees(viewer, occurrenceId, { first: 10 }, null);
    expect((await read(helper)).ok).toBe(true);
    const refused = async (viewer: Viewer | null, code: string) => {
      const change = story.get(ChangeCapacity).execute(viewer, { occurrenceId, capacity: 5 });
      for (const attempt of [add('x', {}, viewer), remove(rsvp.id, viewer), change])
        expect(await attempt).toMatchObject({ refusal: { code } });
    };
    await refused(helper, 'FORBIDDEN');
    await refused(member, 'FORBIDDEN');
    await refused(null, 'UNAUTHENTICATED');
    expect(await read(member)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await read(null)).toMatchObject({ refusal: { code: 'UNAUTHENTICATED' } });
  });

  it('takes nobody by hand once it is over or off', async () => {
    await story.area.db.setClock('2026-11-19T23:31:00Z');
    expect(await add('遅れて')).toMatchObject({ refusal: { code: 'OCCURRENCE_OVER' } });
    await story.area.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`,
      [occurrenceId],
    );
    expect(await add('遅れて')).toMatchObject({ refusal: { code: 'OCCURRENCE_CANCELLED' } });
  });

  it('finds names by kanji, kana and romaji, page by page', async () => {
    occurrenceId = await story.occurrence({ capacity: 20 });
    await added('大野 浩一', { yomi: 'おおの こういち' });
    await added('山田 花子', { yomi: 'やまだ はなこ' });
    await added('Alice 100%_');
    for (const [typed, found] of [
      ['山田', ['山田 花子']],
      ['ヤマダ', ['山田 花子']],
      ['ono koichi', ['大野 浩一']],
      ['ＡＬＩＣＥ', ['Alice 100%_']],
      ['%_', ['Alice 100%_']],
      ['_a', []],
    ] as const)
      expect(await names(typed)).toEqual(found);
    const first = await page(null, 2);
    expect(first).toMatchObject({ hasNext: true, totalCount: 3 });
    const rest = await page(null, 2, first.items[1]!.cursor);
    expect(rest.items.map(({ node }) => node.rsvp.name)).toEqual(['Alice 100%_']);
    const bad = await story
      .get(RsvpViews)
      .attendees(story.host, occurrenceId, { first: 2, after: 'nonsense' }, null);
    expect(bad).toMatchObject({ refusal: { field: 'after' } });
  });

  it('stands seats first, then the waitlist in order, then who said no, and no address anywhere', async () => {
    for (const name of ['Hana', 'Iku', 'Juri', 'Kei']) await story.attend(occurrenceId, name);
    await story.answer(occurrenceId, 'Unproven');
    const list = await page(null);
    expect(list.items.map(({ node }) => [node.rsvp.name, node.waitlistPosition])).toEqual([
      ...[
        ['Hana', null],
        ['Iku', null],
        ['Juri', 1],
        ['Kei', 2],
      ],
    ]);
    expect(JSON.stringify(list)).not.toContain('example.jp');
  });

  it('gives a walk-in a free seat, and none when there is none', async () => {
    const walkIn = (personId: string) =>
      story.area.tx((tx) =>
        story.get(AddWalkInSeat).execute(tx, occurrenceId, personId, '飛び入り', null),
      );
    const people = [await story.person('W1'), await story.person('W2'), await story.person('W3')];
    const seated = [];
    for (const { personId } of people) seated.push((await walkIn(personId)).seated);
    expect(seated).toEqual([true, true, false]);
    expect((await walkIn(people[0]!.personId)).seated).toBe(true);
    expect(await story.get(Attendees).seated(null, occurrenceId)).toHaveLength(2);
  });

  it('tells other areas who is seated and who is to be reached', async () => {
    const { rsvp } = await story.attend(occurrenceId, 'Mao');
    await story.attend(occurrenceId, 'Nao');
    await story.attend(occurrenceId, 'Oto');
    const attendees = story.get(Attendees);
    expect((await attendees.seated(null, occurrenceId)).map(({ name }) => name)).toEqual([
      ...['Mao', 'Nao'],
    ]);
    const reachable = await attendees.reachable(null, occurrenceId);
    expect(reachable.map(({ name, seat }) => `${name} ${seat}`)).toEqual([
      ...['Mao held', 'Nao held', 'Oto waitlisted'],
    ]);
    expect(await attendees.nameOf(occurrenceId, rsvp.personId)).toBe('Mao');
    expect(await attendees.nameOf(occurrenceId, story.host.personId)).toBeNull();
  });

  it('keeps how a name is read, by the ticket', async () => {
    const { token } = await story.attend(occurrenceId, 'Pao');
    const update = story.get(UpdateTicket);
    expect(await update.execute(token, { yomi: 'ぱお', shortNotice: true })).toMatchObject({
      value: { rsvp: { yomi: 'ぱお', shortNotice: true, seat: 'held' } },
    });
    expect(await names('pao')).toEqual(['Pao']);
    expect(await update.execute(token, {})).toMatchObject({ value: { rsvp: { yomi: 'ぱお' } } });
    expect(await update.execute(token, { yomi: 'pao' })).toMatchObject({
      refusal: { field: 'yomi', reason: 'not_kana' },
    });
    expect(await update.execute('nonsense', {})).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});

describe('answering as the signed-in person', () => {
  let story: Story;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  afterAll(() => story.area.close());

  it('seats with one tap, again and again the same, by the name that is known', async () => {
    const occurrenceId = await story.occurrence({ capacity: 1 });
    const viewer = await story.person('Rin');
    const answer = (about: object = {}) =>
      story.get(AnswerAsViewer).execute(viewer, { occurrenceId, name: 'ignored', ...about });
    expect(await answer()).toMatchObject({ value: { rsvp: { name: 'Rin', seat: 'held' } } });
    expect(await answer()).toMatchObject({ value: { rsvp: { name: 'Rin', seat: 'held' } } });
    const events = (await story.eventNames()).filter((name) => name.startsWith('rsvps.'));
    expect(events).toEqual(['rsvps.response_confirmed']);
    expect(await story.get(AnswerAsViewer).execute(null, { occurrenceId })).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
  });

  it('asks for a name where none is known, and keeps it', async () => {
    const occurrenceId = await story.occurrence();
    const viewer = await story.person('Nameless');
    await story.area.db.query(`update people set display_name = null where id = $1`, [
      viewer.personId,
    ]);
    const answer = (name: string | null) =>
      story.get(AnswerAsViewer).execute(viewer, { occurrenceId, name });
    expect(await answer(null)).toMatchObject({ refusal: { field: 'name', reason: 'required' } });
    expect(await answer('名前 さくら')).toMatchObject({ value: { rsvp: { name: '名前 さくら' } } });
    expect(
      await story.area.db.query(`select display_name from people where id = $1`, [viewer.personId]),
    ).toEqual([{ display_name: '名前 さくら' }]);
  });

  it('costs nine statements, four of them while others wait for the book', async () => {
    const occurrenceId = await story.occurrence();
    await story.attend(occurrenceId, 'First');
    const viewer = await story.person('Counted');
    const rows = jest.spyOn(Tx.prototype, 'rows');
    await story.get(AnswerAsViewer).execute(viewer, { occurrenceId });
    const seen = rows.mock.calls.map(([{ name }]) => name);
    rows.mockRestore();
    expect(seen).toHaveLength(9);
    expect(seen.slice(5)).toEqual([
      ...['seat_books.lock_all', 'rsvps.of_people', 'seat_books.write', 'outbox.append'],
    ]);
  });
});
