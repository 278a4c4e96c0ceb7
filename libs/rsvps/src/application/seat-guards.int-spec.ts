import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { OfferSeats } from './offer-seats';
import { ReleaseQuotas } from './release-quotas';
import { SetQuotas } from './set-quotas';
import { UpdateTicket } from './update-ticket';
import { WithdrawResponse } from './withdraw-response';

describe('what guards the seats, each taken away', () => {
  let story: Story;
  const opened: Story[] = [];
  beforeEach(async () => {
    story = await storyIn(await openArea(storyNeeds));
    opened.push(story);
  });
  afterAll(async () => {
    for (const { area } of opened) await area.close();
  });
  const sql = (text: string, values: unknown[] = []) => story.area.db.query(text, values);

  /** Refused while the guard stands, and done once it is gone: what is tested is the guard. */
  const guarded = async (constraint: string, table: string, text: string, values: unknown[]) => {
    await expect(sql(text, values)).rejects.toThrow(constraint);
    await sql(`alter table ${table} drop constraint ${constraint}`);
    await sql(text, values);
  };

  it('the key (occurrence, person): without it one person would have two answers', async () => {
    const at = await story.occurrence();
    const { rsvp } = await story.attend(at, 'Aoi');
    await guarded(
      ...(['rsvps_one_per_person', 'rsvps'] as const),
      `insert into rsvps (id, occurrence_id, person_id, name, search_text, locale, response, seat, approval,
         confirmed_at, answered_at, nonce, key_version, ticket_hash)
       select $2::uuid, occurrence_id, person_id, name, search_text, locale, response, seat, approval, confirmed_at,
         answered_at, nonce, key_version, $2::uuid::text from rsvps where id = $1`,
      [rsvp.id, randomUUID()],
    );
    expect((await story.seats(at)).map(({ name }) => name)).toEqual(['Aoi', 'Aoi']);
    expect(await story.drifted()).toHaveLength(1);
  });

  it.each([
    ['seat_books_never_oversold', 'held = capacity + 1, provisional = 0'],
    ['seat_books_provisional', 'provisional = held + 1'],
    ['seat_books_parties', 'waiting = 2, waiting_seats = 1'],
    ['seat_books_held_check', 'held = -1, provisional = -1'],
  ])('%s: without it a book could say what no rows say', async (constraint, change) => {
    const at = await story.occurrence();
    await story.attend(at, 'Aoi');
    if (constraint === 'seat_books_held_check')
      await sql(`alter table seat_books drop constraint seat_books_provisional`);
    await guarded(
      ...([constraint, 'seat_books'] as const),
      `update seat_books set ${change} where occurrence_id = $1`,
      [at],
    );
    expect(await story.drifted()).toHaveLength(1);
  });

  it.each([
    ['rsvps_party_check', 'party = 7'],
    ['rsvps_quota_of_seats', `seat = 'none', seated_no = null`],
  ])(
    '%s: without it a party could be too large, or sit on kept seats without a seat',
    async (constraint, change) => {
      const at = await story.occurrence();
      await story.get(SetQuotas).execute(story.host, {
        occurrenceId: at,
        quotas: [{ kind: 'newcomers', seats: 2, releases: { daysBefore: 2, at: '18:00' } }],
      });
      const { rsvp } = await story.attend(at, 'Aoi');
      await guarded(
        ...([constraint, 'rsvps'] as const),
        `update rsvps set ${change} where id = $1`,
        [rsvp.id],
      );
      expect(await story.drifted()).toHaveLength(1);
    },
  );

  it('seat_quotas_never_oversold: without it more would sit on kept seats than there are', async () => {
    const at = await story.occurrence();
    await story.get(SetQuotas).execute(story.host, {
      occurrenceId: at,
      quotas: [{ kind: 'newcomers', seats: 1, releases: { daysBefore: 2, at: '18:00' } }],
    });
    await story.attend(at, 'Aoi');
    await guarded(
      ...(['seat_quotas_never_oversold', 'seat_quotas'] as const),
      `update seat_quotas set taken = seats + 1 where occurrence_id = $1`,
      [at],
    );
    expect(await story.drifted()).toHaveLength(1);
  });

  it('a worker that dies while it releases kept seats has released none; the next one does it once', async () => {
    const at = await story.occurrence({ capacity: 1 });
    await story.get(SetQuotas).execute(story.host, {
      occurrenceId: at,
      quotas: [{ kind: 'code', code: 'fans', seats: 1, releases: { daysBefore: 2, at: '18:00' } }],
    });
    await story.attend(at, 'Waiting');
    await story.area.db.setClock('2026-11-18T09:01:00Z');
    await sql(
      `alter table due_rows add constraint dies check (name <> 'rsvps.seats_free') not valid`,
    );
    await expect(story.get(ReleaseQuotas).execute(at)).rejects.toThrow('dies');
    expect(await sql(`select released_at from seat_quotas`)).toEqual([{ released_at: null }]);
    await sql(`alter table due_rows drop constraint dies`);
    await story.get(ReleaseQuotas).execute(at);
    await story.work();
    await story.get(ReleaseQuotas).execute(at);
    await story.work();
    expect(await story.book(at)).toMatchObject({ held: 0, offered: 1, waiting: 0 });
    const offers = (await story.eventNames()).filter((name) => name === 'rsvps.seat_offered');
    expect(offers).toHaveLength(1);
    expect(await story.drifted()).toEqual([]);
  });

  it('a worker that dies while it calls the line has called nobody; the next one calls each once', async () => {
    const at = await story.occurrence({ capacity: 1, startsAt: '2026-11-11T12:00:00Z' });
    const seated = await story.attend(at, 'Seated');
    for (const name of ['Ben', 'Chie'])
      await story.get(UpdateTicket).execute((await story.attend(at, name)).token, {
        shortNotice: true,
      });
    await story.get(WithdrawResponse).execute(seated.token);
    await sql(
      `alter table outbox add constraint dies check (name <> 'rsvps.seat_called') not valid`,
    );
    await expect(story.get(OfferSeats).execute(at)).rejects.toThrow('dies');
    expect(await sql(`select 1 from rsvps where called_in is not null`)).toEqual([]);
    await sql(`alter table outbox drop constraint dies`);
    await story.get(OfferSeats).execute(at);
    await story.get(OfferSeats).execute(at);
    const calls = (await story.eventNames()).filter((name) => name === 'rsvps.seat_called');
    expect(calls).toHaveLength(2);
    expect(await story.book(at)).toMatchObject({ held: 0, waiting: 2 });
    expect(await story.drifted()).toEqual([]);
  });
});
