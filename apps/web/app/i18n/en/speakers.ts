import type { speakers as source } from '../ja/speakers';

/** A speaker's answer to an invitation. */
export const speakers: Record<keyof typeof source, string> = {
  'speak.from': '{club}, from {host}',
  'speak.fromClub': 'From {club}',
  'speak.title': '{name}, would you speak to us?',
  'speak.lead': 'We would be glad to hear you at {club}.',
  'speak.choose': 'Please choose a date that suits you',
  'speak.taken': 'given to someone else',
  'speak.honorarium': 'Honorarium',
  'speak.public': 'Public',
  'speak.publicBody': 'Your name and title only. Profile and picture can follow later.',
  'speak.later': 'Account',
  'speak.laterBody': 'Not needed. This page is all it takes.',
  'speak.note': 'A word to the host',
  'speak.noteHint': 'You can also suggest another date here.',
  'speak.accept': 'I’ll speak',
  'speak.decline': 'Not this time',
  'speak.chooseFirst': 'To accept, please choose a date.',
  'speak.accepted.title': 'Thank you for accepting',
  'speak.accepted.body':
    'It is settled: {when}. A confirmation is on its way to you. Please tell the host the title of your talk when you know it.',
  'speak.declined.title': 'Thank you for your answer',
  'speak.declined.body':
    'We have noted that it does not suit this time, and told the host. We hope to ask you again.',
  'speak.closed.title': 'This invitation is closed',
  'speak.closed.body':
    'Thank you for your time. The host has asked someone else, or the date has changed.',
  'speak.dateTaken': 'That date was given to someone else just now. Please choose another one.',
  'speak.page': 'Page of this meeting',
  'speak.again.title': '{name}, the time has changed. Can you still speak?',
  'speak.backOn.title': '{name}, it takes place after all. Can you speak?',
  'speak.again.body': 'Your place on the programme is kept until you answer.',
  'speak.off.title': 'This meeting does not take place',
  'speak.off.body':
    'You had kindly accepted, and we are sorry. The host will be in touch with you.',
};
