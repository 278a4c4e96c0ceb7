import type { ties as source } from '../ja/ties';

/** What somebody says of others, for themselves. */
export const ties: Record<keyof typeof source, string> = {
  'ties.title': 'People I talked with and know',
  'ties.lead':
    'What you chose on cards after a date, and in answers to introductions. Only you see it. What you delete is not used for introductions any more.',
  'ties.TALKED': 'talked',
  'ties.KNOWN': 'knew before',
  'ties.MET': 'met after an introduction',
  'ties.MORE': 'would like to talk more',
  'ties.where': '{where} · {date}',
  'ties.forget': 'Delete',
  'ties.forgetOf': 'Delete: {name} ({what})',
  'ties.done': 'Deleted',
  'ties.none': 'There is nothing here',
  'ties.none.body': 'People you choose on the card after a date are listed here.',
  'ties.more': 'Show more',
};
