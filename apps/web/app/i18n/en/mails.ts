import type { mails as source } from '../ja/mails';

/** Mail preferences. */
export const mails: Record<keyof typeof source, string> = {
  'mail.title': 'Mails we send you',
  'mail.to': 'To {email}',
  'mail.REMINDERS': 'Reminder the evening before',
  'mail.INTRODUCTIONS': 'Introductions',
  'mail.AFTER_CARDS': 'Cards after a date',
  'mail.FOLLOW_UPS': 'Questions about introductions',
  'mail.NEW_DATES': 'New dates',
  'mail.HOST_NOTICES': 'news for the hosts of {club}',
  'mail.CLUB_MESSAGES': 'messages from the hosts of {club}',
  'mail.on': 'You receive: {category}.',
  'mail.off': 'Stopped: {category}.',
  'mail.stop': 'Stop these mails',
  'mail.start': 'Receive them again',
  'mail.note':
    'Mails that your answer needs, such as confirming or cancelling a seat, still reach you.',
};
