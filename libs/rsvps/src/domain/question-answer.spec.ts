import { describe, expect, it } from '@jest/globals';
import type { Question, QuestionKind } from './question';
import { parseAnswers, type AskedOf, type RawAnswer } from './question-answer';

const text = (ja: string) => ({ ja, en: null });
const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  ...{ id: kind, key: kind, seriesId: 's', position: 0, retired: false, kind },
  ...{ prompt: text(kind), min: null, max: null, perHead: kind === 'food' },
  options: ['one_of', 'many_of', 'food'].includes(kind)
    ? [
        { id: 'wa', label: text('和') },
        { id: 'yo', label: text('洋') },
      ]
    : [],
  ...{ required: false, audience: 'everybody' },
  ...more,
});
const all = (['text', 'one_of', 'many_of', 'yes_no', 'number', 'food'] as const).map((kind) =>
  question(kind),
);
const read = (raw: RawAnswer[], about: Partial<AskedOf> = {}) =>
  parseAnswers(raw, {
    ...{ asked: all, gone: [], companions: 0, complete: true, stranger: false },
    ...about,
  });

describe('answers', () => {
  it('of every kind are read', () => {
    const outcome = read([
      { questionId: 'text', text: '  こんにちは\r\n皆さん ' },
      { questionId: 'one_of', choices: ['wa'] },
      { questionId: 'many_of', choices: ['yo', 'wa', 'yo'] },
      { questionId: 'yes_no', yes: false },
      { questionId: 'number', number: 0 },
      { questionId: 'food', choices: ['wa'], allergies: ['egg', 'egg'], otherAllergies: '蜂蜜' },
    ]);
    expect(outcome.ok && outcome.value.map(({ value }) => value)).toEqual([
      { kind: 'text', text: 'こんにちは\n皆さん' },
      { kind: 'one_of', choice: 'wa' },
      { kind: 'many_of', choices: ['yo', 'wa'] },
      { kind: 'yes_no', yes: false },
      { kind: 'number', number: 0 },
      { kind: 'food', choice: 'wa', allergies: ['egg'], otherAllergies: '蜂蜜' },
    ]);
  });

  it('with nothing in them take an earlier one back', () => {
    const outcome = read(all.map(({ id }) => ({ questionId: id })));
    expect(outcome.ok && outcome.value.every(({ value }) => value === null)).toBe(true);
  });

  it('say "no allergies" with an empty list, where no dish is offered', () => {
    const asked = [question('food', { options: [], required: true })];
    expect(read([{ questionId: 'food', allergies: [] }], { asked })).toMatchObject({
      value: [{ value: { choice: null, allergies: [] } }],
    });
    expect(read([{ questionId: 'food' }], { asked })).toMatchObject({
      refusal: { code: 'ANSWER_REQUIRED' },
    });
  });

  it.each<[string, RawAnswer, Partial<AskedOf>, object]>([
    [
      'too long a text',
      { questionId: 'text', text: 'あ'.repeat(501) },
      {},
      { code: 'ANSWER_TOO_LONG', max: 500 },
    ],
    [
      'a text that reads as another',
      { questionId: 'text', text: '\u202e' },
      {},
      { code: 'ANSWER_ODD' },
    ],
    [
      'an option of nothing',
      { questionId: 'one_of', choices: ['x'] },
      {},
      { code: 'NO_SUCH_OPTION' },
    ],
    ['two of one', { questionId: 'one_of', choices: ['wa', 'yo'] }, {}, { code: 'NO_SUCH_OPTION' }],
    [
      'an unknown allergen',
      { questionId: 'food', allergies: ['x'] },
      {},
      { code: 'NO_SUCH_OPTION' },
    ],
    [
      'a number beyond its bounds',
      { questionId: 'number', number: 4 },
      { asked: [question('number', { min: 1, max: 3 })] },
      { code: 'NUMBER_OUT_OF_RANGE', min: 1, max: 3 },
    ],
    ['a fraction', { questionId: 'number', number: 1.5 }, {}, { code: 'NUMBER_OUT_OF_RANGE' }],
    [
      'a companion who does not come',
      { questionId: 'food', head: 2, choices: ['wa'] },
      { companions: 1 },
      { code: 'NO_SUCH_HEAD', head: 2, max: 1 },
    ],
    [
      'a companion where the party is asked once',
      { questionId: 'text', head: 1, text: 'x' },
      { companions: 1 },
      { code: 'NO_SUCH_HEAD' },
    ],
    [
      'a question that is asked no more, by its name',
      { questionId: 'old', text: 'x' },
      { gone: [question('text', { id: 'old', prompt: text('前の質問') })] },
      { code: 'QUESTION_GONE', questionId: 'old', prompt: text('前の質問') },
    ],
    [
      'a question of somebody else, without its words',
      { questionId: '0197b6a0-0000-7000-8000-000000000000', text: 'x' },
      {},
      { code: 'QUESTION_UNKNOWN', prompt: null },
    ],
  ])('are refused for %s', (_, raw, about, refusal) => {
    expect(read([raw], about)).toMatchObject({ ok: false, refusal });
  });

  it('are refused when one question is answered twice for one head', () => {
    const twice = { questionId: 'yes_no', yes: true };
    expect(read([twice, twice])).toMatchObject({ refusal: { code: 'ANSWERED_TWICE' } });
  });

  it('are demanded for each head where they are required, and only from the form', () => {
    const asked = [question('food', { required: true })];
    const one = { questionId: 'food', choices: ['wa'] };
    expect(read([one], { asked, companions: 1 })).toMatchObject({
      refusal: { code: 'ANSWER_REQUIRED', head: 1 },
    });
    expect(read([one, { ...one, head: 1 }], { asked, companions: 1 }).ok).toBe(true);
    expect(read([{ questionId: 'food', allergies: ['egg'] }], { asked })).toMatchObject({
      refusal: { code: 'ANSWER_REQUIRED', head: 0 },
    });
    expect(read([], { asked, complete: false }).ok).toBe(true);
  });

  it('are not demanded of somebody unknown where only newcomers must answer', () => {
    const asked = [question('text', { required: true, audience: 'newcomers' })];
    expect(read([], { asked, stranger: true }).ok).toBe(true);
    expect(read([], { asked })).toMatchObject({ refusal: { code: 'ANSWER_REQUIRED' } });
  });
});
