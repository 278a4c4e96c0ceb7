import { defineEvent } from '@asaza/kernel';

/** Somebody asked for a sign-in mail; the mail derives its code and link from the attempt's row. */
export const SignInRequested = defineEvent<{ attemptId: string }>('people.sign_in_requested');

/** A person changed what they tell about themselves, or their yes to being introduced. */
export const ProfileUpdated = defineEvent<{ personId: string }>('people.profile_updated');
