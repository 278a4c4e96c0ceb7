/** What a host hears of a club. */
export const hostNotices = {
  'notices.title': 'News for hosts',
  'notices.lead': 'Choose how you hear of what happens in this club. It changes for you alone.',
  'notices.kind.APPROVAL': 'Somebody waits for my yes',
  'notices.kind.ANSWER': 'A new answer',
  'notices.kind.CANCELLATION': 'A cancellation',
  'notices.kind.FEW_SEATS': 'Three seats left',
  'notices.kind.SEAT_OFFER': 'A free seat is offered',
  'notices.kind.MISSED_OFFER': 'An offer was not answered',
  'notices.kind.KITCHEN': 'The kitchen waits for a number',
  'notices.kind.CONTEST': 'Somebody writes about an absence',
  'notices.choice.AT_ONCE': 'At once',
  'notices.choice.DIGEST': 'Once a day',
  'notices.choice.NEVER': 'Never',
  'notices.hour': 'Hour of the daily mail',
  'notices.hourHint': 'On days without news there is none. The hour is that of the club.',
  'notices.at': '{hour}:00',
  'notices.night':
    'Nothing comes between 22:00 and 5:00, but for a cancellation on the day itself.',
  'notices.stopped': 'You stopped these by the link in a mail. Saving starts them again.',
  'notices.save': 'Save',
  'notices.saved': 'Saved',
} as const;
