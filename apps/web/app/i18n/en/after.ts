import type { after as source } from '../ja/after';

/** The card after a morning. */
export const after: Record<keyof typeof source, string> = {
  'after.title': 'How was it?',
  'after.mood': 'This one was',
  'after.mood.GOOD': 'Good',
  'after.mood.FAIR': 'All right',
  'after.mood.POOR': 'Not for me',
  'after.talked': 'People I talked with',
  'after.talked.hint': 'Choose whoever you spoke with.',
  'after.more': 'People I would like to talk with more (nobody else sees this)',
  'after.more.hint':
    'Up to three. Only when two people choose each other do we introduce them. Hosts are not told whom you chose.',
  'after.more.tooMany':
    'You can choose up to {limit, plural, one {# person} other {# people}} to talk with more.',
  'after.known': 'People I know already',
  'after.known.hint': 'We will not propose to introduce you to them.',
  'after.known.open': 'I know some of them already',
  'after.others':
    '{count, plural, one {# other person} other {# other people}} came. Only those who show their name are listed.',
  'after.nobody': 'Nobody who came shows their name yet.',
  'after.showName': 'Show my name ({name}) on the cards of others, too',
  'after.showName.hint': 'Only people who came to the same dates see it. You can stop any time.',
  'after.consent': 'May we introduce you to somebody?',
  'after.consent.body':
    'After a date we propose one person with whom there is something to talk about. We introduce you only if both of you say yes. We ask this once and not again.',
  'after.give': 'What I can help with',
  'after.give.hint': 'For example: choosing books for a small shop',
  'after.ask': 'What I am looking for',
  'after.ask.hint': 'For example: somebody to talk about shelves with',
  'after.consent.shown':
    'What the other person sees of you is your name ({name}), your one line about yourself, and what you write here. Your mail address is given only after both of you said yes.',
  'after.yes': 'Yes, I would like to be introduced',
  'after.yes.missing':
    'What you wrote is not kept yet. Tick the box if you would like to be introduced, or clear the lines and send the rest.',
  'after.wishes': 'Change what you give and look for (needs sign-in)',
  'after.send': 'Send',
  'after.again': 'Send the change',
  'after.until': 'You can change it until {date} · no sign-in',
  'after.thanks': 'Thank you',
  'after.thanks.body': 'We have your card. You can change it below whenever you like.',
  'after.closed': 'This card is closed',
  'after.closed.body': 'It can no longer be changed. Thank you for coming.',
};
