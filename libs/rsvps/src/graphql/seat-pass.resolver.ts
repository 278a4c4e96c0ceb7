import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import {
  DateTimeScalar,
  InRequest,
  present,
  type RequestContext,
  valueOf,
} from '@asaza/platform/graphql';
import { RateLimits } from '@asaza/platform/ratelimit';
import type { Temporal } from '@asaza/recurrence';
import { PassSeat } from '../application/pass-seat';
import { SeatPasses } from '../application/seat-passes';
import { TakeBackSeatPass } from '../application/take-back-seat-pass';
import { TakePassedSeat } from '../application/take-passed-seat';
import type { SeatNotPassed } from '../domain/passing';
import { attendeeOf, AttendeeType } from './attendee.type';
import {
  PassSeatInput,
  PassSeatOfAttendeeInput,
  PassSeatOfAttendeeResult,
  PassSeatResult,
  SeatPassOfferType,
  SeatPassType,
  TakeBackSeatPassInput,
  TakeBackSeatPassResult,
  TakePassedSeatInput,
  TakePassedSeatResult,
} from './seat-pass.type';
import { SeatPassesLoader } from './seat-passes.loader';
import { ticketOf, TicketType } from './ticket.type';

const notPassed = (refusal: SeatNotPassed): object => ({ __typename: 'SeatNotPassed', ...refusal });

@Resolver(() => AttendeeType)
export class AttendeePassesResolver {
  constructor(private readonly loader: SeatPassesLoader) {}

  @ResolveField(() => [SeatPassType], {
    description: 'From whom the seat came and to whom it goes, open or done.',
  })
  seatPasses(
    @Parent() { id }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<readonly SeatPassType[]> {
    return this.loader.load(context, id);
  }
}

@Resolver(() => OccurrenceType)
export class OccurrencePassesResolver {
  constructor(private readonly passes: SeatPasses) {}

  @ResolveField(() => [SeatPassType], {
    description:
      'Whose seats were passed on to whom, open or done. For hosts and helpers; else FORBIDDEN.',
  })
  async seatPasses(
    @Parent() { id }: OccurrenceType,
    @InRequest() { viewer }: RequestContext,
  ): Promise<readonly SeatPassType[]> {
    return valueOf(await this.passes.ofOccurrence(viewer, id));
  }
}

@Resolver(() => TicketType)
export class TicketPassesResolver {
  constructor(
    private readonly loader: SeatPassesLoader,
    private readonly passes: SeatPasses,
  ) {}

  @ResolveField(() => SeatPassType, {
    nullable: true,
    description: 'To whom the seat is passed on, as long as they have not pressed.',
  })
  async seatPass(
    @Parent() { rsvp }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<SeatPassType | null> {
    const all = await this.loader.load(context, rsvp.id);
    return all.find((pass) => pass.rsvpId === rsvp.id && pass.takenAt === null) ?? null;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the seat can be passed on to somebody else; null: it cannot.',
  })
  passableUntil(@Parent() ticket: TicketType): Promise<Temporal.Instant | null> | null {
    return ticket.seated ? this.passes.passableUntil(ticket.occurrenceId) : null;
  }
}

@Resolver(() => SeatPassOfferType)
export class SeatPassResolver {
  constructor(
    private readonly passes: SeatPasses,
    private readonly pass: PassSeat,
    private readonly take: TakePassedSeat,
    private readonly takeBack: TakeBackSeatPass,
    private readonly occurrences: OccurrenceLoader,
    private readonly limits: RateLimits,
  ) {}

  @Query(() => SeatPassOfferType, {
    nullable: true,
    description: 'The seat behind a mailed link; looking changes nothing.',
  })
  async seatPassOffer(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<SeatPassOfferType | null> {
    const found = await this.passes.behind(token);
    return found && { ...found, taken: found.takenRsvpId !== null };
  }

  @ResolveField(() => OccurrenceType, { description: 'What the seat is at.' })
  occurrence(
    @Parent() { occurrenceId }: SeatPassOfferType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }

  @Mutation(() => PassSeatResult, {
    description: 'Asks a named other to take over the seat of a ticket; until they press it stays.',
  })
  async passSeat(
    @Args('input', { type: () => PassSeatInput, description: 'Which ticket, and to whom.' })
    { token, ...other }: PassSeatInput,
    @InRequest() { locale, ip }: RequestContext,
  ): Promise<typeof PassSeatResult> {
    if (!(await this.limits.take('pass-seat', ip, PASSES_PER_IP, WINDOW_SECONDS)))
      return notPassed({ code: 'SEAT_NOT_PASSED', reason: 'TOO_MANY' });
    return present(
      await this.pass.byTicket(token, { ...other, locale: other.locale ?? locale }),
      (ticket): object => ({ __typename: 'SeatPassAsked', ticket: ticketOf(ticket) }),
      notPassed,
    );
  }

  @Mutation(() => PassSeatOfAttendeeResult, {
    description: "Asks a named other to take over an attendee's seat. For hosts.",
  })
  async passSeatOfAttendee(
    @Args('input', { type: () => PassSeatOfAttendeeInput, description: 'Whose, and to whom.' })
    input: PassSeatOfAttendeeInput,
    @InRequest() { viewer, locale }: RequestContext,
  ): Promise<typeof PassSeatOfAttendeeResult> {
    return present(
      await this.pass.byHost(viewer, { ...input, locale: input.locale ?? locale }),
      (rsvp): object => ({ __typename: 'AttendeePassAsked', attendee: attendeeOf(rsvp) }),
      notPassed,
    );
  }

  @Mutation(() => TakeBackSeatPassResult, {
    description: 'Keeps a seat after all, as long as the other has not pressed.',
  })
  async takeBackSeatPass(
    @Args('input', { type: () => TakeBackSeatPassInput, description: 'Which ticket.' })
    { token }: TakeBackSeatPassInput,
  ): Promise<typeof TakeBackSeatPassResult> {
    return present(
      await this.takeBack.execute(token),
      (ticket): object => ({ __typename: 'SeatPassTakenBack', ticket: ticketOf(ticket) }),
      (never: never) => never,
    );
  }

  @Mutation(() => TakePassedSeatResult, {
    description: 'Takes over the seat behind a mailed link, without an account; again is the same.',
  })
  async takePassedSeat(
    @Args('input', { type: () => TakePassedSeatInput, description: 'Which link.' })
    { token }: TakePassedSeatInput,
  ): Promise<typeof TakePassedSeatResult> {
    return present(
      await this.take.execute(token),
      (ticket): object => ({ __typename: 'PassedSeatTaken', ticket: ticketOf(ticket) }),
      notPassed,
    );
  }
}

/** Mails to strangers cost their readers something. */
const PASSES_PER_IP = 60;
const WINDOW_SECONDS = 15 * 60;
