/** An absence without a word that counts. */
export const absence = {
  'absence.what': 'we missed you',
  'absence.heading': 'We missed you',
  'absence.lead':
    'We did not see you and had no word from you, so this counts as one absence. There surely was a reason. If it was otherwise, please tell us, and it will not count.',
  'absence.nothing':
    'Nothing changes for now. After {absences} of them within {months} months you may be asked once more before a date.',
  'absence.must_reconfirm': 'Until {until} we ask you two days before each date whether you come.',
  'absence.end_of_waitlist': 'Until {until} you join the waitlist at its end.',
  'absence.tell': 'Tell the host what happened',
  'absence.expires': 'It counts for nothing after {date}.',
  'absence.next':
    'If you cannot come another time, one press on your ticket tells us, even at the last moment.',
} as const;
