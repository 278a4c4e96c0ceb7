/** Signing in, and confirming an answer. */
export const access = {
  'signIn.subject': '[{code}] Your sign-in code (Asaza)',
  'signIn.heading': 'Your sign-in code',
  'signIn.lead': 'Type these six digits on the sign-in page.',
  'signIn.until': 'It works for {minutes} minutes, and once.',
  'signIn.open': 'Sign in',
  'signIn.sameBrowser':
    'The button works in the browser where you began. Anywhere else, type the code.',
  'signIn.notYou':
    'If this was not you, there is nothing to do. Nobody can sign in without the code.',
  'signIn.why': 'You get this mail because this address was entered on the sign-in page.',
  'confirm.subject': '[{code}] Your code for {name}',
  'confirm.heading': 'Six digits make your seat sure',
  'confirm.lead': 'Thank you for answering. Type the six digits on the page to confirm your seat.',
  'confirm.held': 'We are holding your seat until {time}.',
  'confirm.headingSeated': 'You already have a seat',
  'confirm.seated':
    'You have answered this date before. The code opens the ticket that you have. You will not get a second seat.',
  'confirm.headingWaiting': 'You are already on the waitlist',
  'confirm.waiting': 'You are on the waitlist of this date. The code shows your place in it.',
  'confirm.headingFull': 'Six digits put you on the waitlist',
  'confirm.full':
    'This date is full. Type the six digits on the page to join the waitlist. Order is the time of joining.',
  'confirm.fullUntil': 'The code works until {time}.',
  'confirm.open': 'Confirm my answer',
  'confirm.openExisting': 'Open my ticket',
  'confirm.anyBrowser': 'The button works in any browser.',
  'confirm.notYou':
    'If this was not you, there is nothing to do. The answer lapses when the time is over.',
} as const;
