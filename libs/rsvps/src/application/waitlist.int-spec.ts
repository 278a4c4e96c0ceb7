import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '@asaza/platform/events';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AcceptOffer } from './accept-offer';
import { ChangeCapacity } from './change-capacity';
import { RsvpMail } from './rsvp-mail';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

describe('the waitlist', () => {
  let story: Story;
  let occurrenceId: string;
  let tickets: Map<string, Ticket>;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 1 });
    tickets = new Map();
    for (const name of ['Sato', 'Ito', 'Ueda', 'Endo'])
      tickets.set(name, await story.attend(occurrenceId, name));
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const token = (name: string) => tickets.get(name)!.token;
  const withdraw = (name: string) => story.get(WithdrawResponse).execute(token(name));
  const accept = (name: string) => story.get(AcceptOffer).execute(token(name));
  const mailOf = async (name: string) =>
    (await story.get(RsvpMail).ticket(tickets.get(name)!.rsvp.id))!;
  const standing = async () =>
    Object.fromEntries((await story.seats(occurrenceId)).map(({ name, seat }) => [name, seat]));
  const events = async () =>
    (await story.area.events())
      .filter(({ facts }) => facts['occurrenceId'] === occurrenceId)
      .map(({ name }) => name);

  it('is offered a seat that is given back, in the order of joining, once', async () => {
    expect((await withdraw('Sato')).ok).toBe(true);
    expect((await withdraw('Sato')).ok).toBe(true);
    await story.work();
    await story.work();
    expect(await standing()).toMatchObject({ Sato: 'none', Ito: 'offered', Ueda: 'waitlisted' });
    expect(await mailOf('Ito')).toMatchObject({ seat: 'offered', waitlistPosition: null });
    expect((await mailOf('Ito')).offerUntil!.toString()).toMatch(/^2026-11-12T03:00/);
    expect(await mailOf('Endo')).toMatchObject({ waitlistPosition: 2 });
  });

  it('takes the offer with one press; a second press hears yes again', async () => {
    await withdraw('Sato');
    await story.work();
    const before = (await events()).length;
    expect(await accept('Ito')).toMatchObject({ value: { rsvp: { seat: 'held' } } });
    expect((await accept('Ito')).ok).toBe(true);
    expect((await events()).slice(before)).toEqual(['rsvps.offer_accepted']);
    expect(await accept('Ueda')).toMatchObject({
      refusal: { code: 'NO_OFFER', waitlistPosition: 1 },
    });
    expect(await story.get(AcceptOffer).execute('nonsense')).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('passes a missed offer on, keeps the place once, and ends it the second time', async () => {
    await withdraw('Sato');
    await story.work();
    await story.area.db.advance('25 hours');
    expect(await accept('Ito')).toMatchObject({
      refusal: { code: 'OFFER_EXPIRED', waitlistPosition: 1 },
    });
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'waitlisted', Ueda: 'offered' });
    await withdraw('Ueda');
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'offered', Ueda: 'none', Endo: 'waitlisted' });
    await story.pass('25 hours');
    expect(await standing()).toMatchObject({ Ito: 'none', Endo: 'offered' });
    const missed = (await story.area.events()).filter(
      ({ name, facts }) => name === 'rsvps.offer_missed' && facts['occurrenceId'] === occurrenceId,
    );
    expect(missed.map(({ facts }) => facts['left'])).toEqual([false, true]);
  });

  it('is not woken at night: what is given back then is offered at five', async () => {
    await story.area.db.setClock('2026-11-17T14:00:00Z');
    await withdraw('Sato');
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'waitlisted' });
    await story.area.db.setClock('2026-11-17T19:59:00Z');
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'waitlisted' });
    await story.pass('2 minutes');
    expect(await standing()).toMatchObject({ Ito: 'offered' });
  });

  it('goes before anybody new, also while it is being asked', async () => {
    await withdraw('Sato');
    expect(await story.attend(occurrenceId, 'Newcomer')).toMatchObject({ waitlistPosition: 4 });
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'offered', Newcomer: 'waitlisted' });
  });

  it('gets all the seats that a raised capacity brings, and never loses one to a lowered one', async () => {
    const change = (capacity: number) =>
      story.get(ChangeCapacity).execute(story.host, { occurrenceId, capacity });
    expect(await change(3)).toMatchObject({ value: { capacity: 3, free: 0, waiting: 3 } });
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'offered', Ueda: 'offered', Endo: 'waitlisted' });
    expect(await change(2)).toMatchObject({
      refusal: { code: 'CAPACITY_BELOW_SEATED', seated: 3 },
    });
    for (const wrong of [0, 1_000_000_000, 1.5])
      expect(await change(wrong)).toMatchObject({ refusal: { field: 'capacity' } });
  });

  it('survives a worker that dies in the middle of offering', async () => {
    await withdraw('Sato');
    const outbox = story.get(Outbox);
    const append = outbox.append.bind(outbox);
    outbox.append = () => Promise.reject(new Error('killed'));
    await expect(story.work()).rejects.toThrow('killed');
    outbox.append = append;
    expect(await standing()).toMatchObject({ Ito: 'waitlisted' });
    // The job's lease runs out; the sweep finds the row again.
    await story.pass('31 seconds');
    expect(await standing()).toMatchObject({ Ito: 'offered' });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0, offered: 1, waiting: 2 });
  });

  it('is offered a seat whose hold ran out', async () => {
    const next = await story.occurrence({ capacity: 1 });
    await story.answer(next, 'Holder');
    await story.attend(next, 'Waiter');
    expect(await story.seats(next)).toMatchObject([{ seat: 'held' }, { seat: 'waitlisted' }]);
    await story.pass('59 minutes');
    expect(await story.seats(next)).toMatchObject([{ seat: 'held' }, { seat: 'waitlisted' }]);
    await story.pass('2 minutes');
    expect(await story.seats(next)).toMatchObject([{ seat: 'none' }, { seat: 'offered' }]);
  });

  it('misses nothing and is offered nothing once the occurrence is off', async () => {
    await withdraw('Sato');
    await story.work();
    const before = (await events()).length;
    await story.area.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`,
      [occurrenceId],
    );
    expect(await accept('Ito')).toMatchObject({ refusal: { code: 'OFFER_EXPIRED' } });
    await story.pass('25 hours');
    expect(await standing()).toMatchObject({ Ito: 'waitlisted', Ueda: 'waitlisted' });
    expect((await events()).slice(before)).toEqual([]);
  });

  it('can be left until the end, and not after it', async () => {
    await story.area.db.setClock('2026-11-19T23:29:00Z');
    expect((await withdraw('Ito')).ok).toBe(true);
    await story.area.db.setClock('2026-11-19T23:31:00Z');
    expect(await withdraw('Ueda')).toMatchObject({ refusal: { code: 'OCCURRENCE_OVER' } });
    expect(await story.get(WithdrawResponse).execute('nonsense')).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });
});
