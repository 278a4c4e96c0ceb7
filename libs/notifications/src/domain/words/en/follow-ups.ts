/** What came of an introduction. */
export const followUps = {
  'followUp.met.subject': '[Introduction] Did you meet {other}?',
  'followUp.met.heading': 'Did you meet?',
  'followUp.met.lead':
    'Two weeks ago we introduced you to {other}. One tap tells us whether you met. Not yet, and not at all, are good answers too.',
  'followUp.in_touch.subject': '[Introduction] Are you in touch with {other}?',
  'followUp.in_touch.heading': 'How did it go on?',
  'followUp.in_touch.lead':
    'Some time ago we introduced you to {other}. Are you still in touch, and was it of use to you? This is the last time we ask.',
  'followUp.private':
    '{other} is not told what you answer. It helps us to introduce people better.',
  'followUp.answer': 'Answer',
  'followUp.stop':
    'If you would rather not be asked about this introduction, you can stop it on the same page. No sign-in is needed.',
  'followUp.why': 'You get this mail because {club} introduced you.',
} as const;
