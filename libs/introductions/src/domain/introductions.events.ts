import { defineDue, defineEvent } from '@asaza/kernel';

/** A round is there for the host to look at; nobody has been asked anything yet. */
export const RoundBuilt = defineEvent<{ roundId: string; occurrenceId: string }>(
  'introductions.round_built',
);

/** A pair has been put to both: two sides, two letters. */
export const Proposed = defineEvent<{ proposalId: string }>('introductions.proposed');

/** Days have gone by without a word of this side: the one reminder. */
export const AnswerAwaited = defineEvent<{ proposalId: string; sideId: string }>(
  'introductions.answer_awaited',
);

/** Both said yes. */
export const Introduced = defineEvent<{ introductionId: string }>('introductions.introduced');

/** Due some hours after an occurrence ended, keyed by the occurrence. */
export const RoundDue = defineDue('introductions.round_due');

/** Due when the host's time to look is over, keyed by the round. */
export const RoundSends = defineDue('introductions.round_sends');

/** Due when a side that has said nothing is reminded, keyed by the proposal. */
export const ReminderDue = defineDue('introductions.reminder_due');

/** Due when the time to answer is over, keyed by the proposal. */
export const ProposalExpires = defineDue('introductions.proposal_expires');
