import { ok, parseInteger, type InvalidInput, type Outcome } from '@asaza/kernel';

/** How many talks a date has room for, and how long each is; null minutes: not said. */
export interface TalkSlots {
  readonly talks: number;
  readonly minutes: number | null;
}

/** Where no host said anything: one speaker, for as long as it takes. */
export const ONE_TALK: TalkSlots = { talks: 1, minutes: null };

const TALKS = [0, 8] as const;
const MINUTES = [1, 480] as const;

/** Refusals: `talks` and `minutes`, by their bounds. */
export function parseTalkSlots(raw: {
  readonly talks: number;
  readonly minutes?: number | null;
}): Outcome<TalkSlots, InvalidInput> {
  const talks = parseInteger('talks', raw.talks, ...TALKS);
  if (!talks.ok) return talks;
  const minutes = raw.minutes ?? null;
  if (minutes === null) return ok({ talks: talks.value, minutes });
  const parsed = parseInteger('minutes', minutes, ...MINUTES);
  return parsed.ok ? ok({ talks: talks.value, minutes: parsed.value }) : parsed;
}

/** A date's own slots, else those of its series. */
export const slotsOver = (
  ofSeries: TalkSlots | undefined,
  ofDate?: TalkSlots | undefined,
): TalkSlots => ofDate ?? ofSeries ?? ONE_TALK;

/** None where fewer are wanted than have been given: a talk that was promised stays. */
export const freeSlots = ({ talks }: TalkSlots, given: number): number =>
  Math.max(0, talks - given);
