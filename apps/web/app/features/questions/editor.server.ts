import { type ActionFunctionArgs, data, redirect } from 'react-router';
import type { ResultOf, VariablesOf } from '../../graphql/graphql';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import { runs } from '../host/used-venues.server';
import { typedNumber } from '../host/typed';
import { SeriesQuestions, SetQuestions, type QuestionFields } from './documents.server';
import { askedRows, emptyRow, optionLines, rowsOf, type Row } from './draft';

type QuestionData = ResultOf<typeof QuestionFields>;
type QuestionInput = VariablesOf<typeof SetQuestions>['input']['questions'][number];

/** What the editor shows after a press that saved nothing. */
export interface EditorAnswer {
  readonly rows: readonly Row[];
  readonly version: number;
  readonly previewed: boolean;
  readonly problem: {
    readonly words: string;
    /** Which row, and which of its fields; null: the list as a whole. */
    readonly n: number | null;
    readonly field: string;
  } | null;
  /** What another host asked meanwhile. */
  readonly meanwhile: readonly string[] | null;
}

export function rowOf(question: QuestionData, n: number): Row {
  const options = question.options.map(({ label }) =>
    [label.ja ?? '', label.en].filter((part) => part !== null).join(' | '),
  );
  return {
    ...{ id: question.id, kind: question.kind, options: options.join('\n') },
    ...{ ja: question.prompt.ja ?? '', en: question.prompt.en ?? '' },
    ...{ min: question.min?.toString() ?? '', max: question.max?.toString() ?? '' },
    ...{ required: question.required, newcomers: question.audience === 'NEWCOMERS' },
    ...{ perHead: question.perHead, place: String(n + 1), dropped: false },
  };
}

/** Adds, previews, saves: whatever was typed is in the answer, but for a list that was saved. */
export async function editQuestions({ context, request, params }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const slug = params.slug ?? '';
  const form = await request.formData();
  const rows = rowsOf(form);
  const version = Number(form.get('version')) || 0;
  const again = (more: Partial<EditorAnswer>, status = 200) =>
    data<EditorAnswer>(
      { rows, version, previewed: false, problem: null, meanwhile: null, ...more },
      { status },
    );
  if (form.get('intent') === 'add') return again({ rows: [...rows, emptyRow(rows.length + 1)] });
  if (form.get('intent') === 'preview') return again({ previewed: true });
  const { series } = await read(context, SeriesQuestions, { slug });
  if (!series || !runs({ role: series.club.viewerRole ?? '' })) throw notFound();
  const asked = askedRows(rows);
  const questions = asked.map((row) => inputOf(row, series.questions.questions));
  const sent = await send(context, SetQuestions, {
    input: { seriesId: series.id, version, questions },
  });
  if (!sent.ok) throw notFound();
  const answer = sent.data.setQuestions;
  switch (answer.__typename) {
    case 'QuestionsSet':
      return redirect(`/host/series/${slug}/questions?saved=1`, 303);
    case 'QuestionsRefused': {
      const row = answer.question === null ? null : (asked[answer.question] ?? null);
      const words = refusalWords(answer, row ? row.ja || row.en : '', say);
      const field = fieldOf(answer.field);
      return again({ problem: { words, n: row?.n ?? null, field } }, 422);
    }
    case 'QuestionsEditedMeanwhile': {
      const { questions: now } = answer.list;
      // A question that is gone becomes a new one; the next press saves over what stands now.
      const known = new Set(now.map(({ id }) => id));
      return again(
        {
          rows: rows.map((row) => (known.has(row.id) ? row : { ...row, id: '' })),
          version: answer.list.version,
          meanwhile: now.map(({ prompt }) => prompt[locale] ?? prompt.ja ?? prompt.en ?? ''),
        },
        409,
      );
    }
  }
}

function inputOf(row: Row, current: readonly QuestionData[]): QuestionInput {
  const before = current.find(({ id }) => id === row.id);
  const options = optionLines(row.options).map(({ ja, en }) => {
    const same = before?.options.find(
      ({ label }) => (label.ja ?? '') === ja && (label.en ?? '') === en,
    );
    return { id: same?.id ?? null, label: { ja, en } };
  });
  return {
    id: row.id || null,
    kind: row.kind,
    prompt: { ja: row.ja, en: row.en },
    options,
    ...{ min: bound(row.min), max: bound(row.max) },
    ...{ required: row.required, audience: row.newcomers ? 'NEWCOMERS' : 'EVERYBODY' },
    perHead: row.perHead,
  };
}

// What is no number is sent as one beyond all use, and so refused beside its field.
const bound = (typed: string): number | null =>
  typed.trim() === '' ? null : (typedNumber(typed) ?? 2_000_000_000);

const fieldOf = (field: string): string => {
  if (field.startsWith('options')) return 'options';
  if (field.startsWith('prompt')) return field.endsWith('en') ? 'en' : 'ja';
  return field;
};

const KNOWN = [
  ...(['TOO_MANY_QUESTIONS', 'SECOND_FOOD_QUESTION', 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const),
  ...(['TEXT_ODD', 'TOO_FEW_OPTIONS', 'TOO_MANY_OPTIONS', 'SAME_OPTION_TWICE'] as const),
  ...(['BOUNDS_CROSSED', 'NUMBER_TOO_LARGE', 'UNKNOWN_QUESTION'] as const),
];

function refusalWords(
  refusal: { readonly code: string; readonly limit: number | null },
  question: string,
  say: Say,
): string {
  const code = KNOWN.find((known) => known === refusal.code) ?? 'UNKNOWN_QUESTION';
  return say(`questions.list.${code}`, { question, limit: refusal.limit ?? 0 });
}
