import type { picture as source } from '../ja/picture';

/** What comes of a club's introductions, for its hosts. */
export const picture: Record<keyof typeof source, string> = {
  'picture.title': 'How introductions go',
  'picture.shares': 'What comes of them',
  'picture.lead':
    'Nobody’s answer is shown, not to hosts either. Fewer than ten are not shown, and numbers move by ten or more at a time.',
  'picture.label': 'How far introductions went',
  'picture.bothYes': 'Both said yes',
  'picture.met': 'They met',
  'picture.inTouch': 'Still in touch',
  'picture.newcomers': 'Newcomers introduced within two dates',
  'picture.step': 'Measure',
  'picture.share': 'Share',
  'picture.range': '95% range',
  'picture.percent': '{percent}%',
  'picture.counts': '{count} of {of}',
  'picture.interval': '{low}–{high}%',
  'picture.few': 'fewer than ten so far, so not shown',
  'picture.rounds': 'Fairness, date by date',
  'picture.rounds.label': 'Date by date, the share of those who could be introduced and were',
  'picture.roundsLead':
    'Of those who could be introduced, how many were. An inequality of 0 means all alike.',
  'picture.covered': 'Introduced',
  'picture.most': 'Most',
  'picture.gini': 'Inequality',
  'picture.open': 'How introductions go in this club',
};
