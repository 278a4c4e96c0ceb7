import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { resolve, toLocal, type Temporal } from '@asaza/recurrence';
import { followUpClosed, type FollowUpClosed } from './introductions.refusals';

/** `met`: after two weeks, did you meet; `in_touch`: after eighty days, are you still in touch, and was it of use. */
export const STAGES = ['met', 'in_touch'] as const;
export type Stage = (typeof STAGES)[number];
export const FOLLOW_UP_ANSWERS = ['yes', 'not_yet', 'no'] as const;
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];
export type Helped = 'yes' | 'no';

/** Days after the introduction, at which hour of the club's clock, and for how many days an answer is taken. */
export const followUpTerms = { met: 14, in_touch: 80, hour: 10, openDays: 60 } as const;

export const asksAt = (
  stage: Stage,
  introducedAt: Temporal.Instant,
  tzid: string,
): Temporal.Instant =>
  resolve(
    toLocal(introducedAt, tzid)
      .toPlainDate()
      .add({ days: followUpTerms[stage] })
      .toPlainDateTime({ hour: followUpTerms.hour }),
    tzid,
  );

export const closesAt = (dueAt: Temporal.Instant): Temporal.Instant =>
  dueAt.add({ hours: followUpTerms.openDays * 24 });

/** A question as it is decided on. */
export interface FollowUp {
  readonly stage: Stage;
  readonly dueAt: Temporal.Instant;
  readonly answer: FollowUpAnswer | null;
  readonly helped: Helped | null;
}

/** Whether it is still of use to ask: not whoever said that they will not meet, nor whoever wants no more of it. */
export const isAsked = (
  stage: Stage,
  earlier: { readonly answer: FollowUpAnswer | null; readonly stopped: boolean },
): boolean => !earlier.stopped && (stage === 'met' || earlier.answer !== 'no');

/**
 * Takes an answer, or a change of it, within sixty days. `answer` null leaves it as it is, so that the second
 * question of a page can be answered on its own.
 */
export function decideFollowUp(
  before: FollowUp,
  said: { readonly answer: FollowUpAnswer | null; readonly helped: Helped | null },
  now: Temporal.Instant,
): Outcome<{ answer: FollowUpAnswer; helped: Helped | null }, FollowUpClosed | InvalidInput> {
  if (now.epochMilliseconds >= closesAt(before.dueAt).epochMilliseconds)
    return refuse(followUpClosed);
  if (before.stage === 'met' && said.helped !== null)
    return refuse(invalid('helped', 'not_offered'));
  if (before.stage === 'in_touch' && said.answer === 'not_yet')
    return refuse(invalid('answer', 'not_offered'));
  const answer = said.answer ?? before.answer;
  if (answer === null) return refuse(invalid('answer', 'required'));
  return ok({ answer, helped: said.helped ?? before.helped });
}
