import { defineEvent } from '@asaza/kernel';

type OfPerson = { occurrenceId: string; personId: string };

/** Somebody is present who was not; walk-ins too. */
export const CheckedIn = defineEvent<OfPerson>('attendance.checked_in');
export const CheckInUndone = defineEvent<OfPerson>('attendance.check_in_undone');
/** Somebody came who was not on the list; `seated`: a seat was still free for them. */
export const WalkedIn = defineEvent<OfPerson & { seated: boolean }>('attendance.walked_in');
