import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AnswerInvitation } from '../application/answer-invitation';
import { InviteSpeaker } from '../application/invite-speaker';
import { WithdrawInvitation } from '../application/withdraw-invitation';
import { invitationTypeOf } from './speaker-invitation.type';
import {
  AnswerSpeakerInvitationInput,
  InviteSpeakerInput,
  WithdrawSpeakerInvitationInput,
} from './speakers.inputs';
import {
  AnswerSpeakerInvitationResult,
  InviteSpeakerResult,
  WithdrawSpeakerInvitationResult,
} from './speakers.results';

@Resolver()
export class SpeakerChangesResolver {
  constructor(
    private readonly invite: InviteSpeaker,
    private readonly answer: AnswerInvitation,
    private readonly withdraw: WithdrawInvitation,
  ) {}

  @Mutation(() => InviteSpeakerResult, {
    description: 'Asks somebody by mail to speak on one of the dates. For hosts.',
  })
  async inviteSpeaker(
    @Args('input', { type: () => InviteSpeakerInput, description: 'Whom, and for when.' })
    input: InviteSpeakerInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ): Promise<object> {
    return present(
      await this.invite.execute(viewer, { ...input, locale: input.locale ?? context.locale }),
      (invitation): object => ({
        __typename: 'SpeakerInvited',
        invitation: invitationTypeOf(invitation),
      }),
      (refusal) => ({ __typename: 'DateTaken', ...refusal }),
    );
  }

  @Mutation(() => AnswerSpeakerInvitationResult, {
    description:
      "The speaker's yes to a date, or no, by the mailed link; and whether an accepted talk stays when its date moved. No sign-in.",
  })
  async answerSpeakerInvitation(
    @Args('input', { type: () => AnswerSpeakerInvitationInput, description: 'The answer.' })
    input: AnswerSpeakerInvitationInput,
  ): Promise<object> {
    return present(
      await this.answer.execute(input),
      (invitation): object => ({
        __typename: 'SpeakerInvitationAnswered',
        invitation: invitationTypeOf(invitation),
      }),
      (refusal) => ({
        __typename: refusal.code === 'DATE_TAKEN' ? 'DateTaken' : 'InvitationClosed',
        ...refusal,
      }),
    );
  }

  @Mutation(() => WithdrawSpeakerInvitationResult, {
    description: 'Takes a request back, with the talk that stands on it. For hosts.',
  })
  async withdrawSpeakerInvitation(
    @Args('input', { type: () => WithdrawSpeakerInvitationInput, description: 'Which one.' })
    input: WithdrawSpeakerInvitationInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.withdraw.execute(viewer, input.invitationId),
      (invitation): object => ({
        __typename: 'SpeakerInvitationWithdrawn',
        invitation: invitationTypeOf(invitation),
      }),
      (refusal) => ({ __typename: 'InvitationClosed', ...refusal }),
    );
  }
}
