/** A seat that is passed on to a named other. */
export const passes = {
  'pass.card': 'Pass my seat to somebody else',
  'pass.card.body': 'With a name and an address, until {until}.',
  'pass.title': 'Pass your seat on',
  'pass.lead':
    'We send the other person a mail. Until they press “I’ll come instead” the seat stays yours. The waitlist is not affected.',
  'pass.name': 'Name of the other person',
  'pass.email': 'Their email address',
  'pass.emailHint': 'Used for this mail only.',
  'pass.companions': 'My companions ({count}) go along',
  'pass.companionsHint': 'Otherwise their seats are offered to those who wait.',
  'pass.send': 'Send them a mail',
  'pass.until': 'You can pass the seat on until {until}.',
  'pass.closed': 'You cannot pass this seat on yourself any more. Please ask the host.',
  'pass.waiting': 'Waiting for {name}',
  'pass.waitingBody':
    'We have sent a mail. Until {name} presses, the seat stays yours. If you name somebody else, the offer goes to them instead.',
  'pass.takeBack': 'I’ll come myself after all',
  'pass.toTicket': 'Back to the ticket',
  'pass.offer': '{from} offers you their seat',
  'pass.offerBody':
    '{from} would like to pass their seat on this date{seats, plural, =1 {} other { (# seats with companions)}} to {name}. Nothing changes until you press.',
  'pass.take': 'I’ll come instead',
  'pass.takeHint': 'You need no account. If it does not suit you, just close this page.',
  'pass.gone': 'This offer has ended',
  'pass.goneBody': 'The seat is with its first holder, or with somebody else.',
  'pass.no.CLOSED': 'This date is cancelled or has begun.',
  'pass.no.TOO_LATE':
    'The deadline for cancelling has passed, so the seat cannot be passed on. Please ask the host.',
  'pass.no.NO_SEAT': 'There is no seat to pass on: its holder has none any more.',
  'pass.no.ALREADY_SEATED':
    'This person has a seat or an offer for this date already. The seat stays where it is.',
  'pass.no.NEEDS_APPROVAL':
    'On this date a host says yes first, so the seat cannot be passed on. A host can do it: please ask them.',
  'pass.no.REFUSED_BEFORE': 'You cannot come to this date. Please ask the host.',
  'pass.no.NOT_INVITED': 'Only those who are invited can come to this date. Please ask the host.',
  'pass.no.GONE': 'This offer was taken back, or went to somebody else.',
  'pass.no.TOO_MANY': 'No more people can be asked today. Please try again tomorrow.',
  'field.own_address':
    '{field}: this is whoever has the seat now. Please enter the other person’s.',
  'pass.host': 'Pass a seat to somebody else',
  'pass.hostTitle': 'Seats passed on',
  'pass.hostLead':
    'Passes an attendee’s seat to somebody else. When they press in their mail the seat is theirs, and both are told.',
  'pass.who': 'Whose seat?',
  'pass.asked': 'We have sent {name} a mail',
  'pass.list': 'Passed on so far',
  'pass.row': '{from} → {to}',
  'pass.rowOpen': 'waiting for an answer',
  'pass.rowTaken': 'taken over {when}',
  'pass.rowHost': 'by the host {host}',
  'pass.nobody': 'Nobody has a sure seat yet',
} as const;
