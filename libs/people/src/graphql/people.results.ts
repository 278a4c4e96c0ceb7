import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from 'temporal-polyfill';
import { ProfileType } from './profile.type';
import { ViewerType } from './viewer.type';

@ObjectType('SignInRequested', {
  description: 'A mail is on its way, if the address can take one. The same for every address.',
})
export class SignInRequestedType {
  @Field(() => ID, { description: 'Goes along with the code that is typed.' })
  attemptId: string;
  @Field(() => DateTimeScalar, { description: 'When code and link stop working.' })
  expiresAt: Temporal.Instant;
}

@ObjectType('TooManyMails', {
  implements: () => RefusalType,
  description: 'The address was sent three mails within 15 minutes.',
})
export class TooManyMailsType extends RefusalType {
  @Field(() => DateTimeScalar, { description: 'When the next one may be asked for.' })
  retryAt: Temporal.Instant;
}

@ObjectType('SignedIn', { description: 'The session cookie is set.' })
export class SignedInType {
  @Field(() => ViewerType, { description: 'Who is signed in now.' })
  viewer: ViewerType;
}

@ObjectType('SignInFailed', {
  implements: () => RefusalType,
  description: 'Nobody was signed in: WRONG_CODE, EXPIRED, USED or OTHER_BROWSER.',
})
export class SignInFailedType extends RefusalType {
  @Field(() => Int, { description: 'Codes that may still be typed for this attempt.' })
  attemptsLeft: number;
}

@ObjectType('SignedOut', { description: 'This browser is signed out.' })
export class SignedOutType {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean;
}

@ObjectType('SessionRevoked', { description: 'The session is over.' })
export class SessionRevokedType {
  @Field(() => ID, { description: 'The session that was ended.' })
  sessionId: string;
}

@ObjectType('ProfileUpdated', { description: 'The profile is changed.' })
export class ProfileUpdatedType {
  @Field(() => ProfileType, { description: 'The profile as it is now.' })
  profile: ProfileType;
}

export const RequestSignInResult = resultUnion(
  'RequestSignInResult',
  () => [SignInRequestedType, TooManyMailsType],
  'What asking for a sign-in mail can answer.',
);
export const ConfirmSignInResult = resultUnion(
  'ConfirmSignInResult',
  () => [SignedInType, SignInFailedType],
  'What a code or a link can answer.',
);
export const SignOutResult = resultUnion(
  'SignOutResult',
  () => [SignedOutType],
  'What signing out can answer.',
);
export const RevokeSessionResult = resultUnion(
  'RevokeSessionResult',
  () => [SessionRevokedType],
  'What ending a session can answer.',
);
export const UpdateProfileResult = resultUnion(
  'UpdateProfileResult',
  () => [ProfileUpdatedType],
  'What a change of the profile can answer.',
);
