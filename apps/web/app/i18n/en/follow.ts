import type { follow as source } from '../ja/follow';

/** What came of an introduction. */
export const follow: Record<keyof typeof source, string> = {
  'follow.MET.title': 'Did you meet {name}?',
  'follow.MET.YES': 'Yes, we met',
  'follow.MET.NOT_YET': 'Not yet',
  'follow.MET.NO': 'We decided not to',
  'follow.IN_TOUCH.title': 'Are you still in touch with {name}?',
  'follow.IN_TOUCH.YES': 'Yes',
  'follow.IN_TOUCH.NO': 'No',
  'follow.helped': 'Was the introduction of use to you?',
  'follow.helped.yes': 'Yes',
  'follow.helped.no': 'No',
  'follow.private': '{name} is not told what you answer. It helps us to introduce people better.',
  'follow.thanks': 'Thank you for telling us',
  'follow.thanks.body': 'You can change it with the buttons below.',
  'follow.stop': 'Please do not ask me about this introduction again',
  'follow.ask': 'You may ask me after all',
  'follow.stopped': 'We will not ask about this introduction again.',
  'follow.closed': 'This question is closed',
  'follow.closed.body': 'Answers are no longer taken. Thank you for your time.',
};
