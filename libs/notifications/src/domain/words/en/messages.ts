/** What a host writes to those who answered. */
export const messages = {
  'message.by': '{host}, {club}',
  'message.replies': 'If you reply to this mail, {host} will read it.',
  'message.noReplies':
    'Replies to this mail do not reach the hosts. You can change your answer on your ticket.',
  'message.why': 'You get this mail from the hosts because you answered {title}.',
  'message.whySpeaker': 'You get this mail from the hosts because you speak at {title}.',
  'message.moved': 'The start has moved.',
} as const;
