import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import type { InvitationState, SpeakerInvitation } from './invitation';
import { invitationClosed, type InvitationClosed } from './speakers.refusals';

/** A date that an invitation offers, as far as an answer depends on it. */
export interface OfferedDate {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly cancelled: boolean;
}

type Answered = Pick<SpeakerInvitation, 'state' | 'acceptedOccurrenceId' | 'askedAgainAt'>;

export interface Answer {
  readonly accept: boolean;
  readonly occurrenceId: string | null;
}

export type AnswerStep =
  | { readonly kind: 'accept'; readonly date: OfferedDate }
  /** Again yes to the date on which the talk stands, which has moved. */
  | { readonly kind: 'keep'; readonly date: OfferedDate }
  | { readonly kind: 'decline' }
  | { readonly kind: 'unchanged' };

/** Why a date cannot be taken by anybody any more; null while it can. */
export function closedBecause(
  date: OfferedDate,
  now: Temporal.Instant,
): 'cancelled' | 'in_the_past' | null {
  if (date.cancelled) return 'cancelled';
  return Temporal.Instant.compare(date.startsAt, now) <= 0 ? 'in_the_past' : null;
}

/** When the last date that is still on begins; null when none is. */
export const expiresAt = (dates: readonly OfferedDate[]): Temporal.Instant | null =>
  dates
    .filter((date) => !date.cancelled)
    .map((date) => date.startsAt)
    .sort(Temporal.Instant.compare)
    .at(-1) ?? null;

/** The state as it is at this moment: an invitation whose dates have all passed is over, noticed or not. */
export const stateAt = (
  state: InvitationState,
  dates: readonly OfferedDate[],
  now: Temporal.Instant,
): InvitationState =>
  state === 'invited' && dates.every((date) => closedBecause(date, now) !== null)
    ? 'expired'
    : state;

/**
 * What an answer does. The same answer again changes nothing; another one finds the invitation closed.
 * Without an `occurrenceId` the only date is meant, if there is one. A talk that is asked about again can be
 * kept or given up once more, until its date begins or is off.
 */
export function decideAnswer(
  invitation: Answered,
  dates: readonly OfferedDate[],
  answer: Answer,
  now: Temporal.Instant,
): Outcome<AnswerStep, InvalidInput | InvitationClosed> {
  if (invitation.askedAgainAt !== null) return decideAgain(invitation, dates, answer, now);
  const wanted = answer.occurrenceId ?? (dates.length === 1 ? dates[0]!.id : null);
  const again = answer.accept
    ? invitation.state === 'accepted' && invitation.acceptedOccurrenceId === wanted
    : invitation.state === 'declined';
  if (again) return ok({ kind: 'unchanged' });
  const state = stateAt(invitation.state, dates, now);
  if (state !== 'invited') return refuse(invitationClosed(state));
  if (!answer.accept) return ok({ kind: 'decline' });
  if (wanted === null) return refuse(invalid('occurrenceId', 'required'));
  const date = dates.find(({ id }) => id === wanted);
  if (!date) return refuse(invalid('occurrenceId', 'not_offered'));
  const closed = closedBecause(date, now);
  return closed ? refuse(invalid('occurrenceId', closed)) : ok({ kind: 'accept', date });
}

function decideAgain(
  { acceptedOccurrenceId, state }: Answered,
  dates: readonly OfferedDate[],
  answer: Answer,
  now: Temporal.Instant,
): Outcome<AnswerStep, InvalidInput | InvitationClosed> {
  const date = dates.find(({ id }) => id === acceptedOccurrenceId);
  const another = answer.accept && (answer.occurrenceId ?? date?.id) !== date?.id;
  if (!date || another || closedBecause(date, now)) return refuse(invitationClosed(state));
  return ok(answer.accept ? { kind: 'keep', date } : { kind: 'decline' });
}

/**
 * Whether a host can still take it back. An accepted one too, until the talk begins; withdrawing twice
 * changes nothing.
 */
export function decideWithdrawal(
  invitation: Omit<Answered, 'askedAgainAt'>,
  dates: readonly OfferedDate[],
  now: Temporal.Instant,
): Outcome<'withdraw' | 'unchanged', InvitationClosed> {
  const state = stateAt(invitation.state, dates, now);
  if (state === 'withdrawn') return ok('unchanged');
  if (state === 'invited') return ok('withdraw');
  const talk = dates.find(({ id }) => id === invitation.acceptedOccurrenceId);
  return state === 'accepted' && talk && Temporal.Instant.compare(talk.startsAt, now) > 0
    ? ok('withdraw')
    : refuse(invitationClosed(state));
}
