import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { ChangeCapacity } from './change-capacity';
import { PreviewCapacity } from './preview-capacity';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

describe('fewer seats', () => {
  let story: Story;
  let occurrenceId: string;
  let tickets: Map<string, Ticket>;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 4 });
    tickets = new Map();
    for (const name of ['Sato', 'Ito', 'Ueda', 'Endo', 'Waiter'])
      tickets.set(name, await story.attend(occurrenceId, name));
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const preview = async (capacity: number) => {
    const outcome = await story
      .get(PreviewCapacity)
      .execute(story.host, { occurrenceId, capacity });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const change = (capacity: number | null, more: object = {}) =>
    story.get(ChangeCapacity).execute(story.host, { occurrenceId, capacity, ...more });
  const idsOf = (names: string[]) => names.map((name) => tickets.get(name)!.rsvp.id);
  const standing = async () =>
    Object.fromEntries((await story.seats(occurrenceId)).map(({ name, seat }) => [name, seat]));

  it('are shown by name before they are, and change nothing', async () => {
    expect(await preview(4)).toMatchObject({ seated: 4, moving: [] });
    expect((await preview(2)).moving.map(({ name }) => name)).toEqual(['Endo', 'Ueda']);
    expect(await change(2)).toMatchObject({
      refusal: { code: 'CAPACITY_BELOW_SEATED', seated: 4 },
    });
    expect(await standing()).toMatchObject({ Endo: 'held', Ueda: 'held' });
    const stranger = await story.person('Stranger');
    expect(
      await story.get(PreviewCapacity).execute(stranger, { occurrenceId, capacity: 2 }),
    ).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(
      await story.get(PreviewCapacity).execute(story.host, { occurrenceId, capacity: 0 }),
    ).toMatchObject({ refusal: { field: 'capacity' } });
  });

  it('move whom the host has seen to the front of the line, in the order of their seats, and tell them', async () => {
    expect(
      await change(2, { confirmMoves: true, expected: idsOf(['Endo', 'Ueda']) }),
    ).toMatchObject({ value: { capacity: 2, waiting: 3 } });
    expect(await standing()).toMatchObject({
      ...{ Sato: 'held', Ito: 'held', Ueda: 'waitlisted', Endo: 'waitlisted' },
    });
    const told = (await story.area.events()).filter(
      ({ name, facts }) =>
        name === 'rsvps.moved_to_waitlist' && facts['occurrenceId'] === occurrenceId,
    );
    expect(told.map(({ facts }) => facts['rsvpId'])).toEqual(idsOf(['Ueda', 'Endo']));
    await story.get(WithdrawResponse).execute(tickets.get('Sato')!.token);
    await story.work();
    expect(await standing()).toMatchObject({ Ueda: 'offered', Endo: 'waitlisted' });
    await change(3);
    await story.work();
    expect(await standing()).toMatchObject({ Endo: 'offered', Waiter: 'waitlisted' });
  });

  it('move nobody whom the host has not seen', async () => {
    const expected = idsOf(['Endo', 'Ueda']);
    await story.get(WithdrawResponse).execute(tickets.get('Endo')!.token);
    await story.work();
    const refused = await change(2, { confirmMoves: true, expected });
    expect(refused).toMatchObject({
      refusal: { code: 'CAPACITY_MOVES_CHANGED', moving: [{ name: 'Waiter' }, { name: 'Ueda' }] },
    });
    expect(await standing()).toMatchObject({ Waiter: 'offered', Ueda: 'held' });
    expect((await change(2, { confirmMoves: true })).ok).toBe(false);
    // Whoever was offered a seat goes back to their own place.
    expect(
      await change(2, { confirmMoves: true, expected: idsOf(['Waiter', 'Ueda']) }),
    ).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ Waiter: 'waitlisted', Ueda: 'waitlisted' });
  });

  it('are not made of a date that has begun', async () => {
    await story.area.db.setClock('2026-11-19T22:30:00Z');
    expect(
      await change(2, { confirmMoves: true, expected: idsOf(['Endo', 'Ueda']) }),
    ).toMatchObject({ refusal: { code: 'CAPACITY_BELOW_SEATED' } });
  });
});
