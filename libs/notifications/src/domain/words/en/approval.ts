/** Where a host's yes comes before the seat. */
export const approval = {
  'asked.what': 'waiting for the host',
  'asked.heading': 'Your answer waits for the host',
  'asked.lead':
    'Thank you for your answer. For this date the host says yes before a seat is given. We will write to you as soon as they have.',
  'asked.noSeat':
    'There is no seat for you yet. If your plans change, your ticket lets you take the answer back.',
  'approved.what': 'your seat is confirmed',
  'approved.heading': 'Your seat is confirmed',
  'approved.lead':
    'The host has said yes. Please give your name at the door. We look forward to seeing you.',
  'approved.change': 'If your plans change, tell us from your ticket. No reason is needed.',
  'approved.waiting':
    'The host has said yes. All seats are taken for now, so you are on the waitlist.',
  'refused.what': 'the answer of the host',
  'refused.heading': 'There is no seat for you this time',
  'refused.lead':
    'Thank you for your answer. The host has let us know that they cannot give you a seat this time.',
  'refused.by': 'From the host',
  'refused.again': 'This is about this date alone. You are welcome to answer to another one.',
} as const;
