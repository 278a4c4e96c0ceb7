import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '@asaza/platform/clock';
import { Inbox, Outbox } from '@asaza/platform/events';
import { openArea } from '../../../../test/support/area';
import { editsIn, THURSDAY } from '../edits.factory';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatBookRepository } from '../persistence/seat-book.repository';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { FollowEdit } from './follow-edit';
import { KeepSeat } from './keep-seat';
import { ReleaseLapsed } from './release-lapsed';
import type { Ticket } from './tickets';

describe('following an edit happens once', () => {
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

  it('once told, telling twice changes nothing; a worker that dies in between has done nothing', async () => {
    await story.attend(occurrenceId, 'Aoi');
    const other = await edits.wednesday(1);
    await story.attend(other, 'Beni');
    const editId = await edits.save({ to: THURSDAY }, occurrenceId, other);
    const eventId = await edits.announced(editId);
    const follow = () => story.get(FollowEdit).execute(eventId, editId);
    const outbox = story.get(Outbox);
    const append = outbox.append.bind(outbox);
    outbox.append = () => Promise.reject(new Error('killed'));
    await expect(follow())
      .rejects.toThrow('killed')
      .finally(() => (outbox.append = append));
    for (const id of [occurrenceId, other])
      expect(await edits.answers(id)).toMatchObject([{ reconfirm_until: null }]);
    await follow();
    const after = [await edits.answers(occurrenceId), await edits.answers(other)];
    expect(after).toMatchObject([
      ...[[{ reconfirm_until: expect.any(Date) }], [{ reconfirm_until: expect.any(Date) }]],
    ]);
    await story.area.db.advance('1 hour');
    await follow();
    expect([await edits.answers(occurrenceId), await edits.answers(other)]).toEqual(after);
    const told = (await story.area.events()).filter(
      ({ name, facts }) => name === 'rsvps.answers_followed' && facts['editId'] === editId,
    );
    expect(told).toHaveLength(1);
  });

  it('control: without its inbox a second delivery would give everybody a new deadline', async () => {
    await story.attend(occurrenceId, 'Aoi');
    const editId = await edits.save({ to: THURSDAY }, occurrenceId);
    const eventId = await edits.announced(editId);
    const inbox = story.get(Inbox);
    const claim = inbox.claim.bind(inbox);
    inbox.claim = () => Promise.resolve(true);
    await story.get(FollowEdit).execute(eventId, editId);
    const first = await edits.deadline(occurrenceId);
    await story.area.db.advance('1 hour');
    await story.get(FollowEdit).execute(eventId, editId);
    inbox.claim = claim;
    expect(await edits.deadline(occurrenceId)).not.toBe(first);
  });

  it('a worker that comes to the older of two edits last takes no seat away', async () => {
    await story.attend(occurrenceId, 'Aoi');
    const mistaken = await edits.save({ to: '2026-11-11T12:10' }, occurrenceId);
    const meant = await edits.save({ to: THURSDAY }, occurrenceId);
    await story.area.db.advance('30 minutes');
    await edits.announce(meant);
    await edits.announce(mistaken);
    expect(await edits.deadline(occurrenceId)).toMatch(/^2026-11-13T03:30/);
    await story.pass('1 hour');
    expect(await edits.standing(occurrenceId)).toEqual(['Aoi held must']);
  });

  it('a yes and the deadline at the same moment: one of the two, never both', async () => {
    for (const name of ['Aoi', 'Beni', 'Chie', 'Dai', 'Emi', 'Fumi']) {
      occurrenceId = await edits.wednesday(1);
      const ticket = await story.attend(occurrenceId, name);
      await edits.edit(occurrenceId, { to: THURSDAY });
      await story.area.db.advance('49 hours');
      const [kept] = await Promise.all([
        keep(ticket),
        story.get(ReleaseLapsed).execute(occurrenceId),
      ]);
      const missed = await edits.news('rsvps.reconfirmation_missed', occurrenceId);
      expect(missed).toHaveLength(kept.ok ? 0 : 1);
      expect(await edits.standing(occurrenceId)).toEqual([`${name} ${kept.ok ? 'held' : 'none'}`]);
      await story.area.db.setClock(NOON);
    }
  });

  it('control: without the lock the seat would be missed and kept at once', async () => {
    occurrenceId = await edits.wednesday(1);
    const ticket = await story.attend(occurrenceId, 'Aoi');
    await edits.edit(occurrenceId, { to: THURSDAY });
    await story.area.db.advance('49 hours');
    const books = story.get(SeatBookRepository);
    const lock = books.lock.bind(books);
    const rsvps = story.get(RsvpRepository);
    const byId = rsvps.byId.bind(rsvps);
    books.lock = async (tx, [wanted]) => {
      const { id } = wanted!;
      return [
        {
          ...{ occurrenceId: id, book: (await books.byIds([id])).get(id)! },
          ...{
            openedAt: null,
            holdsDueAt: null,
            offersDueAt: null,
            now: await story.get(Clock).now(),
          },
        },
      ];
    };
    rsvps.byId = async (tx, id) => {
      const read = await byId(tx, id);
      await story.get(ReleaseLapsed).execute(occurrenceId);
      return read;
    };
    expect((await keep(ticket)).ok).toBe(true);
    Object.assign(books, { lock });
    Object.assign(rsvps, { byId });
    expect(await edits.news('rsvps.reconfirmation_missed', occurrenceId)).toHaveLength(1);
    expect(await story.drifted()).toHaveLength(1);
    await story.area.db.query(`delete from seat_books where occurrence_id = $1`, [occurrenceId]);
  });
});
