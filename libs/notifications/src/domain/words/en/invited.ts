/** An invitation to answer where only the invited can. */
export const invited = {
  'invited.subject': '[Invitation] {name}',
  'invited.heading': 'You are invited to {title}',
  'invited.lead': '{host} invites you to {title}. Choose a date that suits you, and answer there.',
  'invited.open': 'See the dates and answer',
  'invited.own': 'This invitation is for whoever answers with this address.',
  'invited.decline': 'If it does not suit you, there is nothing to do.',
  'invited.why': 'You get this mail because {host} invited you.',
} as const;
