import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { afterCardClosed, type AfterCardClosed } from './attendance.refusals';

export const MOODS = ['good', 'fair', 'poor'] as const;
/** How it was, in one word. */
export type Mood = (typeof MOODS)[number];

/** `talked`: we spoke; `more`: I would like to speak more, which nobody else is ever shown; `known`: we know each other. */
export const MARKS = ['talked', 'more', 'known'] as const;
export type Mark = (typeof MARKS)[number];

/** Whom somebody would like to speak with again: few, so that it means something. */
export const MOST_PICKS = 3;

/** Minutes after the end until the card is sent, days until the mail is of no more use, days until it closes. */
export const afterCardTerms = { askMinutes: 90, mailDays: 3, openDays: 14 } as const;

export const asksAt = (endsAt: Temporal.Instant): Temporal.Instant =>
  endsAt.add({ minutes: afterCardTerms.askMinutes });
export const mailUseful = (endsAt: Temporal.Instant): Temporal.Instant =>
  endsAt.add({ hours: afterCardTerms.mailDays * 24 });
export const closesAt = (endsAt: Temporal.Instant): Temporal.Instant =>
  endsAt.add({ hours: afterCardTerms.openDays * 24 });

/** What somebody said of a morning: ids of people, each at most once for each mark. */
export interface Said {
  readonly mood: Mood | null;
  readonly talked: readonly string[];
  readonly more: readonly string[];
  readonly known: readonly string[];
}

/**
 * Takes the whole card at once; what it leaves out is no more said. `listed`: whom the card may name. Anybody
 * else is left out without a word, as they may have gone from the list while the page was open.
 */
export function decideAfterCard(
  said: Said,
  listed: ReadonlySet<string>,
  endsAt: Temporal.Instant,
  now: Temporal.Instant,
): Outcome<Said, AfterCardClosed | InvalidInput> {
  if (now.epochMilliseconds >= closesAt(endsAt).epochMilliseconds) return refuse(afterCardClosed);
  const kept = (ids: readonly string[]) => [...new Set(ids)].filter((id) => listed.has(id));
  const more = kept(said.more);
  if (more.length > MOST_PICKS) return refuse(invalid('more', 'too_many', MOST_PICKS));
  return ok({ mood: said.mood, talked: kept(said.talked), more, known: kept(said.known) });
}
