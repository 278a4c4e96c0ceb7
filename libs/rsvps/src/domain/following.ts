import { Temporal, toLocal } from '@asaza/recurrence';
import { LATEST_MINUTES_BEFORE } from './answering';
import { latestOffer } from './offering';
import { isAsked, isFirm, notAsked, type Standing } from './standing';

/** Where a date stands before or after an edit. */
interface StateOfDate {
  readonly localStart: Temporal.PlainDateTime;
  readonly tzid: string;
  readonly startsAt: Temporal.Instant;
  readonly cancelled: boolean;
}

/** What an edit does to one date, as far as answers are concerned. */
export interface ChangedDate {
  /** null for a date that is added. */
  readonly before: StateOfDate | null;
  readonly after: StateOfDate;
  /** Time, place or state changed. */
  readonly material: boolean;
}

/** What becomes of the answers to a date; `none`: nothing that concerns them changed. */
export const ANSWERS_EFFECTS = [
  'kept',
  'asked_again',
  'must_reconfirm',
  'released',
  'none',
] as const;
export type AnswersEffect = (typeof ANSWERS_EFFECTS)[number];

const KEPT_MINUTES = 60;

/** The table by which answers follow dates. Coming back after a cancellation asks at least. */
export function effectOn({ before, after, material }: ChangedDate): AnswersEffect {
  if (!before || !material) return 'none';
  if (after.cancelled) return before.cancelled ? 'none' : 'released';
  const moved = effectOfMove(before, after);
  return before.cancelled && moved === 'kept' ? 'asked_again' : moved;
}

function effectOfMove(before: StateOfDate, after: StateOfDate): AnswersEffect {
  // The day counts on the clock that people had in mind, also where the zone changes.
  const day = toLocal(after.startsAt, before.tzid).toPlainDate();
  if (!day.equals(before.localStart.toPlainDate())) return 'must_reconfirm';
  const minutes = Math.abs(before.startsAt.until(after.startsAt).total('minutes'));
  return minutes <= KEPT_MINUTES ? 'kept' : 'asked_again';
}

const RECONFIRM_HOURS = 48;
const RECONFIRM_HOURS_BEFORE = 24;
const LEAST_HOURS = 3;

/**
 * Until when a seat waits for a yes to its new day: the earlier of 48 hours and 24 hours before the start;
 * at short notice still three hours, and never beyond the start.
 */
export function reconfirmDeadline(
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant {
  const usual = earlier(
    now.add({ hours: RECONFIRM_HOURS }),
    startsAt.subtract({ hours: RECONFIRM_HOURS_BEFORE }),
  );
  const least = now.add({ hours: LEAST_HOURS });
  return earlier(Temporal.Instant.compare(usual, least) >= 0 ? usual : least, startsAt);
}

/** An announced edit, as it meets the answers to one of its dates. */
export interface Followed {
  readonly effect: AnswersEffect;
  readonly startsAt: Temporal.Instant;
  /** When it was saved: from then on pages show the new date, and a yes is a yes to it. */
  readonly editedAt: Temporal.Instant;
  readonly now: Temporal.Instant;
}

/**
 * What an edit changes about one answer; null: nothing. Only firm seats are asked; places keep their order,
 * a no stays a no, and whatever would outlast the new start ends before it.
 * `unreachable`: has no address, so that a host answers for them.
 */
export function followed(
  person: Standing & { readonly answeredAt: Temporal.Instant },
  edit: Followed,
  unreachable = false,
): Partial<Standing> | null {
  const { effect, startsAt, editedAt, now } = edit;
  if (effect === 'none') return null;
  if (effect === 'released') return isAsked(person) ? notAsked : null;
  if (!isFirm(person)) return cut(person, startsAt, now);
  const knows = Temporal.Instant.compare(person.answeredAt, editedAt) > 0;
  const begun = Temporal.Instant.compare(startsAt, now) <= 0;
  if (effect === 'kept' || knows || unreachable || begun) return cutWait(person, startsAt);
  // Whoever has not said yes to another day yet still has to, by the newest edit's deadline.
  return effect === 'must_reconfirm' || person.reconfirmUntil
    ? { askedAgainAt: null, reconfirmUntil: reconfirmDeadline(startsAt, now) }
    : { askedAgainAt: now };
}

/** Holds end 30 minutes before the new start, offers as they do when they are made so late. */
function cut(
  { heldUntil, offerUntil }: Standing,
  startsAt: Temporal.Instant,
  now: Temporal.Instant,
): Partial<Standing> | null {
  const latestHold = startsAt.subtract({ minutes: LATEST_MINUTES_BEFORE });
  if (heldUntil && Temporal.Instant.compare(heldUntil, latestHold) > 0)
    return { heldUntil: latestHold };
  const latest = latestOffer(startsAt, now);
  return offerUntil && Temporal.Instant.compare(offerUntil, latest) > 0
    ? { offerUntil: latest }
    : null;
}

const cutWait = (
  { reconfirmUntil }: Standing,
  startsAt: Temporal.Instant,
): Partial<Standing> | null =>
  reconfirmUntil && Temporal.Instant.compare(reconfirmUntil, startsAt) > 0
    ? { reconfirmUntil: startsAt }
    : null;

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;
