import { Temporal, toLocal } from '@asaza/recurrence';
import type { SpeakerInvitation } from './invitation';

/** Where a date stood or stands, as far as a speaker's word depends on it. */
interface Standing {
  readonly localStart: Temporal.PlainDateTime;
  readonly tzid: string;
  readonly startsAt: Temporal.Instant;
}

/** What an edit did to a date. */
export interface ChangedDate {
  readonly kind: 'added' | 'moved' | 'cancelled' | 'reinstated' | 'changed';
  readonly before: Standing | null;
  readonly after: Standing;
}

/** `asked`: the speaker is to say again whether it suits them; `moot`: nothing is asked any more. */
export type TalkEffect = 'asked' | 'moot' | 'none';

const KEPT_WITHIN_MINUTES = 60;

/** The talk itself always stays: on the new date, or on record when it is off. */
export function effectOnTalk(
  change: ChangedDate,
  editedAt: Temporal.Instant,
  { answeredAt, askedAgainAt }: Pick<SpeakerInvitation, 'answeredAt' | 'askedAgainAt'>,
): TalkEffect {
  if (change.kind === 'cancelled') return askedAgainAt === null ? 'none' : 'moot';
  // A yes that came after the edit was saved was given to the new date.
  if (answeredAt && Temporal.Instant.compare(answeredAt, editedAt) > 0) return 'none';
  return change.kind === 'reinstated' || movedFar(change) ? 'asked' : 'none';
}

/** To another day, on the clock that the speaker had in mind, or by more than an hour. */
function movedFar({ before, after }: ChangedDate): boolean {
  if (before === null) return false;
  const day = toLocal(after.startsAt, before.tzid).toPlainDate();
  const sameDay = day.equals(before.localStart.toPlainDate());
  const minutes = Math.abs(after.startsAt.since(before.startsAt).total('minutes'));
  return !sameDay || minutes > KEPT_WITHIN_MINUTES;
}
