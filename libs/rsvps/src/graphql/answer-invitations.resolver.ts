import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { forbidden, refuse } from '@asaza/kernel';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { SeriesLoader, SeriesType } from '@asaza/gatherings/graphql';
import { InRequest, present, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { AnswerInvitations } from '../application/answer-invitations';
import { InviteToAnswer } from '../application/invite-to-answer';
import {
  AnswerInvitationType,
  InviteToAnswerInput,
  InviteToAnswerResult,
  MakeAnswerLinkInput,
  MakeAnswerLinkResult,
  OpenedAnswerInvitationType,
  RevokeAnswerInvitationInput,
  RevokeAnswerInvitationResult,
} from './answer-invitations.type';

const never = (refusal: never): never => refusal;

/** Who is invited to answer to a series, for its hosts. */
@Resolver(() => SeriesType)
export class AnswerInvitationsResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly series: SeriesLoader,
    private readonly invitations: AnswerInvitations,
    private readonly invite: InviteToAnswer,
  ) {}

  @ResolveField(() => [AnswerInvitationType], {
    description:
      'Who may answer where only the invited can: links first, then people. For hosts; else FORBIDDEN.',
  })
  async answerInvitations(
    @Parent() { id, facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<AnswerInvitationType[]> {
    const role = context.viewer && (await this.clubs.roleOf(context, facts.clubId));
    if (!canHost(role)) valueOf(refuse(forbidden));
    return this.invitations.ofSeries(id);
  }

  @Mutation(() => InviteToAnswerResult, {
    description:
      'Invites people by address; who is invited already gets no second mail. For hosts.',
  })
  async inviteToAnswer(
    @Args('input', { type: () => InviteToAnswerInput, description: 'Whom, and where.' })
    input: InviteToAnswerInput,
    @InRequest() context: RequestContext,
  ): Promise<object> {
    const outcome = await this.invite.byAddress(context.viewer, input);
    const { seriesId, invited } = present(outcome, (done) => done, never);
    const series = await this.series.load(context, seriesId);
    return { __typename: 'InvitedToAnswer', invited, series };
  }

  @Mutation(() => MakeAnswerLinkResult, {
    description: 'Makes a link by which several people may answer. For hosts.',
  })
  async makeAnswerLink(
    @Args('input', { type: () => MakeAnswerLinkInput, description: 'For whom, and how long.' })
    input: MakeAnswerLinkInput,
    @InRequest() { viewer }: RequestContext,
  ): Promise<object> {
    const made = (done: { readonly invitationId: string }): object => ({
      ...{ __typename: 'AnswerLinkMade', ...done },
    });
    return present(await this.invite.byLink(viewer, input), made, never);
  }

  @Mutation(() => RevokeAnswerInvitationResult, {
    description: 'Takes an invitation back; seats that were given stay. For hosts.',
  })
  async revokeAnswerInvitation(
    @Args('input', { type: () => RevokeAnswerInvitationInput, description: 'Which.' })
    { invitationId }: RevokeAnswerInvitationInput,
    @InRequest() context: RequestContext,
  ): Promise<object> {
    const outcome = await this.invite.revoke(context.viewer, invitationId);
    const { seriesId } = present(outcome, (done) => done, never);
    const series = await this.series.load(context, seriesId);
    return { __typename: 'AnswerInvitationRevoked', series };
  }
}

/** An invitation as whoever opens its link reads it. */
@Resolver(() => OpenedAnswerInvitationType)
export class OpenedAnswerInvitationResolver {
  constructor(
    private readonly series: SeriesLoader,
    private readonly invitations: AnswerInvitations,
  ) {}

  @Query(() => OpenedAnswerInvitationType, {
    nullable: true,
    description: 'The invitation behind a link; null when it was revoked. Reading it uses nothing.',
  })
  answerInvitation(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<OpenedAnswerInvitationType | null> {
    return this.invitations.byToken(token);
  }

  @ResolveField(() => SeriesType, { name: 'series', description: 'What it is an invitation to.' })
  seriesOf(
    @Parent() { seriesId }: OpenedAnswerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesType> {
    return this.series.load(context, seriesId);
  }
}
