import type { people as source } from '../ja/people';

/** Sign-in. */
export const people: Record<keyof typeof source, string> = {
  'login.title': 'Sign in',
  'login.lead': 'We send a 6-digit code to your mail address. There is no password.',
  'login.email': 'Mail address',
  'login.send': 'Send me a code',
  'login.codeTitle': 'Type the code from the mail',
  'login.codeLead': 'We sent a 6-digit code. It works for 10 minutes.',
  'login.code': 'Code (6 digits)',
  'login.hint':
    'The link in the mail works as well, in the same browser. If nothing arrives, look into the spam folder.',
  'login.rules':
    'Run by {operator} · <terms>Terms</terms> · <privacy>Privacy (used to sign you in and to reach you)</privacy> · <manners>No solicitation</manners>',
  'login.enter': 'Sign in',
  'login.again': 'Correct the address or send again',
  'login.linkTitle': 'Sign in?',
  'login.linkLead':
    'You came from the link in the mail. To sign in, press the button in the browser in which you asked for the code.',
  'login.nothing': 'Opening this page does not sign you in.',
  'login.wrong': 'That code does not match. {left, plural, one {# try} other {# tries}} left.',
  'login.expired': 'The time is over, or there were too many tries. Please ask for a new code.',
  'login.used': 'This code has been used. Please ask for a new one.',
  'login.otherBrowser':
    'This seems to be another browser than the one that asked. Please type the 6-digit code from the mail there.',
  'login.tooMany':
    'We have sent several mails in a short time, so new ones wait another {minutes, plural, one {# minute} other {# minutes}}. Please look at the mails you have.',
  'login.signedOut': 'You have signed out',
  'login.signOut': 'Sign out',
};
