import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../../support/graphql-client';
import { codeIn, codeMails, nextCodeMail, signIn } from '../../support/people-of-the-story';
import { startStack, type Stack } from '../../support/stack';

const RESPOND = `mutation ($input: RespondToOccurrenceInput!) { respondToOccurrence(input: $input) { __typename
  ... on AnswerReceived { confirmationId } ... on AnswerRefused { code questionId prompt { ja } head min max } } }`;

interface Received {
  readonly respondToOccurrence: { readonly __typename: string; readonly confirmationId: string };
}

describe('forms that cannot be taken', () => {
  let stack: Stack;
  let host: Caller;
  let occurrenceId: string;
  let seriesId: string;
  let number: string;
  let text: string;
  const SATO = { name: '佐藤 実', email: 'minoru@example.jp' };
  const anyone = () => new Caller(stack.url);

  beforeAll(async () => {
    stack = await startStack();
    await stack.db.setClock('2030-12-20T03:00:00Z');
    host = await signIn(stack, 'asako@example.jp');
    const made = await host.mutate<{
      __typename: string;
      series: { id: string; nextOccurrences: { id: string }[] };
    }>(
      'createSeries',
      {
        ...{ title: { ja: '朝の会' }, rrule: 'FREQ=WEEKLY;BYDAY=WE', timeZone: 'Asia/Tokyo' },
        ...{ startLocal: '2031-01-08T07:00:00', durationMinutes: 90, capacity: 12 },
      },
      '... on SeriesCreated { series { id nextOccurrences(first: 1) { id } } }',
    );
    seriesId = made.series.id;
    occurrenceId = made.series.nextOccurrences[0]!.id;
    await host.mutate('setAnswerRules', { seriesId, rules: { companionsMax: 2 } }, '');
    [number, text] = await ask(0, [
      { kind: 'NUMBER', prompt: { ja: '何回目ですか' }, min: 1, max: 9, required: true },
      { kind: 'TEXT', prompt: { ja: 'どちらから' } },
    ]);
  }, 90_000);
  afterAll(() => stack.stop());

  const ask = async (version: number, questions: object[]) => {
    const { list } = await host.mutate<{
      __typename: string;
      list: { questions: { id: string }[] };
    }>(
      'setQuestions',
      { seriesId, version, questions },
      '... on QuestionsSet { list { questions { id } } }',
    );
    return list.questions.map(({ id }) => id) as [string, string];
  };
  const respond = (input: object, caller = anyone()) =>
    caller.ask<Received>(RESPOND, { input: { occurrenceId, locale: 'ja', ...SATO, ...input } });
  const answered = (value = 3) => [{ questionId: number, number: value }];
  const refusal = async (input: object) => (await respond(input)).data.respondToOccurrence;
  const nothingIsKept = async () => {
    expect(codeMails(stack, SATO.email)).toEqual([]);
    expect(await stack.db.query(`select id from rsvps`)).toEqual([]);
  };

  it('51 companions are refused with the most that may come, and nothing is kept', async () => {
    const { errors } = await respond({ companions: Array.from({ length: 51 }, () => ({})) });
    expect(errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'companions', reason: 'too_large', limit: 2 },
    });
    const odd = await respond({ companions: [{ name: '名'.repeat(61) }] });
    expect(odd.errors?.[0]?.extensions).toMatchObject({
      ...{ field: 'companions.0.name', reason: 'too_long', limit: 60 },
    });
    await nothingIsKept();
  });

  it('a required answer that is missing, out of bounds or for nobody is refused by its question', async () => {
    const named = {
      __typename: 'AnswerRefused',
      questionId: number,
      prompt: { ja: '何回目ですか' },
    };
    expect(await refusal({ answers: [] })).toMatchObject({
      ...{ ...named, code: 'ANSWER_REQUIRED', head: 0 },
    });
    expect(await refusal({ answers: answered(10) })).toMatchObject({
      ...{ ...named, code: 'NUMBER_OUT_OF_RANGE', min: 1, max: 9 },
    });
    expect(await refusal({ answers: [...answered(), ...answered()] })).toMatchObject({
      ...{ ...named, code: 'ANSWERED_TWICE' },
    });
    expect(await refusal({ answers: [{ ...answered()[0], head: 1 }] })).toMatchObject({
      ...{ ...named, code: 'NO_SUCH_HEAD', max: 0 },
    });
    await nothingIsKept();
  });

  it('a question of nobody is unknown, and one that is asked no more is named', async () => {
    for (const questionId of ['nonsense', occurrenceId])
      expect(await refusal({ answers: [...answered(), { questionId, text: 'x' }] })).toMatchObject({
        ...{ __typename: 'AnswerRefused', code: 'QUESTION_UNKNOWN', prompt: null },
      });
    await ask(1, [
      {
        id: number,
        kind: 'NUMBER',
        prompt: { ja: '何回目ですか' },
        min: 1,
        max: 9,
        required: true,
      },
    ]);
    expect(
      await refusal({ answers: [...answered(), { questionId: text, text: '市川' }] }),
    ).toMatchObject({ ...{ code: 'QUESTION_GONE', prompt: { ja: 'どちらから' } } });
    await nothingIsKept();
  });

  it('a code that opens nothing is told at its field, and cannot be found by trying', async () => {
    const { errors } = await respond({ answers: answered(), code: 'fans' });
    expect(errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'code', reason: 'unknown_code' },
    });
    const codes = [];
    for (let n = 0; n < 101; n += 1)
      codes.push((await respond({ code: `guess${n}` })).errors?.[0]?.extensions.code);
    expect(codes[0]).toBe('BAD_USER_INPUT');
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
    await nothingIsKept();
  });

  it('the same key with another input is a conflict, and the answer given by it still counts', async () => {
    const idempotencyKey = 'key-of-sato';
    const first = await refusal({ idempotencyKey, answers: answered(), companions: [{}] });
    expect(first.__typename).toBe('AnswerReceived');
    expect(await refusal({ idempotencyKey, answers: answered(), companions: [{}] })).toEqual(first);
    for (const other of [{ companions: [] }, { answers: answered(4) }, { always: true }]) {
      const { errors } = await respond({
        ...{ idempotencyKey, answers: answered(), companions: [{}] },
        ...other,
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', what: 'idempotencyKey' });
    }
    const code = codeIn(await nextCodeMail(stack, SATO.email, 0));
    const confirmed = await anyone().mutate<{ __typename: string; ticket: object }>(
      'confirmResponse',
      { confirmationId: first.confirmationId, code },
      `... on ResponseConfirmed { ticket { response { seat party } questions { answers { number } } } }`,
    );
    expect(confirmed.ticket).toEqual({
      response: { seat: 'HELD', party: 2 },
      questions: { answers: [{ number: 3 }] },
    });
    expect(codeMails(stack, SATO.email)).toHaveLength(1);
  });
});
