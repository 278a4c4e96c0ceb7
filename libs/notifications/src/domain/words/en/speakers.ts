/** Asking a speaker, and what follows. */
export const speakers = {
  'speaker.subject': '[Invitation to speak] {name}',
  'speaker.heading': 'We would like to hear you speak',
  'speaker.lead': '{host} of {club} would like to invite you as a speaker.',
  'speaker.date': 'Option {number}',
  'speaker.dateOne': 'When',
  'speaker.honorarium': 'Honorarium',
  'speaker.answer': 'Choose a date and answer',
  'speaker.how':
    'No sign-in is needed. Choose a date on the page, or decline. Opening it decides nothing.',
  'speaker.why': 'You get this mail because the hosts of {club} would like to invite you.',
  'speakerYes.what': 'you are our speaker',
  'speakerYes.heading': 'You are our speaker',
  'speakerYes.lead': 'Thank you for accepting. We look forward to meeting you.',
  'speakerYes.details': 'Please tell the host the title of your talk when you know it.',
  'speakerYes.page': 'Open your speaker page',
  'speakerAgain.what': 'the new date stands',
  'speakerAgain.heading': 'The new date stands',
  'speakerAgain.lead':
    'Thank you for making the new date possible. We look forward to meeting you.',
  'speakerNo.subject': '[Thank you] Your answer to {name}',
  'speakerNo.heading': 'Thank you for your answer',
  'speakerNo.lead':
    'Thank you for taking the time to answer. We understand that it does not suit you this time, and hope to hear you another day.',
  'speakerGone.subject': '[Invitation to speak] Withdrawn ({name})',
  'speakerGone.heading': 'The invitation is withdrawn',
  'speakerGone.lead':
    'The hosts had to withdraw their invitation. Thank you for having considered it.',
  'hostYes.what': 'your speaker said yes',
  'hostYes.heading': '{speaker} has accepted',
  'hostYes.lead': 'The speaker now stands on the page of this date.',
  'hostAgain.what': 'speaker can come',
  'hostAgain.heading': '{speaker} can speak on the new date',
  'hostAgain.lead': 'We have said thank you.',
  'hostGone.what': 'your speaker cannot come',
  'hostGone.heading': '{speaker} cannot come on the new date',
  'hostGone.lead':
    'The talk is off the page of this date. We have said thank you. You can invite somebody else in the host console.',
  'hostNo.subject': '[Speaker] {speaker} cannot come this time ({name})',
  'hostNo.heading': '{speaker} cannot come this time',
  'hostNo.lead': 'We have said thank you. You can invite somebody else in the host console.',
  'host.open': 'Open the host console',
} as const;
