import {
  ok,
  parseOptionalLocalizedLine,
  refuse,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import {
  LARGEST_NUMBER,
  LONGEST_OPTION,
  LONGEST_PROMPT,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  type QuestionAudience,
  type QuestionKind,
  type QuestionManner,
} from './question';
import { questionsRefused, type QuestionsRefused } from './questions.refusals';

type RawText = { readonly ja?: string | null; readonly en?: string | null } | null | undefined;

/** A question as a host typed it. */
export interface RawQuestion {
  readonly id?: string | null;
  readonly kind: QuestionKind;
  readonly prompt: RawText;
  readonly options?: readonly { readonly id?: string | null; readonly label: RawText }[] | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly required?: boolean | null;
  readonly audience?: QuestionAudience | null;
  readonly perHead?: boolean | null;
}

/** A question that may be asked; `id` is the version it was made from, if any. */
export interface QuestionDraft extends QuestionManner {
  readonly id: string | null;
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  readonly options: readonly { readonly id: string | null; readonly label: LocalizedText }[];
  readonly min: number | null;
  readonly max: number | null;
  readonly perHead: boolean;
}

type Parsed<T> = Outcome<T, QuestionsRefused>;

/** The whole list of a series, in its order. The first thing that is wrong is named with its place. */
export function parseQuestions(raw: readonly RawQuestion[]): Parsed<QuestionDraft[]> {
  if (raw.length > MOST_QUESTIONS)
    return refuse(questionsRefused('TOO_MANY_QUESTIONS', null, 'questions', MOST_QUESTIONS));
  // One line for the kitchen: two questions about food could contradict each other.
  const [, second] = raw.flatMap(({ kind }, place) => (kind === 'food' ? [place] : []));
  if (second !== undefined)
    return refuse(questionsRefused('SECOND_FOOD_QUESTION', second, 'kind', 1));
  const drafts: QuestionDraft[] = [];
  for (const [place, one] of raw.entries()) {
    const draft = parseQuestion(one, place);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return ok(drafts);
}

function parseQuestion(raw: RawQuestion, place: number): Parsed<QuestionDraft> {
  const prompt = parseText(raw.prompt, place, 'prompt', LONGEST_PROMPT);
  if (!prompt.ok) return prompt;
  const options = parseOptions(raw, place);
  if (!options.ok) return options;
  const bounds = parseBounds(raw, place);
  if (!bounds.ok) return bounds;
  return ok({
    ...{ id: raw.id ?? null, kind: raw.kind, prompt: prompt.value, options: options.value },
    ...bounds.value,
    required: raw.required ?? false,
    audience: raw.audience ?? 'everybody',
    perHead: raw.kind === 'food' || (raw.perHead ?? false),
  });
}

function parseText(raw: RawText, place: number, field: string, max: number): Parsed<LocalizedText> {
  const text = parseOptionalLocalizedLine(field, raw, max);
  if (!text.ok) {
    const code = text.refusal.reason === 'too_long' ? 'TEXT_TOO_LONG' : 'TEXT_ODD';
    return refuse(questionsRefused(code, place, text.refusal.field, text.refusal.limit ?? null));
  }
  return text.value.ja === null && text.value.en === null
    ? refuse(questionsRefused('TEXT_MISSING', place, field))
    : ok(text.value);
}

/** How few options a kind can do with; null: it has none. */
const FEWEST: Record<QuestionKind, number | null> = {
  ...{ one_of: 2, many_of: 2, food: 0 },
  ...{ text: null, yes_no: null, number: null },
};

function parseOptions(raw: RawQuestion, place: number): Parsed<QuestionDraft['options']> {
  const fewest = FEWEST[raw.kind];
  if (fewest === null) return ok([]);
  const typed = raw.options ?? [];
  if (typed.length < fewest)
    return refuse(questionsRefused('TOO_FEW_OPTIONS', place, 'options', fewest));
  if (typed.length > MOST_OPTIONS)
    return refuse(questionsRefused('TOO_MANY_OPTIONS', place, 'options', MOST_OPTIONS));
  const options: { id: string | null; label: LocalizedText }[] = [];
  for (const [n, { id, label }] of typed.entries()) {
    const text = parseText(label, place, `options.${n}.label`, LONGEST_OPTION);
    if (!text.ok) return text;
    const same = options.some(
      (other) =>
        (text.value.ja !== null && other.label.ja === text.value.ja) ||
        (text.value.en !== null && other.label.en === text.value.en),
    );
    if (same) return refuse(questionsRefused('SAME_OPTION_TWICE', place, `options.${n}.label`));
    options.push({ id: id ?? null, label: text.value });
  }
  return ok(options);
}

function parseBounds(
  { kind, min, max }: RawQuestion,
  place: number,
): Parsed<{ min: number | null; max: number | null }> {
  if (kind !== 'number') return ok({ min: null, max: null });
  for (const [field, bound] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (bound !== null && bound !== undefined && Math.abs(bound) > LARGEST_NUMBER)
      return refuse(questionsRefused('NUMBER_TOO_LARGE', place, field, LARGEST_NUMBER));
  const least = min ?? null;
  const most = max ?? null;
  return least !== null && most !== null && least > most
    ? refuse(questionsRefused('BOUNDS_CROSSED', place, 'max', least))
    : ok({ min: least, max: most });
}
