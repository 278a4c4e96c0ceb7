/** A seat, the waitlist, and leaving them. */
export const seats = {
  'seat.what': 'your seat is confirmed',
  'seat.heading': 'Your seat is confirmed',
  'seat.lead': 'Give your name at the door. We look forward to seeing you.',
  'seat.change': 'If your plans change, tell us on your ticket. Nobody asks why.',
  'added.what': 'a seat for you',
  'added.heading': 'There is a seat for you',
  'added.lead': 'A host has added you to this date. Give your name at the door.',
  'added.change': 'If it does not suit you, press “Cancel my seat” on your ticket.',
  'removed.what': 'your seat is cancelled',
  'removed.heading': 'Your seat is cancelled',
  'removed.lead':
    'A host has cancelled your seat on this date. If this is unclear, please ask the host.',
  'waitlisted.what':
    'you are {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line',
  'waitlisted.heading':
    'You are {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} on the waitlist',
  'waitlisted.lead': 'When a seat opens we write to people in the order in which they joined.',
  'waitlisted.rules':
    'After 6 pm the evening before, offers go only to those who can come at short notice, and none go out between 10 pm and 5 am. You can choose on your ticket.',
  'offer.what': 'a seat opened',
  'offer.heading': 'A seat opened',
  'offer.lead':
    'Press “I’ll come” by {deadline} and it is yours. After that we offer it to the next person.',
  'offer.accept': 'I’ll come',
  'offer.passOn':
    'If you cannot come, say so on your ticket and the next person gets the seat at once.',
  'missed.what': 'the offer has passed on',
  'missed.heading': 'The seat went to the next person',
  'missed.waiting':
    'You are now {position, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} on the waitlist. We will write when a seat opens again.',
  'missed.left': 'You are no longer on the waitlist. You are welcome to join it again.',
  'called.what': 'A late seat, first come',
  'called.heading': 'A seat opened: the first press has it',
  'called.lead':
    'It starts in less than twelve hours, so everybody who can come at short notice hears of it at once. Whoever presses the button first has the seat.',
  'called.keeps': 'If somebody else is faster, you keep your place on the waitlist.',
  'opened.what': 'Seats open to everyone',
  'opened.heading': 'Free seats are open to everyone now',
  'opened.lead':
    'It is close to the start, so anybody may take the free seats now. If you can come, press the button: whoever is first has the seat. You hear of this once.',
  'moved.seat.what': 'Now on the waitlist',
  'moved.seat.heading': 'There are fewer seats: you moved to the waitlist',
  'moved.seat.lead':
    'The host has fewer seats for this date than before, and there is none for you now. We are sorry. You are near the front of the waitlist, number {position}.',
  'moved.seat.next':
    'Seats that open are offered in order, by mail. If you would rather not wait, your ticket lets you leave the list.',
  'withdrawn.what': 'you have cancelled',
  'withdrawn.heading': 'You have cancelled',
  'withdrawn.lead':
    'Thank you for telling us. We will offer the seat to someone who is waiting. See you another time.',
  'withdrawn.again': 'If your plans change, you can answer again on the page of this date.',
  'lapsed.what': 'your seat is free again',
  'lapsed.heading': 'We no longer hold your seat',
  'lapsed.lead':
    'We did not hear from you in time, so your seat is free for others now. If you would like to come, please answer once more; if there is room, the seat is yours at once.',
  'expired.what': 'seat no longer held',
  'expired.heading': 'We no longer hold your seat',
  'expired.lead':
    'The code was not entered in time, so the seat is free again. If you would like to come, please answer once more.',
  'expired.again': 'Answer again',
  'expired.notYou': 'If this was not you, there is nothing to do.',
} as const;
