import { describe, expect, it } from '@jest/globals';
import { MOST_OPTIONS, MOST_QUESTIONS, type QuestionKind } from './question';
import { parseQuestions, type RawQuestion } from './question-draft';

const asks = (kind: QuestionKind, more: Partial<RawQuestion> = {}): RawQuestion => ({
  ...{ kind, prompt: { ja: '何を召し上がりますか' } },
  ...more,
});
const options = (...labels: string[]) => labels.map((ja) => ({ label: { ja } }));

describe('a list of questions', () => {
  it('is read whole, with what a kind has no use for left out', () => {
    const read = parseQuestions([
      asks('text', { options: options('一', '二'), min: 1 }),
      asks('number', { min: 0, max: 3, required: true }),
      asks('food', { options: options('和朝食', '洋朝食'), perHead: false }),
      asks('yes_no', { audience: 'newcomers' }),
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: [
        { kind: 'text', options: [], min: null },
        { kind: 'number', min: 0, max: 3, required: true, perHead: false },
        { kind: 'food', perHead: true },
        { kind: 'yes_no', audience: 'newcomers' },
      ],
    });
  });

  const many = (n: number) => Array.from({ length: n }, (_, place) => `選択 ${place}`);
  it.each<[string, RawQuestion[], object]>([
    [
      'a thirteenth question',
      Array.from({ length: MOST_QUESTIONS + 1 }, () => asks('text')),
      { code: 'TOO_MANY_QUESTIONS', question: null, limit: 12 },
    ],
    [
      'a second question about food',
      [asks('text'), asks('food'), asks('food')],
      { code: 'SECOND_FOOD_QUESTION', question: 2 },
    ],
    [
      'no words',
      [asks('text', { prompt: { ja: ' ' } })],
      { code: 'TEXT_MISSING', question: 0, field: 'prompt' },
    ],
    [
      'too many words',
      [asks('text'), asks('text', { prompt: { en: 'x'.repeat(201) } })],
      { code: 'TEXT_TOO_LONG', question: 1, field: 'prompt.en', limit: 200 },
    ],
    [
      'words that read as others',
      [asks('text', { prompt: { ja: '\u202eいま' } })],
      { code: 'TEXT_ODD', field: 'prompt.ja' },
    ],
    [
      'one option to choose from',
      [asks('one_of', { options: options('はい') })],
      { code: 'TOO_FEW_OPTIONS', limit: 2 },
    ],
    [
      'a twenty-first option',
      [asks('many_of', { options: options(...many(MOST_OPTIONS + 1)) })],
      { code: 'TOO_MANY_OPTIONS', limit: 20 },
    ],
    [
      'an option without words',
      [asks('one_of', { options: [...options('はい'), { label: {} }] })],
      { code: 'TEXT_MISSING', field: 'options.1.label' },
    ],
    [
      'the same option twice',
      [asks('one_of', { options: options('はい', 'はい') })],
      { code: 'SAME_OPTION_TWICE', field: 'options.1.label' },
    ],
    [
      'a least number above the greatest',
      [asks('number', { min: 3, max: 2 })],
      { code: 'BOUNDS_CROSSED', field: 'max', limit: 3 },
    ],
    [
      'a number beyond all use',
      [asks('number', { max: 1_000_001 })],
      { code: 'NUMBER_TOO_LARGE', field: 'max', limit: 1_000_000 },
    ],
  ])('is refused for %s', (_, list, refusal) => {
    expect(parseQuestions(list)).toMatchObject({ ok: false, refusal });
  });

  it('control: as many questions and options as there may be are taken', () => {
    const full = asks('many_of', { options: options(...many(MOST_OPTIONS)) });
    expect(parseQuestions(Array.from({ length: MOST_QUESTIONS }, () => full)).ok).toBe(true);
  });
});
