import { Field, ObjectType } from '@nestjs/graphql';
import { DateTakenType } from '@asaza/gatherings/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { InvitationState } from '../domain/invitation';
import { InvitationStateEnum, SpeakerInvitationType } from './speaker-invitation.type';

@ObjectType('InvitationClosed', {
  implements: () => RefusalType,
  description: 'There is nothing left to answer or to take back.',
})
export class InvitationClosedType extends RefusalType {
  @Field(() => InvitationStateEnum, { description: 'What became of the request.' })
  state: InvitationState;
}

@ObjectType('SpeakerInvited', { description: 'The request is on its way.' })
export class SpeakerInvitedType {
  @Field(() => SpeakerInvitationType, { description: 'The request.' })
  invitation: SpeakerInvitationType;
}
export const InviteSpeakerResult = resultUnion(
  'InviteSpeakerResult',
  () => [SpeakerInvitedType, DateTakenType],
  'What inviteSpeaker can answer.',
);

@ObjectType('SpeakerInvitationAnswered', { description: 'The answer is recorded.' })
export class SpeakerInvitationAnsweredType {
  @Field(() => SpeakerInvitationType, { description: 'The request as it is now.' })
  invitation: SpeakerInvitationType;
}
export const AnswerSpeakerInvitationResult = resultUnion(
  'AnswerSpeakerInvitationResult',
  () => [SpeakerInvitationAnsweredType, InvitationClosedType, DateTakenType],
  'What answerSpeakerInvitation can answer.',
);

@ObjectType('SpeakerInvitationWithdrawn', { description: 'The request is taken back.' })
export class SpeakerInvitationWithdrawnType {
  @Field(() => SpeakerInvitationType, { description: 'The request as it is now.' })
  invitation: SpeakerInvitationType;
}
export const WithdrawSpeakerInvitationResult = resultUnion(
  'WithdrawSpeakerInvitationResult',
  () => [SpeakerInvitationWithdrawnType, InvitationClosedType],
  'What withdrawSpeakerInvitation can answer.',
);
