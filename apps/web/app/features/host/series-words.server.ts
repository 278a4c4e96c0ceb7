import type { InputProblem } from '../../graphql/execute.server';
import { type Labels, reasonWords } from '../../forms/form.server';
import type { Say } from '../../i18n/messages';

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
  mapUrl: 'venue.mapUrl',
  venueCapacity: 'venue.capacity',
  dayNotes: 'venue.dayNotes',
  contact: 'venue.contact',
  onlineUrl: 'series.onlineUrl',
  interval: 'rule.interval',
  monthDays: 'rule.monthDays',
  until: 'rule.until',
  count: 'rule.count',
  rrule: 'rule.raw',
  fee: 'series.fee',
  firstNumber: 'series.firstNumber',
  timeZone: 'series.zone',
  holidayPolicy: 'series.holidays',
  doors: 'series.doors',
  visibility: 'series.visibility',
  slug: 'series.slug',
  clubId: 'series.club',
};

/** The schema's names for the form's fields. */
export const SERIES_NAMES: Readonly<Record<string, string>> = {
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
  'venue.mapUrl': 'mapUrl',
  'venue.capacity': 'venueCapacity',
  'venue.dayNotes': 'dayNotes',
  'venue.contact': 'contact',
  'venue.timeZone': 'timeZone',
  'fee.amount': 'fee',
  doorsMinutesBefore: 'doors',
};

/** An input that the api refused: which field of the form, and why, in words. */
export function seriesProblem(problem: InputProblem, say: Say): { field: string; words: string } {
  const field = SERIES_NAMES[problem.field] ?? problem.field.split('.').at(-1) ?? '';
  // Whatever is wrong with a rhythm that comes from our own chips and editor, the answer is another one.
  if (field === 'cadence') return { field, words: say('series.bad.never') };
  return { field, words: reasonWords(say, SERIES_LABELS, field, problem.reason, problem.limit) };
}
