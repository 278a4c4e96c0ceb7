import { defineDue, defineEvent } from '@asaza/kernel';

/** Somebody asked for a sign-in mail; the mail derives its code and link from the attempt's row. */
export const SignInRequested = defineEvent<{ attemptId: string }>('people.sign_in_requested');

/** A person changed what they tell about themselves, or their yes to being introduced. */
export const ProfileUpdated = defineEvent<{ personId: string }>('people.profile_updated');

/** Somebody asks for another address to be theirs: both are written to. */
export const MergeAsked = defineEvent<{ mergeId: string }>('people.merge_asked');
/** Both have said yes. */
export const MergeAgreed = defineEvent<{ mergeId: string }>('people.merge_agreed');
/** Two people are one: whoever knows `goneId` knows `keptId` now. */
export const PeopleMerged = defineEvent<{ mergeId: string; keptId: string; goneId: string }>(
  'people.merged',
);
/** What was on its way while two people became one has arrived by then; keyed by the merge. */
export const MergeSettles = defineDue('people.merge_settles');
