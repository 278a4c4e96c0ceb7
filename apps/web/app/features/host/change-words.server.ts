import type { Labels } from '../../forms/form.server';

export const CHANGE_LABELS: Labels = {
  ja: 'change.subtitleJa',
  en: 'change.subtitleEn',
  date: 'change.date',
  start: 'series.start',
  end: 'series.end',
  venue: 'series.venueField',
  address: 'series.address',
  directions: 'series.directions',
  reason: 'change.reason',
};

/** The schema's names for the form's fields. */
export const CHANGE_NAMES: Readonly<Record<string, string>> = {
  startLocal: 'date',
  durationMinutes: 'end',
  'venue.name': 'venue',
};
