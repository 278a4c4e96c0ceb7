import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@asaza/kernel';
import { openArea } from '../../../../test/support/area';
import { addressOf, NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import type { RawRules } from '../domain/answer-rules';
import type { RawAnswer } from '../domain/typed-answer';
import { AnswerAsViewer } from './answer-as-viewer';
import { AnswerByHand } from './answer-by-hand';
import { AnswerByTicket } from './answer-by-ticket';
import { AnswerDetailsOf } from './answer-details-of';
import { DecideApproval } from './decide-approval';
import { RespondToOccurrence } from './respond-to-occurrence';
import { SetAnswerRules } from './set-answer-rules';
import { WithdrawResponse } from './withdraw-response';

describe('answers under rules', () => {
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

  const rules = async (raw: RawRules) => {
    const set = await story.get(SetAnswerRules).execute(story.host, { occurrenceId, rules: raw });
    expect(set.ok).toBe(true);
  };
  const answer = async (viewer: Viewer, raw: RawAnswer = {}) => {
    const outcome = await story.get(AnswerAsViewer).execute(viewer, { occurrenceId, ...raw });
    return outcome.ok ? outcome.value : outcome.refusal;
  };
  const yes = async (name: string) => {
    const ticket = await answer(await story.person(name));
    if (!('token' in ticket)) throw new Error(ticket.code);
    return ticket;
  };
  const decide = (attendeeId: string, accept: boolean, reason?: string) =>
    story.get(DecideApproval).execute(story.host, {
      ...{ occurrenceId, attendeeId, accept, reason },
    });
  const details = async (id: string) => (await story.get(AnswerDetailsOf).answers([id]))[0];

  it('are refused outside the window with the moments, and a no is thanked all the same', async () => {
    await rules({ opens: { daysBefore: 1, at: '20:00' } });
    const viewer = await story.person('Early');
    const refused = await answer(viewer);
    expect(refused).toMatchObject({ code: 'ANSWERS_CLOSED', reason: 'NOT_OPEN_YET' });
    expect(String((refused as { opensAt?: unknown }).opensAt)).toBe('2026-11-19T11:00:00Z');
    expect(await answer(viewer, { response: 'declined' })).toMatchObject({
      rsvp: { response: 'declined', seat: 'none' },
    });
    const stranger = await story.get(RespondToOccurrence).execute(null, {
      ...{ occurrenceId, name: 'S', email: addressOf('s'), locale: 'ja' },
    });
    expect(stranger).toMatchObject({ refusal: { reason: 'NOT_OPEN_YET' } });
  });

  it('of maybe take no seat, and a no that comes late is late, not refused', async () => {
    await rules({ cancelBy: { minutesBefore: 60 * 24 * 10 } });
    const ticket = await yes('Maybe');
    const change = (raw: RawAnswer) => story.get(AnswerByTicket).execute(ticket.token, raw);
    expect(await change({ response: 'tentative', note: '仕事次第です' })).toMatchObject({
      value: { rsvp: { response: 'tentative', seat: 'none' } },
    });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0 });
    expect(await details(ticket.rsvp.id)).toMatchObject({ note: '仕事次第です' });
    await change({ response: 'accepted' });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1 });
    await story.get(WithdrawResponse).execute(ticket.token);
    const late = await details(ticket.rsvp.id);
    expect(late?.lateAt).not.toBeNull();
    expect(late?.note).toBe('仕事次第です');
    expect(await story.get(AnswerByTicket).execute('nobody’s', {})).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('wait for a host without a seat; a yes finds a seat or the waitlist, once', async () => {
    await rules({ approval: 'everybody' });
    const tickets = [await yes('First'), await yes('Second'), await yes('Third')];
    expect(await story.book(occurrenceId)).toMatchObject({ held: 0, waiting: 0 });
    const [first, second, third] = tickets.map(({ rsvp }) => rsvp.id) as [string, string, string];
    await Promise.all([decide(third, true), decide(third, true)]);
    await decide(second, true);
    expect(await decide(first, true)).toMatchObject({ value: { seat: 'waitlisted' } });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 2, waiting: 1 });
    const told = (await story.area.events()).filter(
      ({ name, facts }) => name === 'rsvps.response_confirmed' && facts['rsvpId'] === third,
    );
    expect(told).toHaveLength(1);
  });

  it('that a host refused stay refused, with the reason, until a host thinks otherwise', async () => {
    await rules({ approval: 'newcomers', screening: { ja: 'きっかけ' } });
    const viewer = await story.person('New');
    expect(await answer(viewer)).toMatchObject({ code: 'INVALID_INPUT', field: 'screening' });
    const ticket = await answer(viewer, { screening: '友人の紹介' });
    const { id } = (ticket as { rsvp: { id: string } }).rsvp;
    expect(await decide(id, false, '今回は定員の都合です')).toMatchObject({
      value: { approval: 'refused', seat: 'none' },
    });
    expect(await answer(viewer, { screening: 'もう一度' })).toEqual({
      code: 'APPROVAL_REFUSED',
      why: '今回は定員の都合です',
    });
    expect(await decide(id, true)).toMatchObject({ value: { seat: 'held' } });
    expect(await decide(id, false)).toMatchObject({ value: { approval: 'given', seat: 'held' } });
    const stranger = await story.person('Stranger');
    expect(
      await story.get(DecideApproval).execute(stranger, {
        ...{ occurrenceId, attendeeId: id, accept: true },
      }),
    ).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
  });

  it('are for the invited only where it says so', async () => {
    await rules({ invitationOnly: true });
    expect(await answer(await story.person('Outside'))).toEqual({ code: 'NOT_INVITED' });
    expect(await answer(story.host)).toMatchObject({ rsvp: { seat: 'held' } });
    const proof = await story.answer(occurrenceId, 'Unasked');
    expect(await story.confirm(proof)).toMatchObject({ refusal: { code: 'NOT_INVITED' } });
    expect(await story.book(occurrenceId)).toMatchObject({ held: 1, provisional: 0 });
  });

  it('are written by a host’s hand past the rules, and who did stays written', async () => {
    const ticket = await yes('Caller');
    await rules({ closes: { minutesBefore: 60 * 24 * 13 }, approval: 'everybody' });
    const write = (raw: RawAnswer, viewer = story.host) =>
      story.get(AnswerByHand).execute(viewer, { occurrenceId, attendeeId: ticket.rsvp.id, ...raw });
    expect(await write({ response: 'declined', note: '電話' })).toMatchObject({
      value: { response: 'declined', seat: 'none' },
    });
    expect(await details(ticket.rsvp.id)).toMatchObject({
      saidBy: story.host.personId,
      note: '電話',
    });
    expect(await write({ response: 'accepted' })).toMatchObject({ value: { seat: 'held' } });
    expect(await write({}, await story.person('Nosy'))).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
  });
});
