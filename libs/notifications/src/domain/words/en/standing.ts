/** Whoever always comes, and whoever is asked two days before. */
export const standing = {
  'light.what': 'see you there',
  'light.heading': 'See you on {when}',
  'light.lead': 'Your seat is taken care of. Tell us only if you cannot come.',
  'light.not': 'Not this time',
  'reconfirm.what': 'can you come?',
  'reconfirm.heading': 'Please answer by {deadline}',
  'reconfirm.lead':
    'Can you come as planned? Press “I’ll come” by {deadline} and you keep your seat.',
  'reconfirm.newcomer': 'We ask everybody who is new two days before.',
  'reconfirm.flagged':
    'After several absences without a word, we ask two days before. Your ticket shows why and until when; if something is not right, you can tell the hosts there.',
  'reconfirm.lapse': 'If we do not hear from you, the seat goes to someone who is waiting.',
  'reconfirm.answer': 'Tell us if you can come',
} as const;
