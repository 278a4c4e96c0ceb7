import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { AnswerByHand } from '../application/answer-by-hand';
import { AnswerByTicket } from '../application/answer-by-ticket';
import { DecideApproval } from '../application/decide-approval';
import { refusedAnswer } from './answer-refusals.type';
import { AnswerForAttendeeInput, ChangeAnswerInput, DecideApprovalInput } from './answers.inputs';
import {
  AnswerForAttendeeResult,
  ChangeAnswerResult,
  DecideApprovalResult,
} from './answers.results';
import { attendeeOf } from './attendee.type';
import { ticketOf } from './ticket.type';

/** Answers that change: by their owner, or by a host's hand. */
@Resolver()
export class AnswersResolver {
  constructor(
    private readonly byTicket: AnswerByTicket,
    private readonly byHand: AnswerByHand,
    private readonly decide: DecideApproval,
  ) {}

  @Mutation(() => ChangeAnswerResult, {
    description: 'Says yes, maybe or no by the ticket; again and again it is the same.',
  })
  async changeAnswer(
    @Args('input', { type: () => ChangeAnswerInput, description: 'The answer.' })
    { token, ...answer }: ChangeAnswerInput,
  ): Promise<object> {
    return present(
      await this.byTicket.execute(token, answer),
      (ticket): object => ({ __typename: 'AnswerChanged', ticket: ticketOf(ticket) }),
      refusedAnswer,
    );
  }

  @Mutation(() => AnswerForAttendeeResult, {
    description: 'Writes what somebody on the list said by telephone. For hosts.',
  })
  async answerForAttendee(
    @Args('input', { type: () => AnswerForAttendeeInput, description: 'Who, and what.' })
    input: AnswerForAttendeeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.byHand.execute(viewer, input),
      (rsvp): object => ({ __typename: 'AnswerRecorded', attendee: attendeeOf(rsvp) }),
      (refusal) =>
        refusal.code === 'OCCURRENCE_FULL'
          ? { __typename: 'OccurrenceFull', ...refusal }
          : { __typename: 'OccurrenceOver', ...refusal },
    );
  }

  @Mutation(() => DecideApprovalResult, {
    description: 'Says yes or no to an answer that waits for it; the person is told. For hosts.',
  })
  async decideApproval(
    @Args('input', { type: () => DecideApprovalInput, description: 'Whose, and what.' })
    input: DecideApprovalInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.decide.execute(viewer, input),
      (rsvp): object => ({ __typename: 'ApprovalDecided', attendee: attendeeOf(rsvp) }),
      (refusal) => ({ __typename: 'AnswersClosed', ...refusal }),
    );
  }
}
