/** The card after a morning. */
export const afterCard = {
  'afterCard.subject': '[30 seconds] How was {name}?',
  'afterCard.heading': 'Thank you for coming',
  'afterCard.lead':
    'Half a minute, if you have it: how was it, with whom did you talk, and is there anybody you would like to talk with more?',
  'afterCard.private':
    'Whom you would like to talk with more is shown to nobody, not to hosts either. Only when two people choose each other do we introduce them.',
  'afterCard.open': 'Open the card',
  'afterCard.note':
    'No sign-in is needed. You can change it for two weeks, and you may leave it empty.',
  'afterCard.why': 'You get this mail because you came to {title}.',
} as const;
