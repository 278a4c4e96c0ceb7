import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { RsvpViews } from './rsvp-views';

describe('proving an address', () => {
  let story: Story;
  let occurrenceId: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence();
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const codeOf = async (input: Parameters<Story['confirm']>[0]) => {
    const outcome = await story.confirm(input);
    return outcome.ok ? 'confirmed' : outcome.refusal;
  };
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('works by code or by link, with blanks and full-width digits forgiven', async () => {
    const a = await story.answer(occurrenceId, 'Aki');
    const typed = a.code.replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    expect(await codeOf({ confirmationId: a.confirmationId, code: ` ${typed} ` })).toBe(
      'confirmed',
    );
    const b = await story.answer(occurrenceId, 'Bunta');
    expect(await codeOf({ token: b.token })).toBe('confirmed');
    expect(await story.book(occurrenceId)).toMatchObject({ held: 2, provisional: 0 });
  });

  it('counts five guesses, also in parallel, and the link works afterwards', async () => {
    const { confirmationId, code, token } = await story.answer(occurrenceId, 'Chie');
    const guesses = Array.from({ length: 20 }, () => codeOf({ confirmationId, code: wrong(code) }));
    const left = (await Promise.all(guesses)).map(
      (refusal) => (refusal as { attemptsLeft: number }).attemptsLeft,
    );
    expect(left.filter((n) => n > 0).sort()).toEqual([1, 2, 3, 4]);
    expect(await codeOf({ confirmationId, code })).toMatchObject({
      ...{ code: 'WRONG_CODE', attemptsLeft: 0 },
    });
    expect(await codeOf({ token })).toBe('confirmed');
  });

  it.each(['code', 'link'])('is done by one of 50 parallel presses (%s)', async (by) => {
    const { confirmationId, code, token } = await story.answer(occurrenceId, `Dan${by}`);
    const input = by === 'code' ? { confirmationId, code } : { token };
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => story.confirm(input)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(new Set(refusals)).toEqual(new Set(['USED']));
    expect((await story.book(occurrenceId)).held).toBe(1);
  });

  it('fails after the hour, although the seat may still be free', async () => {
    const { confirmationId, code, token } = await story.answer(occurrenceId, 'Emi');
    await story.pass('61 minutes');
    expect(await codeOf({ confirmationId, code })).toMatchObject({ code: 'EXPIRED' });
    expect(await codeOf({ token })).toMatchObject({ code: 'EXPIRED' });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0, provisional: 0 });
    expect((await story.eventNames()).at(-1)).toBe('rsvps.hold_expired');
  });

  it('says the same of unknown, foreign and made-up proofs', async () => {
    const ticket = await story.attend(occurrenceId, 'Fumi');
    const expired = { code: 'EXPIRED', attemptsLeft: 0 };
    expect(await codeOf({ token: 'nonsense' })).toEqual(expired);
    expect(await codeOf({ token: ticket.token })).toEqual(expired);
    expect(await codeOf({ confirmationId: ticket.rsvp.id, code: '000000' })).toEqual(expired);
    expect(await codeOf({ confirmationId: 'nonsense', code: '000000' })).toEqual(expired);
    expect(await codeOf({ confirmationId: ticket.rsvp.id })).toMatchObject({ field: 'code' });
    expect(await codeOf({})).toMatchObject({ code: 'INVALID_INPUT', field: 'token' });
  });

  it('is closed by a cancellation, and used up by none', async () => {
    const { token } = await story.answer(occurrenceId, 'Goro');
    const status = (to: string) =>
      story.area.db.query(
        `update occurrences set status = $2, cancelled_by = case when $2 = 'cancelled' then 'host' end where id = $1`,
        [occurrenceId, to],
      );
    await status('cancelled');
    expect(await codeOf({ token })).toMatchObject({ code: 'ANSWERS_CLOSED', reason: 'CANCELLED' });
    await status('moved');
    expect(await codeOf({ token })).toBe('confirmed');
  });

  it('takes the name and the reading that came with the proof', async () => {
    const { token } = await story.answer(occurrenceId, 'Haru');
    const outcome = await story.confirm({ token, yomi: 'はる' });
    expect(outcome).toMatchObject({ value: { rsvp: { name: 'Haru', yomi: 'はる' } } });
    expect(await codeOf({ token: 'x', yomi: 'haru' })).toMatchObject({ field: 'yomi' });
  });

  it('shows whom and what it is for before, masked, however often it is opened', async () => {
    const { token } = await story.answer(occurrenceId, 'Ichiko');
    const views = story.get(RsvpViews);
    for (let i = 0; i < 10; i += 1)
      expect(await views.confirmation(token)).toMatchObject({
        ...{ occurrenceId, maskedEmail: 'i***@example.jp' },
      });
    expect(await codeOf({ token })).toBe('confirmed');
    expect(await views.confirmation(token)).toBeNull();
  });

  it('puts whoever comes late on the waitlist, with the place told', async () => {
    const small = await story.occurrence({ capacity: 1 });
    await story.attend(small, 'Jiro');
    expect(await story.attend(small, 'Kana')).toMatchObject({ waitlistPosition: 1 });
    expect(await story.attend(small, 'Leo')).toMatchObject({
      ...{ waitlistPosition: 2, rsvp: { seat: 'waitlisted', seq: 2 } },
    });
  });
});
