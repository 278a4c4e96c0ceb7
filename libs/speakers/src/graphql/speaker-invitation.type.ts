import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { SpeakerInvitation } from '../domain/invitation';

export const InvitationStateEnum = {
  INVITED: 'invited',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
  EXPIRED: 'expired',
} as const;
registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'What became of a request to speak.',
  valuesMap: {
    INVITED: { description: 'Waits for the answer.' },
    ACCEPTED: { description: 'The talk stands on one of the dates.' },
    DECLINED: { description: 'Answered with a no, and thanked.' },
    WITHDRAWN: { description: 'Taken back by a host.' },
    EXPIRED: { description: 'All of its dates have passed or are off.' },
  },
});

@ObjectType('SpeakerDate', { description: 'A date that a request to speak offers.' })
export class SpeakerDateType {
  @Field(() => OccurrenceType, { description: 'The date.' })
  occurrence: OccurrenceType;
  @Field(() => Boolean, {
    description: 'It cannot be chosen: somebody else speaks then, it has begun, or it is off.',
  })
  taken: boolean;
}

/** state, club, hostName, dates and acceptedDate are resolved. */
@ObjectType('SpeakerInvitation', { description: 'A request to one person to give one talk.' })
export class SpeakerInvitationType {
  /** For the resolvers; not a field. */
  readonly invitation: SpeakerInvitation;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => String, { description: "The speaker's name, without an honorific." })
  speakerName: string;
  @Field(() => String, { nullable: true, description: 'How the name is read, in kana.' })
  speakerYomi: string | null;
  @Field(() => String, { nullable: true, description: "The host's words to the speaker." })
  message: string | null;
  @Field(() => String, { nullable: true, description: 'What the speaker receives, in words.' })
  honorarium: string | null;
  @Field(() => DateTimeScalar, { description: 'When the host asked.' })
  sentAt: Temporal.Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the speaker answered.' })
  answeredAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when an accepted talk waits for a new yes, as its day or time changed.',
  })
  askedAgainAt: Temporal.Instant | null;
}

export const invitationTypeOf = (invitation: SpeakerInvitation): SpeakerInvitationType => ({
  invitation,
  id: invitation.id,
  speakerName: invitation.speakerName,
  speakerYomi: invitation.speakerYomi,
  message: invitation.message,
  honorarium: invitation.honorarium,
  sentAt: invitation.sentAt,
  answeredAt: invitation.answeredAt,
  askedAgainAt: invitation.askedAgainAt,
});
