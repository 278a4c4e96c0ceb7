import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '@asaza/kernel';
import { SeriesType } from '@asaza/gatherings/graphql';
import { DateTimeScalar, LocaleEnum, LocalDateScalar, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { AnswerInvitationState } from '../domain/answer-invitation';

export const AnswerInvitationStateEnum = {
  OPEN: 'open',
  USED_UP: 'used_up',
  ENDED: 'ended',
  REVOKED: 'revoked',
} as const satisfies Record<string, AnswerInvitationState>;
registerEnumType(AnswerInvitationStateEnum, {
  name: 'AnswerInvitationState',
  description: 'Whether an invitation to answer still lets somebody in.',
  valuesMap: {
    OPEN: { description: 'It does.' },
    USED_UP: { description: 'As many people came by it as it is for.' },
    ENDED: { description: 'Its last day has passed.' },
    REVOKED: { description: 'A host took it back.' },
  },
});

@ObjectType('AnswerInvitation', { description: 'Who may answer where only the invited can.' })
export class AnswerInvitationType {
  @Field(() => ID, { description: 'The id.' })
  id: string;
  @Field(() => String, {
    nullable: true,
    description: 'A person: their name, or the masked address. Null for a link.',
  })
  who: string | null;
  @Field(() => String, { nullable: true, description: 'What a host calls a link.' })
  label: string | null;
  @Field(() => String, { nullable: true, description: 'The token of a link for several people.' })
  token: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people a link is for; null: any.' })
  usesMax: number | null;
  @Field(() => Int, { description: 'How many came by a link.' })
  used: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when a link lets people in.' })
  endsAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt: Temporal.Instant;
  @Field(() => AnswerInvitationStateEnum, { description: 'Whether it still lets somebody in.' })
  state: AnswerInvitationState;
}

/** `seriesId` is for what resolves the series; it is not in the schema. */
@ObjectType('OpenedAnswerInvitation', {
  description: 'An invitation as whoever opens its link reads it.',
})
export class OpenedAnswerInvitationType {
  readonly seriesId: string;
  @Field(() => AnswerInvitationStateEnum, { description: 'Whether it still lets somebody in.' })
  state: AnswerInvitationState;
}

@InputType({ description: 'People who may answer, by their addresses.' })
export class InviteToAnswerInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => [String], { description: 'Their addresses, at most 50.' })
  emails: string[];
  @Field(() => LocaleEnum, { description: 'The language of a mail to whoever is new here.' })
  locale: Locale;
}

@InputType({ description: 'One link for several people.' })
export class MakeAnswerLinkInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => String, { nullable: true, description: 'What you call it, at most 60 characters.' })
  label?: string | null;
  @Field(() => Int, { nullable: true, description: 'For how many people, 1 to 1000; absent: any.' })
  usesMax?: number | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day; absent: none.' })
  endsOn?: Temporal.PlainDate | null;
}

@InputType({ description: 'An invitation that is taken back.' })
export class RevokeAnswerInvitationInput {
  @Field(() => ID, { description: 'Which.' })
  invitationId: string;
}

@ObjectType('InvitedToAnswer', { description: 'The people are invited, and get a mail each.' })
export class InvitedToAnswerType {
  @Field(() => Int, { description: 'How many of them were not invited before.' })
  invited: number;
  @Field(() => SeriesType, { description: 'The series with its invitations.' })
  series: SeriesType;
}

@ObjectType('AnswerLinkMade', { description: 'The link is there to hand on.' })
export class AnswerLinkMadeType {
  @Field(() => ID, { description: 'The id of the invitation.' })
  invitationId: string;
}

@ObjectType('AnswerInvitationRevoked', { description: 'It lets nobody in any more.' })
export class AnswerInvitationRevokedType {
  @Field(() => SeriesType, { description: 'The series with its invitations.' })
  series: SeriesType;
}

export const InviteToAnswerResult = resultUnion(
  'InviteToAnswerResult',
  () => [InvitedToAnswerType],
  'What inviting people can answer.',
);
export const MakeAnswerLinkResult = resultUnion(
  'MakeAnswerLinkResult',
  () => [AnswerLinkMadeType],
  'What making a link can answer.',
);
export const RevokeAnswerInvitationResult = resultUnion(
  'RevokeAnswerInvitationResult',
  () => [AnswerInvitationRevokedType],
  'What taking an invitation back can answer.',
);
