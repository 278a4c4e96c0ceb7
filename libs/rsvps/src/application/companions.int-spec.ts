import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { ChangeCompanions } from './change-companions';
import { Companions } from './companions';
import { SetAnswerRules } from './set-answer-rules';
import type { Ticket } from './tickets';
import { WithdrawResponse } from './withdraw-response';

describe('companions', () => {
  let story: Story;
  let occurrenceId: string;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    occurrenceId = await story.occurrence({ capacity: 4 });
    await story
      .get(SetAnswerRules)
      .execute(story.host, { occurrenceId, rules: { companionsMax: 3 } });
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const bring = (ticket: Ticket, ...companions: { name?: string }[]) =>
    story.get(ChangeCompanions).execute(ticket.token, companions);
  const book = () => story.book(occurrenceId);

  it('take a seat each, named or not, and the list tells of them', async () => {
    const sato = await story.attend(occurrenceId, 'Sato');
    expect(await bring(sato, { name: '高橋 葵' }, {})).toMatchObject({
      value: { rsvp: { party: 3 } },
    });
    expect(await book()).toMatchObject({ held: 3 });
    expect(await story.get(Companions).of([sato.rsvp.id])).toEqual([
      [
        { name: '高橋 葵', yomi: null },
        { name: null, yomi: null },
      ],
    ]);
    await bring(sato, { name: '田中 伸' });
    expect(await book()).toMatchObject({ held: 2 });
    expect(await story.get(Companions).of([sato.rsvp.id])).toEqual([
      [{ name: '田中 伸', yomi: null }],
    ]);
  });

  it('are at most as many as the host lets come, and as seats are free', async () => {
    const sato = await story.attend(occurrenceId, 'Sato');
    expect(await bring(sato, ...Array.from({ length: 51 }, () => ({})))).toMatchObject({
      refusal: { code: 'TOO_MANY_COMPANIONS', field: 'companions', most: 3 },
    });
    await story.attend(occurrenceId, 'Ito');
    expect(await bring(sato, {}, {}, {})).toMatchObject({
      refusal: { code: 'NOT_ENOUGH_SEATS', free: 2 },
    });
    expect(await book()).toMatchObject({ held: 2 });
    expect(await story.get(ChangeCompanions).execute('nonsense', [])).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('that stay away free their seats for those who wait', async () => {
    const sato = await story.attend(occurrenceId, 'Sato');
    await bring(sato, {}, {}, {});
    const ito = await story.attend(occurrenceId, 'Ito');
    expect(ito.waitlistPosition).toBe(1);
    await bring(sato, {}, {});
    await story.work();
    expect(await book()).toMatchObject({ held: 3, offered: 1, waiting: 0 });
  });

  it('wait together: a smaller party behind them does not overtake', async () => {
    const sato = await story.attend(occurrenceId, 'Sato');
    await bring(sato, {}, {}, {});
    const pair = await story.attend(occurrenceId, 'Pair');
    await bring(pair, {});
    await story.attend(occurrenceId, 'Single');
    await bring(sato, {}, {});
    await story.work();
    expect(await book()).toMatchObject({ held: 3, offered: 0, waiting: 2 });
    await bring(sato, {});
    await story.work();
    expect(await story.seats(occurrenceId)).toMatchObject([
      { name: 'Sato', seat: 'held' },
      { name: 'Pair', seat: 'offered' },
      { name: 'Single', seat: 'waitlisted' },
    ]);
    await story.get(WithdrawResponse).execute(pair.token);
    await story.work();
    expect(await book()).toMatchObject({ held: 2, offered: 1, waiting: 0 });
  });
});
