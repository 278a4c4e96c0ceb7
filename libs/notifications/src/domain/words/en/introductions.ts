/** Introducing two people. */
export const introductions = {
  'proposal.subject': '[Introduction] May we introduce you to {other}?',
  'proposal.kicker': 'After {occasion} · from {host}',
  'proposal.heading': 'May we introduce you to {other}?',
  'proposal.visit': '{visit, plural, one {first visit} other {# visits}}',
  'proposal.why': 'Why the two of you',
  'proposal.their.gives': 'What {other} can help with',
  'proposal.their.asks': 'What {other} is looking for',
  'proposal.their.topics': 'What {other} likes to talk about',
  'proposal.their.industry': 'The field {other} works in',
  'proposal.your.gives': 'What you can help with',
  'proposal.your.asks': 'What you are looking for',
  'proposal.your.topics': 'What you like to talk about',
  'proposal.your.industry': 'The field you work in',
  'proposal.firstTopic': 'To begin with',
  'proposal.answer': 'Answer',
  'proposal.terms':
    '{other} gets the same question. Only if both of you say yes do we give each of you the other’s name and address. A no is never passed on.',
  'proposal.until': 'Answer by {deadline}. No sign-in is needed.',
  'proposal.why.footer':
    'You get this mail because you take part in {club} and said yes to being introduced.',
  'proposalReminder.subject': '[Introduction] {other}: answer by {deadline}',
  'proposalReminder.lead': 'We asked you the other day. Whenever it suits you, let us know.',
  'introduced.subject': '[Introduction] Meet {other}',
  'introduced.heading': 'Meet {other}',
  'introduced.lead': 'Both of you said yes.',
  'introduced.youWrite': 'Please write the first line. A reply to this mail goes to {other}.',
  'introduced.theyWrite':
    'We asked {other} to write the first line. A reply to this mail goes to {other}.',
  'introduced.address': 'How to reach {other}',
  'introduced.write': 'Write to {other}',
  'introduced.next': 'When you meet at the next date, do sit at the same table.',
} as const;
