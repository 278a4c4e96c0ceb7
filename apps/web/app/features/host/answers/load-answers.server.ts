import type { LoaderFunctionArgs } from 'react-router';
import { notFound, read, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import { wordsOf } from '../../gatherings/worded.server';
import { runs } from '../used-venues.server';
import { DateAnswers, RulesPreview, SeriesAnswers, type QuotaData } from './documents.server';
import { quotaRows } from './quota-values';
import { presentRules } from './rules-form.server';
import { previewSentences } from './sentences.server';

const DONE = {
  rules: 'asks.saved',
  quotas: 'quota.saved',
  'rules-back': 'asks.givenBack',
  'quotas-back': 'asks.givenBack',
} as const;

/** The rules of a series as its hosts set them, and how they read for the next date. */
export async function loadSeriesAnswers({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { series } = await read(context, SeriesAnswers, { slug: params.slug ?? '' });
  if (!series || !runs({ role: series.club.viewerRole ?? '' })) throw notFound();
  return {
    ...(await screen(context, { seriesId: series.id }, series.quotas)),
    ...{ slug: series.slug, title: wordsOf(series.title, locale), ofDate: false },
    done: doneIn(request),
  };
}

/** The same of one date: what it does not set follows its series. */
export async function loadDateAnswers({ context, params, request }: LoaderFunctionArgs) {
  const { occurrence } = await read(context, DateAnswers, { id: params.id ?? '' });
  if (!occurrence?.viewerCanHost) throw notFound();
  return {
    ...(await screen(context, { occurrenceId: occurrence.id }, occurrence.quotas)),
    ...{ slug: occurrence.series.slug, title: '', ofDate: true },
    done: doneIn(request),
  };
}

function doneIn(request: Request) {
  const done = new URL(request.url).searchParams.get('done') ?? '';
  return done in DONE ? DONE[done as keyof typeof DONE] : null;
}

const FIELDS: Readonly<Record<string, string>> = {
  ...{ OPENS: 'opens', CLOSES: 'closes', CANCEL_BY: 'cancelBy', OFFER_CUTOFF: 'offerCutoff' },
  ...{ KITCHEN_BY: 'kitchenBy', COMPANIONS_MAX: 'companionsMax', APPROVAL: 'approval' },
  ...{ INVITATION_ONLY: 'invitationOnly', SCREENING: 'screening', OFFER_MODE: 'offerMode' },
  ...{ RECONFIRM_NEWCOMERS: 'reconfirmNewcomers', PASS_LATE: 'passLate' },
};

async function screen(
  context: LoaderFunctionArgs['context'],
  whose: { readonly seriesId?: string; readonly occurrenceId?: string },
  quotas: readonly QuotaData[],
) {
  const { locale } = servicesOf(context);
  const { previewAnswerRules: seen } = await read(context, RulesPreview, {
    input: { ...whose, rules: {} },
  });
  const kept = quotas.filter(({ origin }) => origin !== 'GUEST');
  return {
    values: presentRules(seen.rules, whose.occurrenceId !== undefined),
    own: seen.rules.own.map((name) => FIELDS[name] ?? name),
    preview: previewSentences(seen, locale, sayIn(locale)),
    quotas: quotaRows(kept),
    ownQuotas: kept.some(({ origin }) => origin === 'DATE'),
    invitationOnly: seen.rules.invitationOnly,
  };
}
