import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openArea } from '../../../../test/support/area';
import { askingDate, FROM, MENU, PARTY, type AskingDate } from '../asking-date.factory';
import { addressOf, NOON, storyIn, storyNeeds, type Story } from '../story.factory';
import { AnswerAsViewer } from './answer-as-viewer';
import { KeptSeatsViews } from './kept-seats';
import { RespondToOccurrence, type ResponseInput } from './respond-to-occurrence';
import { SetAnswerRules } from './set-answer-rules';
import { SetQuotas } from './set-quotas';

const releases = { daysBefore: 2, at: '18:00' };

describe('the whole form of an answer', () => {
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

  const respond = (said: Partial<ResponseInput>) =>
    story.get(RespondToOccurrence).execute(null, {
      ...{ occurrenceId, name: 'Sato', email: addressOf('Sato'), locale: 'ja', ...said },
    });
  const book = () => story.book(occurrenceId);
  const everything = async () =>
    story.area.db.query(`select person_id, seat, party from rsvps where occurrence_id = $1`, [
      occurrenceId,
    ]);

  it('keeps seats for all of a party or for none, and seats all of them or none', async () => {
    const small = await story.occurrence({ capacity: 2 });
    await story
      .get(SetAnswerRules)
      .execute(story.host, { occurrenceId: small, rules: { companionsMax: 3 } });
    // A seat that was kept for one is no seat for three.
    await story.answer(small, 'Ito');
    expect(await story.book(small)).toMatchObject({ held: 1, provisional: 1 });
    expect(await story.attend(small, 'Ito', PARTY)).toMatchObject({
      ...{ waitlistPosition: 1, rsvp: { seat: 'waitlisted', party: 3 } },
    });
    await story.answer(small, 'Sato', PARTY);
    expect(await story.book(small)).toMatchObject({ held: 0, provisional: 0, waiting: 1 });
    expect(await story.attend(small, 'Sato', PARTY)).toMatchObject({ waitlistPosition: 2 });
  });

  it('opens kept seats by a code, from the first moment on', async () => {
    const keep = { kind: 'code', code: 'Fans', seats: 8, releases } as const;
    await story.get(SetQuotas).execute(story.host, { occurrenceId, quotas: [keep] });
    const taken = async () => {
      const kept = await story.get(KeptSeatsViews).ofOccurrence(story.host, occurrenceId);
      return kept.ok ? kept.value.map((quota) => quota.taken) : kept.refusal;
    };
    await story.answer(occurrenceId, 'Sato', { ...PARTY, code: ' ＦＡＮＳ ' });
    expect(await taken()).toEqual([3]);
    expect(
      (await story.attend(occurrenceId, 'Sato', { ...PARTY, code: 'fans' })).rsvp,
    ).toMatchObject({ party: 3, seat: 'held', quotaCode: 'fans' });
    expect(await taken()).toEqual([3]);
    expect(await respond({ code: 'friends' })).toMatchObject({
      refusal: { field: 'code', reason: 'unknown_code' },
    });
    const ito = await story.person('Ito');
    expect(
      await story.get(AnswerAsViewer).execute(ito, { occurrenceId, code: 'Fans' }),
    ).toMatchObject({ value: { rsvp: { quotaCode: 'fans', seat: 'held' } } });
    expect(await taken()).toEqual([4]);
  });

  it('is refused at the field, and nothing is written', async () => {
    const refused = async (said: Partial<ResponseInput>) => {
      const outcome = await respond(said);
      return outcome.ok ? outcome.value : outcome.refusal;
    };
    const many = (count: number) => Array.from({ length: count }, () => ({}));
    expect(await refused({ companions: many(51) })).toMatchObject({
      ...{ field: 'companions', reason: 'too_large', limit: 3 },
    });
    expect(await refused({ answers: [] })).toMatchObject({
      ...{ code: 'ANSWER_REQUIRED', questionId: date.menu.id, head: 0 },
    });
    expect(await refused({ ...PARTY, answers: [date.dish(0), date.dish(1)] })).toMatchObject({
      ...{ code: 'ANSWER_REQUIRED', questionId: date.menu.id, head: 2 },
    });
    expect(await refused({ answers: [date.dish(0), date.dish(1)] })).toMatchObject({
      ...{ code: 'NO_SUCH_HEAD', head: 1 },
    });
    const strange = { questionId: occurrenceId, text: 'x' };
    expect(await refused({ answers: [date.dish(0), strange] })).toMatchObject({
      code: 'QUESTION_UNKNOWN',
    });
    await date.ask({
      ...MENU,
      id: date.menu.id,
      options: date.menu.options.map((one, n) => ({ ...one, ...MENU.options[n] })),
    });
    expect(
      await refused({ answers: [date.dish(0), { questionId: date.from, text: 'x' }] }),
    ).toMatchObject({
      ...{ code: 'QUESTION_GONE', questionId: date.from, prompt: FROM.prompt },
    });
    expect(await everything()).toEqual([]);
  });

  it('asks nothing of who does not come, and nothing of who did not see it', async () => {
    expect(await respond({ response: 'declined', answers: [] })).toMatchObject({ ok: true });
    expect((await story.attend(occurrenceId, 'Ito')).rsvp.seat).toBe('held');
  });

  it('of many at once is settled as if each were alone, codes, dishes, plain answers and refusals', async () => {
    const keep = { kind: 'code', code: 'Fans', seats: 2, releases } as const;
    await story.get(SetQuotas).execute(story.host, { occurrenceId, quotas: [keep] });
    const kinds: Partial<ResponseInput>[] = [
      { code: 'fans' },
      { answers: [date.dish(0), { questionId: date.from, text: '市川' }] },
      {},
      { code: 'friends' },
      { answers: [] },
    ];
    const people = await Promise.all(Array.from({ length: 15 }, (_, n) => story.person(`P${n}`)));
    const outcomes = await Promise.all(
      people.map((viewer, n) =>
        story.get(AnswerAsViewer).execute(viewer, { occurrenceId, ...kinds[n % kinds.length] }),
      ),
    );
    const codes = outcomes.map((outcome) =>
      outcome.ok ? outcome.value.rsvp.seat : outcome.refusal.code,
    );
    expect(codes.filter((_, n) => n % 5 === 3)).toEqual(Array(3).fill('INVALID_INPUT'));
    expect(codes.filter((_, n) => n % 5 === 4)).toEqual(Array(3).fill('ANSWER_REQUIRED'));
    expect(codes.filter((code) => code === 'held')).toHaveLength(9);
    expect(await book()).toMatchObject({ held: 9, waiting: 0 });
    expect(
      await story.area.db.query(`select taken from seat_quotas where occurrence_id = $1`, [
        occurrenceId,
      ]),
    ).toEqual([{ taken: 2 }]);
    expect(
      await story.area.db.query(
        `select from question_answers a join rsvps r on r.id = a.rsvp_id
      where r.occurrence_id = $1`,
        [occurrenceId],
      ),
    ).toHaveLength(6);
  });

  it('opens what the series keeps also where nobody has used the book yet', async () => {
    const keep = { kind: 'code', code: 'Fans', seats: 2, releases } as const;
    await story.area.db.query(
      `insert into quota_rules (id, series_id, kind, code, seats, position, releases)
       values (gen_random_uuid(), $1, 'code', 'fans', $2, 1, '1d@18:00')`,
      [date.seriesId, keep.seats],
    );
    const ticket = await story.attend(occurrenceId, 'Sato', { code: 'Fans' });
    expect(ticket.rsvp).toMatchObject({ seat: 'held', quotaCode: 'fans' });
    expect(ticket.rsvp.quotaId).not.toBeNull();
  });
});
