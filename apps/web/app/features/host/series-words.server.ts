import type { InputProblem } from '../../graphql/execute.server';
import { fieldError, type Labels, reasonWords, refused, rejected } from '../../forms/form.server';
import type { MessageId, Say } from '../../i18n/messages';

export const SERIES_LABELS: Labels = {
  title: 'series.name',
  titleOther: 'series.nameOther',
  cadence: 'series.cadence',
  date: 'series.firstDate',
  more1: 'series.moreDates',
  start: 'series.start',
  end: 'series.end',
  capacity: 'series.seatsField',
  venue: 'series.venueField',
  description: 'series.description',
  address: 'series.address',
  directions: 'series.directions',
  onlineUrl: 'series.onlineUrl',
  fee: 'series.fee',
  firstNumber: 'series.firstNumber',
  timeZone: 'series.zone',
  holidayPolicy: 'series.holidays',
  doors: 'series.doors',
  visibility: 'series.visibility',
  slug: 'series.slug',
  clubId: 'series.club',
  startLocal: 'series.firstDate',
};

/** The schema's names for the form's fields. */
const NAMES: Readonly<Record<string, string>> = {
  rrule: 'cadence',
  startLocal: 'date',
  dates: 'more1',
  rdates: 'more1',
  durationMinutes: 'end',
  'title.ja': 'title',
  'title.en': 'title',
  'description.ja': 'description',
  'description.en': 'description',
  'venue.name': 'venue',
  'venue.address': 'address',
  'venue.directions': 'directions',
  'fee.amount': 'fee',
  doorsMinutesBefore: 'doors',
};

/** Reasons that the catalogue says better than "please check". */
const REASONS: Readonly<Record<string, MessageId>> = {
  end_before_start: 'series.bad.endBeforeStart',
  in_the_past: 'series.bad.past',
  too_far: 'series.bad.tooFar',
  not_a_date: 'series.bad.date',
  not_a_time: 'series.bad.time',
  never_happens: 'series.bad.never',
  no_dates: 'series.bad.never',
};

/** An input that the api refused: which field of the form, and why, in words. */
export function seriesProblem(problem: InputProblem, say: Say): { field: string; words: string } {
  const field = NAMES[problem.field] ?? problem.field.split('.').at(-1) ?? '';
  const known = REASONS[problem.reason];
  if (known) return { field, words: say(known) };
  if (field === 'cadence') return { field, words: say('series.bad.never') };
  if (field === 'timeZone') return { field, words: say('series.bad.zone') };
  return { field, words: reasonWords(say, SERIES_LABELS, field, problem.reason, problem.limit) };
}

/** The answer to a form that the api refused. */
export function seriesRefused(
  submission: Parameters<typeof fieldError>[0],
  problem: InputProblem,
  say: Say,
) {
  const { field, words } = seriesProblem(problem, say);
  return field in SERIES_LABELS && field !== 'startLocal'
    ? fieldError(submission, field, words)
    : refused(submission, problem, SERIES_LABELS, say);
}

/** The answer to a form whose shape is wrong: dates and times have words of their own. */
export function seriesRejected(submission: Parameters<typeof rejected>[0], say: Say) {
  const reply = submission.reply();
  const answer = rejected(submission, SERIES_LABELS, say);
  const error = { ...answer.data.error };
  for (const [field, reasons] of Object.entries(reply.error ?? {})) {
    const known = REASONS[reasons?.[0] ?? ''];
    if (known) error[field] = [say(known)];
  }
  return { ...answer, data: { ...answer.data, error } };
}
