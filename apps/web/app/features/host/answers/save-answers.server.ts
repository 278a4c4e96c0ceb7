import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords, type Labels } from '../../../forms/form.server';
import {
  type InputProblem,
  notFound,
  read,
  send,
  servicesOf,
} from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import type { MessageId } from '../../../i18n/messages';
import { RulesPreview, SeriesOf, SetAnswerRules, SetQuotas } from './documents.server';
import { quotasInput, typedRows, type QuotaRow } from './quota-values';
import { CHOICES, POINTS, type RuleValues, valuesOf } from './rule-values';
import { rulesInput } from './rules-form.server';
import { previewSentences, type PreviewView } from './sentences.server';

/** A form that was looked at or refused, with everything that was typed. */
export interface AnswersTold {
  readonly rules?: {
    readonly values: RuleValues;
    readonly error: { readonly field: string; readonly words: string } | null;
    readonly preview: PreviewView | null;
  };
  readonly quotas?: {
    readonly rows: readonly QuotaRow[];
    readonly error: { readonly row: number; readonly part: string; readonly words: string };
  };
}

interface Whose {
  readonly seriesId?: string;
  readonly occurrenceId?: string;
}

/** The rules and the kept seats of a series, by its slug. */
export async function saveSeriesAnswers(args: ActionFunctionArgs) {
  const { series } = await read(args.context, SeriesOf, { slug: args.params.slug ?? '' });
  if (!series) throw notFound();
  return save(args, { seriesId: series.id }, `/host/series/${series.slug}/answers`);
}

/** The same of one date. */
export const saveDateAnswers = (args: ActionFunctionArgs) =>
  save(args, { occurrenceId: args.params.id ?? '' }, `/host/occurrences/${args.params.id}/answers`);

async function save(args: ActionFunctionArgs, whose: Whose, here: string) {
  const values = valuesOf(await args.request.formData());
  const done = (what: string) => redirect(`${here}?done=${what}#told`, 303);
  switch (values['intent']) {
    case 'quotas':
      return saveQuotas(args, whose, values, done);
    case 'quotas-back': {
      const sent = await send(args.context, SetQuotas, { input: { ...whose, quotas: null } });
      if (!sent.ok) throw notFound();
      return done('quotas-back');
    }
    case 'rules-back': {
      const names = [...POINTS, ...CHOICES, 'screening'].map((name) => [name, null]);
      const rules = Object.fromEntries(names) as Record<string, null>;
      const sent = await send(args.context, SetAnswerRules, { input: { ...whose, rules } });
      if (!sent.ok) throw notFound();
      return done('rules-back');
    }
    default:
      return saveRules(args, whose, values, done);
  }
}

async function saveRules(
  { context }: ActionFunctionArgs,
  whose: Whose,
  values: RuleValues,
  done: (what: string) => Response,
) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const input = { ...whose, rules: rulesInput(values) };
  if (values['intent'] === 'preview') {
    const seen = await send(context, RulesPreview, { input });
    if (!seen.ok) return refusedRules(values, seen.problem, say);
    const preview = previewSentences(seen.data.previewAnswerRules, locale, say);
    return data<AnswersTold>({ rules: { values, error: null, preview } });
  }
  const sent = await send(context, SetAnswerRules, { input });
  return sent.ok ? done('rules') : refusedRules(values, sent.problem, say);
}

function refusedRules(values: RuleValues, problem: InputProblem, say: ReturnType<typeof sayIn>) {
  const { field, reason, limit } = problem;
  const words = wordsFor(field, reason, limit, say);
  return data<AnswersTold>(
    { rules: { values, error: { field, words }, preview: null } },
    { status: 422 },
  );
}

const PARTS: Readonly<Record<string, MessageId>> = {
  daysBefore: 'asks.days',
  at: 'asks.at',
  minutesBefore: 'asks.minutes',
  seats: 'quota.seats',
  code: 'quota.code',
  kind: 'quota.kind',
  releases: 'quota.releases',
  quotas: 'quota.title',
  closes: 'asks.closes',
  companionsMax: 'asks.companionsMax',
  ja: 'asks.screening.ja',
  en: 'asks.screening.en',
};
const LABELS: Labels = PARTS;

function wordsFor(
  field: string,
  reason: string,
  limit: number | undefined,
  say: ReturnType<typeof sayIn>,
): string {
  if (reason === 'before_opens') return say('asks.closes.beforeOpens');
  if (reason === 'taken') return say('quota.taken');
  return reasonWords(say, LABELS, field.split('.').at(-1) ?? '', reason, limit);
}

async function saveQuotas(
  { context }: ActionFunctionArgs,
  whose: Whose,
  values: RuleValues,
  done: (what: string) => Response,
) {
  const rows = typedRows(values);
  const { quotas, from } = quotasInput(rows);
  const sent = await send(context, SetQuotas, { input: { ...whose, quotas } });
  if (sent.ok) return done('quotas');
  const { field, reason, limit } = sent.problem;
  const [, nth, ...part] = field.split('.');
  const words = wordsFor(field, reason, limit, sayIn(servicesOf(context).locale));
  const row = nth === undefined ? -1 : (from[Number(nth)] ?? -1);
  return data<AnswersTold>(
    { quotas: { rows, error: { row, part: part.join('.') || 'row', words } } },
    { status: 422 },
  );
}
