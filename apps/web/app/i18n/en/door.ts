import type { door as source } from '../ja/door';

/** The list at the door. */
export const door: Record<keyof typeof source, string> = {
  'door.title': 'Door · {number}',
  'door.count': '{present} of {seated} have arrived',
  'door.of': '/ {seated}',
  'door.search': 'Search by name or reading',
  'door.index': 'Kana rows',
  'door.checkIn': 'Check in',
  'door.undo': 'Undo',
  'door.walkIn': 'walk-in',
  'door.addWalkIn': 'Add a walk-in',
  'door.walkInTitle': 'Walk-in',
  'door.walkInSend': 'Add and check in',
  'door.mailHint': 'With it, we can tell them about the next one.',
  'door.added': '{name} added and checked in',
  'door.empty': 'The list is empty so far',
  'door.nobody': '“{name}” is not on the list',
  'door.nobodyBody': 'Try another spelling, or add them as a walk-in below.',
  'door.notOnList':
    'This person is not on the list: the seat was taken back, or it is another date. They can be added as a walk-in.',
  'door.bad.door_not_open': 'The door opens three hours before the start.',
  'door.bad.door_closed': 'It ended more than 24 hours ago: the door is closed.',
  'door.bad.cancelled': 'This meeting is cancelled: nobody can be checked in.',
  'door.excuse': 'Sent word',
  'door.more': 'More for {name}',
  'door.unexcuse': 'Undo “sent word”',
  'door.bad.is_present': 'They are checked in. Undo that first.',
};
