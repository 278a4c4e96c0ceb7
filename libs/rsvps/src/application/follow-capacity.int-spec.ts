import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Occurrences } from '@asaza/gatherings';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { ChangeCapacity } from './change-capacity';
import { FollowCapacity } from './follow-capacity';
import { SeatViews } from './seat-views';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

describe("the capacity of a series' dates", () => {
  let story: Story;
  let occurrenceId: string;
  let tickets: Ticket[];
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 3 });
    tickets = [];
    for (const name of ['Aoi', 'Beni', 'Chie', 'Dai'])
      tickets.push(await story.attend(occurrenceId, name));
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const facts = async () => (await story.get(Occurrences).facts(null, occurrenceId))!;
  /** An edit of the series' capacity, and what follows it. */
  const edit = async (capacity: number) => {
    const { seriesId } = await facts();
    await story.area.db.query(`update series set capacity = $2 where id = $1`, [
      ...[seriesId, capacity],
    ]);
    await story.get(FollowCapacity).execute(seriesId);
    await story.work();
  };
  const change = (capacity: number | null) =>
    story.get(ChangeCapacity).execute(story.host, { occurrenceId, capacity });
  const withdraw = ({ token }: Ticket) => story.get(WithdrawResponse).execute(token);
  const standing = async () => (await story.seats(occurrenceId)).map(({ seat }) => seat);
  const seatsView = async () => {
    const [view] = await story.get(SeatViews).of([await facts()], (await facts()).startsAt);
    return view;
  };

  it('grows with the series: the new seats are offered', async () => {
    await edit(5);
    expect(await story.book(occurrenceId)).toMatchObject({ capacity: 5, held: 3, offered: 1 });
    expect(await standing()).toEqual(['held', 'held', 'held', 'offered']);
  });

  it('shrinks to the seated and throws nobody out; what is given back is nobody’s until it fits', async () => {
    await edit(1);
    expect(await story.book(occurrenceId)).toMatchObject({ capacity: 3, held: 3, waiting: 1 });
    await withdraw(tickets[0]!);
    await withdraw(tickets[1]!);
    await story.work();
    expect(await story.book(occurrenceId)).toMatchObject({ capacity: 1, held: 1, offered: 0 });
    await withdraw(tickets[2]!);
    await story.work();
    expect(await standing()).toEqual(['none', 'none', 'none', 'offered']);
  });

  it('that a host set for one date stays, until it is given back to the series', async () => {
    expect(await change(4)).toMatchObject({ value: { capacity: 4, capacityIsOwn: true } });
    await edit(10);
    expect(await seatsView()).toMatchObject({ capacity: 4, capacityIsOwn: true });
    expect(await change(null)).toMatchObject({ value: { capacity: 10, capacityIsOwn: false } });
    await edit(20);
    expect(await seatsView()).toMatchObject({ capacity: 20, capacityIsOwn: false });
    expect(await change(2)).toMatchObject({
      refusal: { code: 'CAPACITY_BELOW_SEATED', seated: 4 },
    });
    await edit(2);
    expect(await change(4)).toMatchObject({ value: { capacity: 4 } });
    // Given back while more are seated than the series says: bounded, not refused.
    expect(await change(null)).toMatchObject({ value: { capacity: 4, capacityIsOwn: false } });
  });

  it('is what the series says where nobody has answered, without a book', async () => {
    occurrenceId = await story.occurrence({ capacity: 3 });
    await edit(7);
    expect(await seatsView()).toMatchObject({ capacity: 7, capacityIsOwn: false });
  });

  it('of a date that has begun stays as it was', async () => {
    await story.area.db.setClock((await facts()).startsAt.add({ minutes: 1 }).toString());
    await edit(9);
    expect(await story.book(occurrenceId)).toMatchObject({ capacity: 3 });
  });

  it('ends with the newest of two edits, whichever is followed last; twice changes nothing', async () => {
    const { seriesId } = await facts();
    for (const capacity of [6, 8])
      await story.area.db.query(`update series set capacity = $2 where id = $1`, [
        seriesId,
        capacity,
      ]);
    const follow = () => story.get(FollowCapacity).execute(seriesId);
    await Promise.all([follow(), follow()]);
    expect(await story.book(occurrenceId)).toMatchObject({ capacity: 8 });
    const version = () =>
      story.area.db.query(`select version from seat_books where occurrence_id = $1`, [
        occurrenceId,
      ]);
    await story.work();
    const before = await version();
    await follow();
    expect(await version()).toEqual(before);
  });
});
