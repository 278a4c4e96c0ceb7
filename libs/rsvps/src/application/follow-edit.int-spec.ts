import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { editsIn, THURSDAY } from '../edits.factory';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AddAttendee } from './add-attendee';
import { AnswerAsViewer } from './answer-as-viewer';
import { Attendees } from './attendees';
import { KeepSeat } from './keep-seat';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

describe('answers follow dates', () => {
  let story: Story;
  let edits: ReturnType<typeof editsIn>;
  let occurrenceId: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
    edits = editsIn(story);
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await edits.wednesday(2);
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const keep = ({ token }: Ticket) => story.get(KeepSeat).execute(token);
  const withdraw = ({ token }: Ticket) => story.get(WithdrawResponse).execute(token);

  it('from Wednesday to Thursday: 40 seats wait for a yes, the waitlist keeps its order', async () => {
    occurrenceId = await edits.wednesday(40);
    await story.area.db.query(
      `with made as (
         insert into people (id, display_name, locale, created_at)
         select gen_random_uuid(), 'P' || lpad(n::text, 2, '0'), 'ja', app_now() from generate_series(1, 45) n
         returning id, display_name)
       insert into rsvps (id, occurrence_id, person_id, name, search_text, locale, response, seat, approval, seq,
                          confirmed_at, answered_at, nonce, key_version, ticket_hash)
       select id, $1, id, display_name, '', 'ja', 'accepted', case when display_name <= 'P40' then 'held' else 'waitlisted' end,
              'not_needed', case when display_name > 'P40' then right(display_name, 2)::int - 40 end,
              app_now(), app_now(), 'n', 1, id::text from made`,
      [occurrenceId],
    );
    await story.area.db.query(
      `insert into seat_books (occurrence_id, capacity, wanted, held, waiting, waiting_seats, next_seq) values ($1, 40, 40, 40, 5, 5, 6)`,
      [occurrenceId],
    );
    await edits.edit(occurrenceId, { to: THURSDAY });
    const after = await edits.answers(occurrenceId);
    expect(after.filter(({ reconfirm_until }) => reconfirm_until !== null)).toHaveLength(40);
    expect(new Set(after.flatMap(({ reconfirm_until: at }) => (at ? [String(at)] : []))).size).toBe(
      1,
    );
    const line = after.filter(({ seat }) => seat === 'waitlisted');
    expect(line.map(({ name, seq }) => [name, seq]).sort()).toEqual(
      [1, 2, 3, 4, 5].map((seq) => [`P4${seq}`, seq]),
    );
    expect(await story.book(occurrenceId)).toMatchObject({ held: 40, offered: 0, waiting: 5 });
    const concerned = await story.get(Attendees).concernedBy(null, [occurrenceId]);
    expect(concerned.map(({ seat }) => seat)).toEqual([
      ...Array<string>(40).fill('held'),
      ...Array<string>(5).fill('waitlisted'),
    ]);
    await story.pass('49 hours');
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0, offered: 5, waiting: 0 });
    expect(await edits.news('rsvps.reconfirmation_missed', occurrenceId)).toHaveLength(40);
  });

  it('keeps them up to 60 minutes on the same day, and asks again beyond', async () => {
    await story.attend(occurrenceId, 'Aoi');
    await edits.edit(occurrenceId, { to: '2026-11-18T08:00' });
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held']);
    await edits.edit(occurrenceId, { to: '2026-11-18T09:01' });
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held asked']);
    await story.pass('5 days');
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held asked']);
  });

  it('are kept on record while the date is off, and asked again when it is back on', async () => {
    const aoi = await story.attend(occurrenceId, 'Aoi');
    await story.attend(occurrenceId, 'Beni');
    await story.attend(occurrenceId, 'Chie');
    await edits.edit(occurrenceId, { to: THURSDAY });
    await edits.edit(occurrenceId, { cancelled: true });
    expect(await edits.standing(occurrenceId)).toEqual([
      'Aoi held',
      'Beni held',
      'Chie waitlisted',
    ]);
    await withdraw(aoi);
    await story.pass('3 days');
    expect(await edits.standing(occurrenceId)).toEqual([
      'Aoi none',
      'Beni held',
      'Chie waitlisted',
    ]);
    expect(await keep(aoi)).toMatchObject({ refusal: { code: 'OCCURRENCE_CANCELLED' } });
    await edits.edit(occurrenceId, { cancelled: false });
    await story.work();
    expect(await edits.standing(occurrenceId)).toEqual([
      'Aoi none',
      'Beni held asked',
      'Chie offered',
    ]);
  });

  it('never overwrite a no, and ask nobody who answered the new date already', async () => {
    const no = await story.attend(occurrenceId, 'Nao');
    await withdraw(no);
    await story.attend(occurrenceId, 'Ume');
    const editId = await edits.save({ to: THURSDAY }, occurrenceId);
    await story.area.db.advance('30 seconds');
    await story.attend(occurrenceId, 'Late');
    await edits.announce(editId);
    expect(await edits.answers(occurrenceId)).toMatchObject([
      { name: 'Nao', response: 'declined', seat: 'none', reconfirm_until: null },
      { name: 'Ume', seat: 'held', reconfirm_until: expect.any(Date) },
      { name: 'Late', seat: 'held', reconfirm_until: null },
    ]);
    expect(await keep(no)).toMatchObject({ refusal: { code: 'NO_SEAT' } });
  });

  it('asks nobody who cannot be written to: a phone call stays with its host', async () => {
    const add = (name: string, email: string | null) =>
      story.get(AddAttendee).execute(story.host, { occurrenceId, name, email, locale: 'ja' });
    await add('電話の人', null);
    await add('書ける人', 'writable@example.jp');
    await edits.edit(occurrenceId, { to: THURSDAY });
    expect(await edits.standing(occurrenceId)).toEqual(['電話の人 held', '書ける人 held must']);
    // A host who answers for somebody has answered.
    await add('書ける人', 'writable@example.jp');
    expect(await edits.standing(occurrenceId)).toEqual([expect.any(String), '書ける人 held']);
  });

  it('a yes to the new day makes the seat firm, by ticket or signed in, once or twice', async () => {
    const aoi = await story.attend(occurrenceId, 'Aoi');
    const beni = await story.attend(occurrenceId, 'Beni');
    await edits.edit(occurrenceId, { to: THURSDAY });
    expect(await edits.deadline(occurrenceId)).toMatch(/^2026-11-13T03:00/);
    const before = (await story.area.events()).length;
    for (const _ of [1, 2])
      expect(await keep(aoi)).toMatchObject({
        value: { rsvp: { seat: 'held', reconfirmUntil: null } },
      });
    const viewer = { personId: beni.rsvp.personId, sessionId: randomUUID() };
    expect((await story.get(AnswerAsViewer).execute(viewer, { occurrenceId })).ok).toBe(true);
    expect(await story.area.events()).toHaveLength(before);
    await story.pass('3 days');
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held', 'Beni held']);
    expect(await story.get(KeepSeat).execute('nonsense')).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('without a yes the seat goes to whoever is next, and answering again is open', async () => {
    const aoi = await story.attend(occurrenceId, 'Aoi');
    const beni = await story.attend(occurrenceId, 'Beni');
    await story.attend(occurrenceId, 'Chie');
    await edits.edit(occurrenceId, { to: THURSDAY });
    await keep(beni);
    await story.pass('47 hours');
    expect(await edits.standing(occurrenceId)).toEqual([
      'Aoi held must',
      'Beni held',
      'Chie waitlisted',
    ]);
    await story.pass('61 minutes');
    expect(await edits.answers(occurrenceId)).toMatchObject([
      { name: 'Aoi', response: 'needs_action', seat: 'none', reconfirm_until: null },
      { name: 'Beni', seat: 'held' },
      { name: 'Chie', seat: 'offered' },
    ]);
    expect(await edits.news('rsvps.reconfirmation_missed', occurrenceId)).toMatchObject([
      { rsvpId: aoi.rsvp.id, personId: aoi.rsvp.personId },
    ]);
    expect(await keep(aoi)).toMatchObject({ refusal: { code: 'RECONFIRM_EXPIRED' } });
    const viewer = { personId: aoi.rsvp.personId, sessionId: randomUUID() };
    expect(await story.get(AnswerAsViewer).execute(viewer, { occurrenceId })).toMatchObject({
      value: { rsvp: { response: 'accepted', seat: 'waitlisted' }, waitlistPosition: 1 },
    });
    expect(await keep(aoi)).toMatchObject({ refusal: { code: 'NO_SEAT' } });
  });

  it('moved again before anybody answered, the newest edit counts', async () => {
    await story.attend(occurrenceId, 'Aoi');
    await edits.edit(occurrenceId, { to: THURSDAY });
    await story.area.db.advance('47 hours');
    await edits.edit(occurrenceId, { to: '2026-11-20T07:00' });
    expect(await edits.deadline(occurrenceId)).toMatch(/^2026-11-15T02:00/);
    await story.pass('2 hours');
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held must']);
    await story.pass('47 hours');
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi none']);
  });

  it('an offer does not outlast an earlier start', async () => {
    occurrenceId = await edits.wednesday(1);
    const aoi = await story.attend(occurrenceId, 'Aoi');
    await story.attend(occurrenceId, 'Beni');
    await withdraw(aoi);
    await story.work();
    await edits.edit(occurrenceId, { to: '2026-11-11T18:00' });
    expect((await edits.answers(occurrenceId))[1]).toMatchObject({
      ...{ seat: 'offered', offer_until: new Date('2026-11-11T08:30:00Z') },
    });
    await story.pass('6 hours');
    expect(await edits.standing(occurrenceId)).toEqual([expect.any(String), 'Beni waitlisted']);
  });
});
