import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { RateLimits } from '@asaza/platform/ratelimit';
import { AcceptOffer } from '../application/accept-offer';
import { AnswerAsViewer } from '../application/answer-as-viewer';
import { ConfirmResponse } from '../application/confirm-response';
import { KeepSeat } from '../application/keep-seat';
import { RespondToOccurrence } from '../application/respond-to-occurrence';
import { UpdateTicket } from '../application/update-ticket';
import { WithdrawResponse } from '../application/withdraw-response';
import { refusedAnswer } from './answer-refusals.type';
import { responseOf } from './response.type';
import {
  AcceptOfferInput,
  ConfirmResponseInput,
  KeepSeatInput,
  RespondToOccurrenceInput,
  UpdateTicketInput,
  WithdrawResponseInput,
} from './rsvps.inputs';
import {
  AcceptOfferResult,
  ConfirmResponseResult,
  KeepSeatResult,
  RespondToOccurrenceResult,
  UpdateTicketResult,
  WithdrawResponseResult,
} from './rsvps.results';
import { ticketOf } from './ticket.type';

/** One address of the network may be a whole cafe: beyond this many answers it loses the hold, not the answer. */
const HOLDS_PER_IP = 300;
const CODES_PER_IP = 100;
const WINDOW_SECONDS = 15 * 60;

/** What attendees do, signed in or not. */
@Resolver()
export class ResponsesResolver {
  constructor(
    private readonly respond: RespondToOccurrence,
    private readonly answer: AnswerAsViewer,
    private readonly confirm: ConfirmResponse,
    private readonly withdraw: WithdrawResponse,
    private readonly keep: KeepSeat,
    private readonly accept: AcceptOffer,
    private readonly update: UpdateTicket,
    private readonly limits: RateLimits,
  ) {}

  @Mutation(() => RespondToOccurrenceResult, {
    description: 'Answers with name and address (a code is mailed), or as the signed-in person.',
  })
  async respondToOccurrence(
    @Args('input', { type: () => RespondToOccurrenceInput, description: 'The answer.' })
    input: RespondToOccurrenceInput,
    @InRequest() { viewer, ip, locale }: RequestContext,
  ): Promise<typeof RespondToOccurrenceResult> {
    // Whether a code is right is told at once, so it must not be found by trying.
    if (input.code && !(await this.limits.take('seat_code', ip, CODES_PER_IP, WINDOW_SECONDS)))
      throw new GraphQLError('Too many codes. Try again in a quarter of an hour.', {
        extensions: { code: 'TOO_MANY_REQUESTS' },
      });
    if (input.asViewer)
      return present(
        await this.answer.execute(viewer, input),
        (ticket): object => ({ __typename: 'ResponseSettled', response: responseOf(ticket) }),
        refusedAnswer,
      );
    const outcome = await this.respond.execute(viewer, {
      ...input,
      name: input.name ?? '',
      email: input.email ?? '',
      locale: input.locale ?? locale,
      withoutHold: !(await this.limits.take('respond', ip, HOLDS_PER_IP, WINDOW_SECONDS)),
    });
    return present(
      outcome,
      (received): object => ({ __typename: 'AnswerReceived', ...received }),
      refusedAnswer,
    );
  }

  @Mutation(() => ConfirmResponseResult, {
    description: 'Proves the address behind an answer, once, in any browser.',
  })
  async confirmResponse(
    @Args('input', { type: () => ConfirmResponseInput, description: 'The proof.' })
    input: ConfirmResponseInput,
  ): Promise<typeof ConfirmResponseResult> {
    return present(
      await this.confirm.execute(input),
      (ticket): object => ({ __typename: 'ResponseConfirmed', ticket: ticketOf(ticket) }),
      (refusal) =>
        'attemptsLeft' in refusal
          ? { __typename: 'ConfirmationFailed', ...refusal }
          : refusedAnswer(refusal),
    );
  }

  @Mutation(() => WithdrawResponseResult, {
    description: 'Gives a seat or a place back; again and again it is the same.',
  })
  async withdrawResponse(
    @Args('input', { type: () => WithdrawResponseInput, description: 'Which ticket.' })
    { token }: WithdrawResponseInput,
  ): Promise<typeof WithdrawResponseResult> {
    return present(
      await this.withdraw.execute(token),
      (ticket): object => ({ __typename: 'ResponseWithdrawn', ticket: ticketOf(ticket) }),
      (refusal) => ({ __typename: 'OccurrenceOver', ...refusal }),
    );
  }

  @Mutation(() => KeepSeatResult, {
    description: 'Says yes to the new time or day of a date; again and again it is the same.',
  })
  async keepSeat(
    @Args('input', { type: () => KeepSeatInput, description: 'Which ticket.' })
    { token }: KeepSeatInput,
  ): Promise<typeof KeepSeatResult> {
    return present(
      await this.keep.execute(token),
      (ticket): object => ({ __typename: 'SeatKept', ticket: ticketOf(ticket) }),
      (refusal) =>
        refusal.code === 'RECONFIRM_EXPIRED' || refusal.code === 'NO_SEAT'
          ? { __typename: 'SeatReleased', ...refusal }
          : { __typename: 'OccurrenceOver', ...refusal },
    );
  }

  @Mutation(() => AcceptOfferResult, { description: 'Takes the seat that is offered.' })
  async acceptOffer(
    @Args('input', { type: () => AcceptOfferInput, description: 'Which ticket.' })
    { token }: AcceptOfferInput,
  ): Promise<typeof AcceptOfferResult> {
    return present(
      await this.accept.execute(token),
      (ticket): object => ({ __typename: 'OfferAccepted', ticket: ticketOf(ticket) }),
      (refusal) => ({ __typename: 'OfferGone', ...refusal }),
    );
  }

  @Mutation(() => UpdateTicketResult, {
    description: 'Says how the name is read, and whether the person comes at short notice.',
  })
  async updateTicket(
    @Args('input', { type: () => UpdateTicketInput, description: 'What changes.' })
    { token, ...change }: UpdateTicketInput,
  ): Promise<typeof UpdateTicketResult> {
    return present(
      await this.update.execute(token, change),
      (ticket): object => ({ __typename: 'TicketUpdated', ticket: ticketOf(ticket) }),
      (never: never) => never,
    );
  }
}
