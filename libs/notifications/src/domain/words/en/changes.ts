/** A date that moves, is called off, or is tomorrow. */
export const changes = {
  'moved.whatTime': 'new date or time',
  'moved.whatPlace': 'something changed',
  'moved.headingTime': 'The date or time has changed',
  'moved.headingPlace': 'The place or other details have changed',
  'moved.before': 'Before',
  'moved.lead': 'Here is the new time. You keep your seat.',
  'moved.leadPlace': 'Here is what holds now. You keep your seat.',
  'moved.leadWaiting': 'Here is what holds now. You keep your place on the waitlist.',
  'moved.leadSpeaker': 'Here is what holds now for the date on which you speak.',
  'moved.cannot': 'If it does not suit you, you can cancel on your ticket.',
  'moved.cannotSpeaker': 'If it does not suit you, please tell the hosts of the club.',
  'cancelled.what': 'called off',
  'cancelled.heading': 'This date is called off',
  'cancelled.lead':
    'We are sorry, and thank you for having planned to come. There is nothing to do.',
  'cancelled.reason': 'From the host',
  'cancelled.next': 'See other dates',
  'reminder.what': 'see you tomorrow',
  'reminder.whatToday': 'see you today',
  'reminder.heading': 'See you tomorrow',
  'reminder.headingToday': 'See you today',
  'reminder.lead': 'Give your name at the door.',
  'reminder.cannot':
    'If you cannot come, press “Cancel my seat” on your ticket. The seat goes to someone who is waiting.',
} as const;
