/** A seat that is passed on to a named other. */
export const passes = {
  'pass.what': 'a seat from {from}',
  'pass.heading': 'Would you take the seat of {from}?',
  'pass.lead':
    '{from} would like to pass their seat on this date{seats, plural, =1 {} other { (# seats with companions)}} to you. Press “I’ll come instead” on the page below and it is yours. You need no account.',
  'pass.take': 'I’ll come instead',
  'pass.nothing': 'Nothing changes until you press: the seat stays with {from}.',
  'pass.unknown': 'If this means nothing to you, there is nothing to do.',
  'pass.why': 'You get this mail because {from} entered your address.',
  'taken.what': 'the seat is yours',
  'taken.heading': 'The seat is yours',
  'taken.lead':
    'You have taken over the seat of {from}. Give your own name at the door. We look forward to seeing you.',
  'passed.what': 'you passed your seat on',
  'passed.heading': 'Your seat is with {to} now',
  'passed.lead':
    '{to} has taken over your seat, so your own answer is cancelled. Thank you for telling us.',
} as const;
