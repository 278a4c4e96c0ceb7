import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { askingDate, PARTY, type AskingDate } from '../asking-date.factory';
import { NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { AnswerByTicket } from './answer-by-ticket';
import { Companions } from './companions';
import { ForgetFood } from './forget-food';
import type { ResponseInput } from './respond-to-occurrence';
import { RsvpMail } from './rsvp-mail';
import { SetAnswerRules } from './set-answer-rules';
import { StandingAnswers } from './standing-answers';

describe('what was typed, once it is proven', () => {
  let story: Story;
  let occurrenceId: string;
  let date: AskingDate;
  beforeAll(async () => {
    story = await storyIn(await openArea(storyNeeds));
  });
  beforeEach(async () => {
    await story.area.db.setClock(NOON);
    date = await askingDate(story);
    occurrenceId = date.occurrenceId;
  });
  afterEach(async () => expect(await story.drifted()).toEqual([]));
  afterAll(() => story.area.close());

  const book = () => story.book(occurrenceId);
  const everything = async () =>
    story.area.db.query(`select id from rsvps where occurrence_id = $1`, [occurrenceId]);

  it('keeps seats for the whole party, and saves with the proof who comes and what they eat', async () => {
    const typed = await story.answer(occurrenceId, 'Sato', {
      ...{
        ...PARTY,
        answers: [
          date.dish(0),
          date.dish(1, 1),
          date.dish(2),
          { questionId: date.from, text: '市川' },
        ],
      },
    });
    expect(await book()).toMatchObject({ held: 3, provisional: 3 });
    const proven = await story.confirm(typed);
    if (!proven.ok) throw new Error(proven.refusal.code);
    const { rsvp } = proven.value;
    expect(rsvp).toMatchObject({ party: 3, seat: 'held', heldUntil: null });
    expect(await book()).toMatchObject({ held: 3, provisional: 0 });
    expect(await story.get(Companions).of([rsvp.id])).toEqual([
      [
        { name: '高橋 葵', yomi: null },
        { name: null, yomi: null },
      ],
    ]);
    expect((await date.answers(rsvp.id)).map(({ head }) => head)).toEqual([0, 0, 1, 2]);
  });

  it('typed at the address of somebody with a seat changes nothing that stands, and adds what was not said', async () => {
    const ito = await story.attend(occurrenceId, 'Ito', { answers: [date.dish(0)] });
    const again = await story.attend(occurrenceId, 'Ito', {
      ...{
        ...PARTY,
        answers: [
          date.dish(0, 1),
          date.dish(1),
          date.dish(2),
          { questionId: date.from, text: '市川' },
        ],
      },
    });
    expect(again.rsvp).toMatchObject({ id: ito.rsvp.id, party: 1 });
    const said = await date.answers(ito.rsvp.id);
    expect(said).toContainEqual({
      ...{ question_id: date.menu.id, head: 0 },
      value: expect.objectContaining({ choice: date.menu.options[0]!.id }),
    });
    expect(said).toContainEqual(expect.objectContaining({ question_id: date.from }));
  });

  it('of somebody signed in is one tap, and with the form what it says counts at once', async () => {
    const ito = await story.person('Ito');
    const tap = (said: object) => story.get(AnswerAsViewer).execute(ito, { occurrenceId, ...said });
    expect(await tap({ answers: [] })).toMatchObject({ refusal: { code: 'ANSWER_REQUIRED' } });
    expect(await everything()).toEqual([]);
    const given = await tap({
      ...PARTY,
      answers: [date.dish(0), date.dish(1), date.dish(2)],
      always: true,
    });
    if (!given.ok) throw new Error(given.refusal.code);
    expect(given.value.rsvp).toMatchObject({ party: 3, seat: 'held' });
    expect(await date.answers(given.value.rsvp.id)).toHaveLength(3);
    expect(await story.get(StandingAnswers).ofViewer(ito, null)).toMatchObject([
      { seriesId: date.seriesId },
    ]);
    const { token } = given.value;
    await story.get(AnswerByTicket).execute(token, { response: 'tentative', note: '仕事しだい' });
    const back = await story.get(AnswerByTicket).execute(token, { response: 'accepted' });
    expect(back).toMatchObject({ value: { rsvp: { party: 3, seat: 'held' } } });
  });

  it('with always comes to every date, once the address is proven', async () => {
    const given = () =>
      story.area.db.query(`select person_id from standing_answers where series_id = $1`, [
        date.seriesId,
      ]);
    const typed = await story.answer(occurrenceId, 'Sato', {
      answers: [date.dish(0)],
      always: true,
    });
    expect(await given()).toEqual([]);
    await story.confirm(typed);
    expect(await given()).toHaveLength(1);
  });

  it('is told in the mail by what its proof comes to', async () => {
    const told = async (name: string, said?: Partial<ResponseInput>, at = occurrenceId) => {
      const { confirmationId } = await story.answer(at, name, said);
      const facts = (await story.get(RsvpMail).confirmation(confirmationId))!;
      const { already, awaits, heldUntil } = facts;
      return { said: facts.said, already, awaits, held: heldUntil !== null };
    };
    const yes = { said: 'accepted', already: 'new' };
    expect(await told('Held')).toEqual({ ...yes, awaits: 'seat', held: true });
    const free = { withoutHold: true };
    expect(await told('Free', free)).toEqual({ ...yes, awaits: 'seat', held: false });
    await story.attend(occurrenceId, 'Ito');
    const gone = { said: 'declined', already: 'seated', awaits: 'seat', held: false };
    expect(await told('Ito', { response: 'declined' })).toEqual(gone);
    const small = await story.occurrence({ capacity: 1 });
    await story.attend(small, 'Sato');
    expect(await told('Late', {}, small)).toEqual({ ...yes, awaits: 'line', held: false });
    const rules = { approval: 'newcomers' } as const;
    await story.get(SetAnswerRules).execute(story.host, { occurrenceId, rules });
    expect(await told('New', free)).toEqual({ ...yes, awaits: 'host', held: false });
  });

  it('forgets food that nobody proved, and keeps one copy of what was proven', async () => {
    const typed = async () =>
      story.area.db.query<{ answers: unknown }>(
        `select c.typed->'answers' as answers from response_confirmations c join rsvps r on r.id = c.rsvp_id
          where r.occurrence_id = $1`,
        [occurrenceId],
      );
    await story.attend(occurrenceId, 'Ito', { answers: [date.dish(0)] });
    expect(await typed()).toEqual([{ answers: null }]);
    await story.answer(occurrenceId, 'Sato', { answers: [date.dish(0)] });
    await story.get(ForgetFood).execute();
    expect(await typed()).toContainEqual({ answers: [expect.objectContaining({ head: 0 })] });
    await story.pass('61 minutes');
    await story.get(ForgetFood).execute();
    expect(await typed()).toEqual([{ answers: null }, { answers: null }]);
  });
});
