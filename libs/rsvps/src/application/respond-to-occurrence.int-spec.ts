import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { addressOf, BREAKFAST, NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { RespondToOccurrence, type ResponseInput } from './respond-to-occurrence';
import { RsvpMail } from './rsvp-mail';

describe('answering with name and address', () => {
  let story: Story;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(() => story.area.db.setClock(NOON));
  afterAll(() => story.area.close());

  const respond = (input: Partial<ResponseInput> & { occurrenceId: string }, as = null as never) =>
    story.get(RespondToOccurrence).execute(as, {
      ...{ name: 'Hanako', email: addressOf('Hanako'), locale: 'ja' },
      ...input,
    });
  const received = async (input: Partial<ResponseInput> & { occurrenceId: string }) => {
    const outcome = await respond(input);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };

  it('keeps a seat for an hour, and the proof makes it firm and the person a member', async () => {
    const occurrenceId = await story.occurrence();
    expect((await received({ occurrenceId })).heldUntil.toString()).toMatch(/^2026-11-11T04:00/);
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, provisional: 1 });
    const ticket = await story.attend(occurrenceId, 'Hanako');
    expect(ticket.rsvp).toMatchObject({ seat: 'held', heldUntil: null, response: 'accepted' });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, provisional: 0 });
    const members = await story.area.db.query(
      `select role from memberships where person_id = $1 and club_id = $2`,
      [ticket.rsvp.personId, story.clubId],
    );
    expect(members).toEqual([{ role: 'member' }]);
    expect((await story.eventNames()).slice(-1)).toEqual(['rsvps.response_confirmed']);
  });

  it('answers a new, a seated and a waiting address alike, and only the mail tells', async () => {
    const occurrenceId = await story.occurrence({ capacity: 1 });
    await story.attend(occurrenceId, 'Seated');
    await story.attend(occurrenceId, 'Waiting');
    const pages = [];
    const mails = [];
    for (const name of ['Seated', 'Waiting', 'Fresh']) {
      const { confirmationId, ...page } = await received({
        ...{ occurrenceId, name, email: addressOf(name) },
      });
      pages.push(Object.entries(page).map(([key, at]) => `${key} ${at.round('minute')}`));
      mails.push((await story.get(RsvpMail).confirmation(confirmationId))!);
    }
    expect(new Set(pages.map(String)).size).toBe(1);
    expect(mails.map(({ already, heldUntil }) => [already, heldUntil])).toEqual([
      ['seated', null],
      ['waitlisted', null],
      ['new', null],
    ]);
  });

  it('sends three mails in 15 minutes and then shows the same step without a fourth', async () => {
    const occurrenceId = await story.occurrence();
    const email = 'often@example.jp';
    const ids = [];
    for (let i = 0; i < 5; i += 1)
      ids.push((await received({ occurrenceId, email })).confirmationId);
    expect(new Set(ids).size).toBe(3);
    expect(ids[4]).toBe(ids[2]);
    await story.area.db.advance('16 minutes');
    expect(ids).not.toContain((await received({ occurrenceId, email })).confirmationId);
  });

  it('refuses further mails to one address over many occurrences, telling from when on', async () => {
    const email = 'flooded@example.jp';
    for (let i = 0; i < 10; i += 1)
      await received({ occurrenceId: await story.occurrence(), email });
    const outcome = await respond({ occurrenceId: await story.occurrence(), email });
    expect(!outcome.ok && outcome.refusal.code).toBe('TOO_MANY_MAILS');
  });

  it('changes nothing that was proven when somebody types a colleague’s address', async () => {
    const occurrenceId = await story.occurrence();
    await story.attend(occurrenceId, 'Ichiro');
    const before = await story.seats(occurrenceId);
    await received({ occurrenceId, name: 'ニセモノ', email: addressOf('Ichiro') });
    expect(await story.seats(occurrenceId)).toEqual(before);
  });

  it('keeps seats for a third of the open ones, and seats whoever proves the address', async () => {
    const occurrenceId = await story.occurrence({ capacity: 6 });
    for (const name of ['A1', 'A2', 'A3']) await received({ occurrenceId, email: addressOf(name) });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 2, provisional: 2 });
    expect((await story.attend(occurrenceId, 'A3')).rsvp.seat).toBe('held');
  });

  it('keeps none where too many answers came from one place, and seats them all the same', async () => {
    const occurrenceId = await story.occurrence();
    await received({ occurrenceId, email: addressOf('Cafe'), withoutHold: true });
    expect((await story.book(occurrenceId)).held).toBe(0);
    expect((await story.attend(occurrenceId, 'Cafe')).rsvp.seat).toBe('held');
  });

  it('keeps none in the last half hour, and takes answers until the start', async () => {
    const occurrenceId = await story.occurrence();
    await story.area.db.setClock('2026-11-19T21:40:00Z');
    const { heldUntil, expiresAt } = await received({ occurrenceId, email: addressOf('Late') });
    expect(heldUntil.toString()).toMatch(/^2026-11-19T21:40/);
    expect(expiresAt.toString()).toBe(BREAKFAST);
    expect((await story.book(occurrenceId)).held).toBe(0);
    expect((await story.attend(occurrenceId, 'Late')).rsvp.seat).toBe('held');
    await story.area.db.setClock('2026-11-19T22:01:00Z');
    const outcome = await respond({ occurrenceId });
    expect(outcome).toMatchObject({ refusal: { code: 'ANSWERS_CLOSED', reason: 'STARTED' } });
  });

  it('is refused for a cancelled or past occurrence, with the reason', async () => {
    const cancelled = await story.occurrence();
    await story.area.db.query(
      `update occurrences set status = 'cancelled', cancelled_by = 'host' where id = $1`,
      [cancelled],
    );
    expect(await respond({ occurrenceId: cancelled })).toMatchObject({
      refusal: { code: 'ANSWERS_CLOSED', reason: 'CANCELLED' },
    });
    const past = await story.occurrence({ startsAt: '2026-11-01T22:00:00Z' });
    expect(await respond({ occurrenceId: past })).toMatchObject({
      refusal: { code: 'ANSWERS_CLOSED', reason: 'OVER' },
    });
  });

  it('finds no occurrence of a private club, nor one that is not there', async () => {
    const occurrenceId = await story.occurrence();
    await story.area.db.query(
      `update series set visibility = 'private' where id =
      (select series_id from occurrences where id = $1)`,
      [occurrenceId],
    );
    const member = await story.person('Member');
    for (const id of [occurrenceId, story.clubId, 'nonsense'])
      expect(await respond({ occurrenceId: id })).toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
    expect(await respond({ occurrenceId }, member as never)).toMatchObject({ ok: false });
    expect(await respond({ occurrenceId }, story.host as never)).toMatchObject({ ok: true });
  });

  it.each([
    ['a name of 10,000 characters', { name: 'あ'.repeat(10_000) }, 'name', 'too_long'],
    ['no name', { name: ' ' }, 'name', 'required'],
    ['control characters', { name: 'a\u0000b' }, 'name', 'control_characters'],
    ['a malformed address', { email: 'a@@example.jp' }, 'email', 'email'],
    ['a header in the address', { email: 'a@example.jp\r\nBcc: b@example.jp' }, 'email', 'email'],
  ])('refuses %s and leaves nothing behind', async (_, input, field, reason) => {
    const occurrenceId = await story.occurrence();
    expect(await respond({ occurrenceId, ...input })).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field, reason },
    });
    expect(await story.seats(occurrenceId)).toEqual([]);
  });

  it('answers the same key with the same result, and other input under it with a conflict', async () => {
    const occurrenceId = await story.occurrence();
    const idempotencyKey = 'press-1';
    const input = { occurrenceId, email: 'key@example.jp', idempotencyKey };
    const [first, second] = await Promise.all([received(input), received(input)]);
    expect(second).toEqual(first);
    expect(await respond({ ...input, name: 'Other' })).toMatchObject({
      refusal: { code: 'CONFLICT', what: 'idempotencyKey' },
    });
  });
});
