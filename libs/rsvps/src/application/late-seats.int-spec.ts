import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AcceptOffer } from './accept-offer';
import { OfferSeats } from './offer-seats';
import { SetAnswerRules } from './set-answer-rules';
import { SeatViews } from './seat-views';
import type { Ticket } from './tickets';
import { UpdateTicket } from './update-ticket';
import { WithdrawResponse } from './withdraw-response';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';

const EVENING = '2026-11-19T09:10:00Z';
const LATE = '2026-11-19T11:00:00Z';

describe('seats that are free late', () => {
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

  const tick = (name: string) =>
    story.get(UpdateTicket).execute(tickets.get(name)!.token, { shortNotice: true });
  const withdraw = (name: string) => story.get(WithdrawResponse).execute(tickets.get(name)!.token);
  const press = (name: string) => story.get(AcceptOffer).execute(tickets.get(name)!.token);
  const standing = async () =>
    Object.fromEntries((await story.seats(occurrenceId)).map(({ name, seat }) => [name, seat]));
  const news = async (event: string) =>
    (await story.area.events()).filter(
      ({ name, facts }) => name === event && facts['occurrenceId'] === occurrenceId,
    );
  const seats = async () => {
    const facts = (await story.get(Occurrences).facts(null, occurrenceId))!;
    return (await story.get(SeatViews).of([facts], await story.get(Clock).now()))[0]!;
  };

  it('are offered in turn, after 18:00 of the evening before only to those who can come', async () => {
    await tick('Ueda');
    await story.area.db.setClock(EVENING);
    await withdraw('Sato');
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'waitlisted', Ueda: 'offered' });
  });

  it('are for all of them at once within twelve hours: the first press has it, the others keep their place', async () => {
    await tick('Ito');
    await tick('Endo');
    await story.area.db.setClock(LATE);
    await withdraw('Sato');
    await story.work();
    await story.get(OfferSeats).execute(occurrenceId);
    await story.get(OfferSeats).execute(occurrenceId);
    expect(await news('rsvps.seat_called')).toHaveLength(2);
    expect(await seats()).toMatchObject({ called: 1, opened: false, free: 0 });
    expect(await press('Ueda')).toMatchObject({ refusal: { code: 'NO_OFFER' } });
    const pressed = await Promise.all([press('Endo'), press('Ito')]);
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(pressed.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'SEAT_TAKEN', waitlistPosition: expect.any(Number) },
    });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, waiting: 2 });
  });

  it('call again for the next seat, and only then', async () => {
    await tick('Ito');
    await tick('Endo');
    await story.area.db.setClock(LATE);
    await withdraw('Sato');
    await story.work();
    expect((await press('Ito')).ok).toBe(true);
    await story.work();
    await withdraw('Ito');
    await story.work();
    expect((await news('rsvps.seat_called')).map(({ facts }) => facts['round'])).toHaveLength(3);
    expect((await press('Endo')).ok).toBe(true);
  });

  it('reach whoever says so late that they can come', async () => {
    await tick('Endo');
    await story.area.db.setClock(LATE);
    await withdraw('Sato');
    await story.work();
    await tick('Ito');
    await story.work();
    expect(await news('rsvps.seat_called')).toHaveLength(2);
  });

  it('are everybody’s where nobody in line can come, and the line is told once', async () => {
    await story.area.db.setClock(EVENING);
    await withdraw('Sato');
    await story.work();
    await story.get(OfferSeats).execute(occurrenceId);
    expect(await news('rsvps.seats_opened')).toHaveLength(3);
    expect(await seats()).toMatchObject({ free: 1, called: 1, opened: true });
    expect(await story.attend(occurrenceId, 'Stranger')).toMatchObject({ rsvp: { seat: 'held' } });
    expect(await press('Ueda')).toMatchObject({ refusal: { code: 'SEAT_TAKEN' } });
    await story.get(WithdrawResponse).execute((await story.attend(occurrenceId, 'Stranger')).token);
    await story.work();
    expect(await news('rsvps.seats_opened')).toHaveLength(3);
    expect((await press('Ueda')).ok).toBe(true);
  });

  it('wake nobody: what is free at night is told at five', async () => {
    await tick('Ito');
    await story.area.db.setClock('2026-11-19T14:00:00Z');
    await withdraw('Sato');
    await story.work();
    expect(await news('rsvps.seat_called')).toEqual([]);
    await story.area.db.setClock('2026-11-19T20:01:00Z');
    await story.work();
    expect(await news('rsvps.seat_called')).toHaveLength(1);
  });

  it('are given at once where the host prefers it, and asked about in the evening before', async () => {
    const rules = { offerMode: 'give' as const };
    expect(
      await story.get(SetAnswerRules).execute(story.host, { occurrenceId, rules }),
    ).toMatchObject({ ok: true });
    await withdraw('Sato');
    await story.work();
    expect(await standing()).toMatchObject({ Ito: 'held', Ueda: 'waitlisted' });
    expect(await news('rsvps.seat_given')).toHaveLength(1);
    await tick('Ueda');
    await story.area.db.setClock(EVENING);
    await withdraw('Ito');
    await story.work();
    expect(await standing()).toMatchObject({ Ueda: 'offered' });
  });

  it('are offered until the moment that the host chose, where it comes sooner than a day', async () => {
    const offerUntil = async () =>
      (
        await story.area.db.query<{ until: Date }>(
          `select offer_until as until from rsvps where occurrence_id = $1 and name = 'Ito'`,
          [occurrenceId],
        )
      )[0]!.until.toISOString();
    const rules = { offerCutoff: { daysBefore: 8, at: '20:00' } };
    const set = await story.get(SetAnswerRules).execute(story.host, { occurrenceId, rules });
    expect(set.ok).toBe(true);
    await story.area.db.setClock('2026-11-12T03:00:00Z');
    await withdraw('Sato');
    await story.work();
    // Eight days before Friday the 20th, not 24 hours from now.
    expect(await offerUntil()).toBe('2026-11-12T11:00:00.000Z');
  });
});
