import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceType, NowLoader } from '@asaza/gatherings/graphql';
import { DateTimeScalar, InRequest, type RequestContext } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { answeringOf } from '../domain/answering';
import { AnswerDetailsLoader } from './answer-details.loader';
import { AnswerRulesLoader } from './answer-rules.loader';
import { AnsweringType } from './answering.type';
import { AttendeeType } from './attendee.type';
import { ResponseType } from './response.type';

@Resolver(() => OccurrenceType)
export class OccurrenceAnsweringResolver {
  constructor(
    private readonly rules: AnswerRulesLoader,
    private readonly now: NowLoader,
  ) {}

  @ResolveField(() => AnsweringType, { description: 'Whether it takes answers now, and when.' })
  async answering(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<AnsweringType> {
    const { rules } = await this.rules.occurrence(context, occurrence);
    return answeringOf(occurrence.facts, rules, await this.now.load(context));
  }
}

/** What the owner of an answer reads of it. */
@Resolver(() => ResponseType)
export class ResponseDetailsResolver {
  constructor(private readonly details: AnswerDetailsLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'The line to the host.' })
  async note(
    @Parent() { id }: ResponseType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.details.load(context, id)).note;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the host wrote with their yes or no.',
  })
  async decisionReason(
    @Parent() { id }: ResponseType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.details.load(context, id)).decisionReason;
  }
}

/** What hosts and helpers read of an answer. */
@Resolver(() => AttendeeType)
export class AttendeeDetailsResolver {
  constructor(private readonly details: AnswerDetailsLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'What the person wrote to the host.' })
  async note(
    @Parent() { id }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.details.load(context, id)).note;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The answer to the question asked of newcomers.',
  })
  async screening(
    @Parent() { id }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.details.load(context, id)).screening;
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description: 'When a seat was given back after the deadline for it.',
  })
  async lateAt(
    @Parent() { id }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<Temporal.Instant | null> {
    return (await this.details.load(context, id)).lateAt;
  }

  @ResolveField(() => Boolean, { description: 'Whether a host gave the latest answer by hand.' })
  async byHand(
    @Parent() { id, addedById }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    return addedById !== null || (await this.details.load(context, id)).saidBy !== null;
  }
}
