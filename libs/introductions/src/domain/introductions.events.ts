import { defineDue, defineEvent } from '@asaza/kernel';

/** A round is there for the host to look at; nobody has been asked anything yet. */
export const RoundBuilt = defineEvent<{ roundId: string; occurrenceId: string; pairs: number }>(
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

/** Somebody said that they were solicited: for the hosts of the club. `personId`: about whom, not who said so. */
export const SolicitationReported = defineEvent<{
  reportId: string;
  clubId: string;
  personId: string;
}>('introductions.solicitation_reported');

/** New proposals are held for somebody, and a day has gone by: the one letter that tells them. */
export const HoldTold = defineEvent<{ holdId: string; personId: string; clubId: string }>(
  'introductions.hold_told',
);

/** Somebody said what they have to say to a hold: for the hosts of the club. */
export const HoldContested = defineEvent<{ holdId: string; clubId: string; personId: string }>(
  'introductions.hold_contested',
);

/** A host has decided about a hold of which the person had been told. */
export const HoldDecided = defineEvent<{
  holdId: string;
  personId: string;
  clubId: string;
  decision: string;
}>('introductions.hold_decided');

/** Due a day after the first report, keyed by the hold. */
export const HoldTells = defineDue('introductions.hold_tells');

/** Weeks after an introduction one of the two is asked what came of it. */
export const FollowUpAsked = defineEvent<{ followUpId: string }>('introductions.follow_up_asked');

/** Due when one of two introduced people is asked what came of it, keyed by the follow-up. */
export const FollowUpDue = defineDue('introductions.follow_up_due');

/** Due when what was held is not held any more, keyed by a proposal to which both have said yes. */
export const IntroductionRetried = defineDue('introductions.introduction_retried');
