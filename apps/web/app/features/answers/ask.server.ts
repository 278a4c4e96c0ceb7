import type { Clock } from '../gatherings/time.server';
import type { AskView } from './views';

interface Asked {
  readonly seat: string;
  readonly provisionalUntil?: string | null;
  readonly askedAgainAt?: string | null;
  readonly reconfirmUntil?: string | null;
  readonly reconfirmReason?: 'NEWCOMER' | 'FLAGGED' | null;
}

/** What a change of the date asks of somebody with a seat; null: nothing. */
export function askOf(response: Asked, clock: Clock): AskView | null {
  if (response.seat !== 'HELD') return null;
  const { reconfirmUntil, reconfirmReason: why = null, askedAgainAt } = response;
  if (reconfirmUntil) return { kind: 'reconfirm', until: clock.moment(reconfirmUntil), why };
  return askedAgainAt ? { kind: 'again', until: '', why: null } : null;
}
