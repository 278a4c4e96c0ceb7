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
  'confirm.leadOpen':
    'Thank you for answering. Type the six digits on the page to take a free seat. If it fills up before, you join the waitlist.',
  'confirm.headingHost': 'Six digits send your answer to the host',
  'confirm.host':
    'Thank you for answering. Type the six digits on the page, and the host has your answer. There is a seat once the host has looked at it.',
  'confirm.headingSaid': 'Six digits send your answer',
  'confirm.tentative':
    'Type the six digits on the page, and the host knows that you are not sure yet. If you have a seat, it is given back for now.',
  'confirm.declined':
    'Type the six digits on the page, and the host knows that you cannot come. If you have a seat, it is given back.',
  'confirm.openSend': 'Send my answer',
  'confirm.fullUntil': 'The code works until {time}.',
  'confirm.open': 'Confirm my answer',
  'confirm.openExisting': 'Open my ticket',
  'confirm.anyBrowser': 'The button works in any browser.',
  'confirm.notYou':
    'If this was not you, there is nothing to do. The answer lapses when the time is over.',
} as const;
