/** Reports of solicitation: for hosts, and for whom something is held. */
export const safety = {
  'safety.hostSubject': '[Please look] {club}',
  'safety.reported': 'Somebody spoke of solicitation',
  'safety.reportedLead':
    'One person said “I was solicited” about an introduction. You can read it in the console.',
  'safety.reportedHold':
    'Until you decide, the person it is about gets no new introductions. It may be a misunderstanding; please look calmly.',
  'safety.contested': 'They have answered',
  'safety.contestedLead': 'Somebody whose introductions are on hold has explained themselves.',
  'safety.look': 'Read it',
  'safety.subject': '[Introductions] {club}',
  'safety.held': 'New introductions are on hold for now',
  'safety.heldLead':
    'About introductions in {club} somebody said “I was solicited”. While the hosts look into it, you get no new introductions.',
  'safety.keep': 'Introductions stay on hold',
  'safety.keepLead': 'The hosts of {club} looked into it and keep new introductions on hold.',
  'safety.remove': 'Introductions have ended in this club',
  'safety.removeLead':
    'The hosts of {club} looked into it and have ended introductions for you in this club.',
  'safety.lift': 'Introductions go on',
  'safety.liftLead':
    'The hosts of {club} looked into it, and you are introduced again. Thank you for your patience.',
  'safety.kind': 'It may be a misunderstanding. You can come to the club as before.',
  'safety.answer': 'If there is something to say, you can tell the hosts on the page below.',
  'safety.own': 'Open “Introductions and safety”',
  'safety.why': 'You get this mail because you take part in introductions of {club}.',
} as const;
