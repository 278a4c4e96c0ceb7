/** Two addresses of one person. */
export const merges = {
  'merge.subject': '【{code}】 Bring your records together',
  'merge.heading': 'Bring the records of this address together?',
  'merge.lead':
    'Whoever uses {from} says that this address is theirs as well, and asks to bring both records together.',
  'merge.means':
    'Answers, seats, attendance, fees, mail settings, introductions: everything under both addresses becomes one person’s.',
  'merge.open': 'See what it means',
  'merge.final': 'It cannot be undone.',
  'merge.notYou': 'If this means nothing to you, do nothing: nothing changes.',
  'merge.why': 'You get this mail because somebody entered your address.',
  'mergeTold.subject': 'We have written to your other address',
  'mergeTold.heading': 'You asked to bring two addresses together',
  'mergeTold.lead':
    'We have written to {other}. When that address says yes and you confirm it in your settings, both records become one.',
  'mergeTold.open': 'Open my settings',
  'mergeTold.notYou':
    'If this was not you, stop it in your settings and sign out your other devices.',
  'mergeTold.why': 'This is about an important change of your account.',
  'mergeDone.subject': 'Your records are together',
  'mergeDone.heading': 'Your records are together',
  'mergeDone.lead':
    'What was under {other} is one with this address now. Whichever you answer with, you are the same person, and mails go to this address.',
  'mergeDone.seats': 'Where both had a seat on the same date, one was kept and the other freed.',
  'mergeDone.open': 'Open my settings',
} as const;
