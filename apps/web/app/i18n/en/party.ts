/** Companions, seats that are free late, and fewer seats. */
export const party = {
  'party.title': 'Who comes with you',
  'party.body': 'Each takes a seat. Names are used at the door only; you may leave them out.',
  'party.count': 'How many come with you',
  'party.nobody': 'Nobody, I come alone',
  'party.people': '{count, plural, one {1 person} other {{count} people}}',
  'party.name': 'Name of companion {n}',
  'party.anyName': 'The name of somebody who comes along',
  'party.save': 'Change who comes with you',
  'party.saved':
    '{seats, plural, one {You come alone: 1 seat.} other {Changed: {seats} seats together.}}',
  'party.tooMany':
    '{most, plural, one {One companion} other {{most} companions}} at most can come here. Please choose again.',
  'party.noSeats':
    '{free, plural, =0 {No more seats are free.} one {Only one more seat is free.} other {Only {free} more seats are free.}} Nothing has changed.',
  'party.with': '+{count}',
  'party.withWords': '{count, plural, one {1 companion} other {{count} companions}}',
  'party.codeTitle': 'If you have a code',
  'party.code': 'Code',
  'party.codeHint': 'A code from a guest or a host opens the seats that are kept for it.',
  'party.codeSend': 'Use the code',
  'party.codeSaved':
    'The code is yours. If a seat kept for it is free, you are offered it by mail at once.',
  'field.unknown_code': 'This date does not know that {field}. Please check it.',
  'ticket.called.title': 'A seat is free: the first press has it',
  'ticket.called.body':
    'It starts soon, so everybody who can come at short notice hears of it at once. If somebody is faster, you keep your place on the waitlist.',
  'ticket.seatTaken':
    'Somebody else was faster. You keep your place on the waitlist: number {place}.',
  'lower.title':
    'With {capacity} seats, {count, plural, one {1 person moves} other {{count} people move}} to the waitlist',
  'lower.body':
    'Whoever got a seat last moves first, to the front of the waitlist. They are told by mail.',
  'lower.person': '{name}',
  'lower.personWith': '{name} ({seats} seats)',
  'lower.confirm':
    'Move {count, plural, one {this person} other {these {count} people}} and have {capacity} seats',
  'lower.keep': 'Keep the seats as they are',
  'lower.changed': 'Answers changed meanwhile, so nothing has been changed yet. Please look again.',
} as const;
