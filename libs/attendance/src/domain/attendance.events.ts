import { defineDue, defineEvent } from '@asaza/kernel';
import type { AttendanceState } from './attendance';

type OfPerson = { occurrenceId: string; personId: string };

/** Somebody is present who was not; walk-ins too. */
export const CheckedIn = defineEvent<OfPerson>('attendance.checked_in');
export const CheckInUndone = defineEvent<OfPerson>('attendance.check_in_undone');
/**
 * What is written of these people at an occurrence changed; `none`: they are on the list, and nothing more.
 * What rsvps remembers of everybody is the sum of these.
 */
export const Marked = defineEvent<{
  occurrenceId: string;
  personIds: readonly string[];
  mark: AttendanceState | 'none';
}>('attendance.marked');
/** Somebody came who was not on the list; `seated`: a seat was still free for them. */
export const WalkedIn = defineEvent<OfPerson & { seated: boolean }>('attendance.walked_in');

/** Somebody who was there is asked how it was, by a card of their own. */
export const AfterCardAsked = defineEvent<{ cardId: string; personId: string }>(
  'attendance.after_card_asked',
);
/** What somebody said on their card is kept, for the first time or anew; `AfterCards.saidOn` tells what. */
export const AfterCardAnswered = defineEvent<{ cardId: string }>('attendance.after_card_answered');

/** Due some time after an occurrence ended, keyed by the occurrence. */
export const AfterCardsDue = defineDue('attendance.after_cards_due');
