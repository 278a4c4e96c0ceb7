import { fieldError, type Labels, refused, rejected } from '../../forms/form.server';
import type { InputProblem } from '../../graphql/execute.server';
import type { MessageId, Say } from '../../i18n/messages';

export const CHANGE_LABELS: Labels = {
  ja: 'change.subtitleJa',
  en: 'change.subtitleEn',
  date: 'change.date',
  start: 'series.start',
  end: 'series.end',
  venue: 'series.venueField',
  reason: 'change.reason',
};

const NAMES: Readonly<Record<string, string>> = {
  startLocal: 'date',
  durationMinutes: 'end',
  'venue.name': 'venue',
};
const REASONS: Readonly<Record<string, MessageId>> = {
  in_the_past: 'series.bad.past',
  too_far: 'series.bad.tooFar',
  end_before_start: 'series.bad.endBeforeStart',
  not_a_date: 'series.bad.date',
  not_a_time: 'series.bad.time',
};

type Submission = Parameters<typeof fieldError>[0];

/** Refused dates and times in words of their own; everything else in the catalogue's. */
export const changeProblem = {
  refused(submission: Submission, problem: InputProblem, say: Say) {
    const known = REASONS[problem.reason];
    const field = NAMES[problem.field];
    return known && field
      ? fieldError(submission, field, say(known))
      : refused(submission, problem, CHANGE_LABELS, say, NAMES);
  },
  shape(submission: Submission, say: Say) {
    const bad = Object.entries(submission.reply().error ?? {});
    const [field, reasons] = bad[0] ?? ['', []];
    const known = REASONS[reasons?.[0] ?? ''];
    return known
      ? fieldError(submission, field, say(known))
      : rejected(submission, CHANGE_LABELS, say);
  },
};
