import type { Rsvp } from './rsvp';
import { inLine, isFirm, isProvisional } from './standing';

type Answer = Pick<
  Rsvp,
  'response' | 'seat' | 'heldUntil' | 'approval' | 'lastInLine' | 'seq' | 'id'
>;

/** From a sure seat to a no. */
function rankOf(answer: Answer): number {
  if (isFirm(answer)) return 0;
  if (isProvisional(answer)) return 1;
  if (answer.seat === 'offered') return 2;
  if (answer.seat === 'waitlisted') return 3;
  if (answer.response === 'accepted') return 4;
  if (answer.response === 'tentative') return 5;
  return answer.response === 'declined' ? 6 : 7;
}

/**
 * Of two answers to one date that turn out to be one person's: the better seat stays, of two places in line
 * the one further ahead, and otherwise that of whoever stays. The other's seat is given back.
 */
export function whichStays<Each extends Answer>(
  kept: Each,
  gone: Each,
): { readonly stays: Each; readonly goes: Each } {
  const [mine, theirs] = [rankOf(kept), rankOf(gone)];
  const ahead = mine === theirs && kept.seat === 'waitlisted' && inLine(gone, kept) < 0;
  return theirs < mine || ahead ? { stays: gone, goes: kept } : { stays: kept, goes: gone };
}
