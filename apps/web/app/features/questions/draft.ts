import type { Locale } from '../../i18n/locale';
import type { QuestionKind, QuestionsView, QuestionView } from './views';

export const KINDS: readonly QuestionKind[] = [
  ...(['TEXT', 'ONE_OF', 'MANY_OF', 'YES_NO', 'NUMBER', 'FOOD'] as const),
];

/** A question in the editor: what stands in its fields, as typed. */
export interface Row {
  /** The version that it was made from; empty: it is new. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly ja: string;
  readonly en: string;
  /** One a line, the two languages parted by a bar: 和朝食 | Japanese */
  readonly options: string;
  readonly min: string;
  readonly max: string;
  readonly required: boolean;
  readonly newcomers: boolean;
  readonly perHead: boolean;
  /** Where it shall stand, from 1. */
  readonly place: string;
  readonly dropped: boolean;
}

export const emptyRow = (place: number): Row => ({
  ...{ id: '', kind: 'TEXT', ja: '', en: '', options: '', min: '', max: '' },
  ...{ required: false, newcomers: false, perHead: false, place: String(place), dropped: false },
});

/** The rows of a form, in the order of its fields; works on the server and while typing. */
export function rowsOf(form: FormData): Row[] {
  const count = Math.min(Number(text(form, 'rows')) || 0, 40);
  return Array.from({ length: count }, (_, n) => {
    const of = (field: string) => text(form, `r.${n}.${field}`);
    const kind = KINDS.find((one) => one === of('kind')) ?? 'TEXT';
    return {
      ...{ id: of('id'), kind, ja: of('ja'), en: of('en'), options: of('options') },
      ...{ min: of('min'), max: of('max'), place: of('place') },
      ...{ required: !!of('required'), newcomers: !!of('newcomers'), perHead: !!of('perHead') },
      dropped: !!of('drop'),
    };
  });
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Those that shall be asked, in their order, each with where it stands in the form. */
export function askedRows(rows: readonly Row[]): (Row & { readonly n: number })[] {
  return rows
    .map((row, n) => ({ ...row, n }))
    .filter((row) => !row.dropped && (row.id || row.ja.trim() || row.en.trim()))
    .sort((a, b) => (Number(a.place) || 99) - (Number(b.place) || 99) || a.n - b.n);
}

export function optionLines(typed: string): { ja: string; en: string }[] {
  return typed
    .split('\n')
    .map((line) => line.split(/[|｜]/).map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean))
    .map(([ja = '', en = '']) => ({ ja, en }));
}

/** The form as people will see it, from what is typed so far. */
export function previewOf(rows: readonly Row[], locale: Locale): QuestionsView {
  const words = (pair: { ja: string; en: string }) => pair[locale] || pair.ja || pair.en;
  const questions = askedRows(rows).map((row): QuestionView => {
    const chooses = ['ONE_OF', 'MANY_OF', 'FOOD'].includes(row.kind);
    const lines = chooses ? optionLines(row.options) : [];
    return {
      ...{ id: `preview${row.n}`, kind: row.kind, prompt: words(row) },
      options: lines.map((line, n) => ({ id: String(n), label: words(line) })),
      min: row.min.trim() ? Number(row.min) || 0 : null,
      max: row.max.trim() ? Number(row.max) || 0 : null,
      ...{ required: row.required, newcomers: row.newcomers, perHead: row.perHead },
    };
  });
  return {
    ...{ questions, values: {}, companions: 0, stranger: true, keepsFood: false },
    ...{ answered: false, missing: 0, until: '', late: false },
  };
}
