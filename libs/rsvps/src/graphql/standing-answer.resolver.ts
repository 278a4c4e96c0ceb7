import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import {
  OccurrenceLoader,
  OccurrenceType,
  SeriesLoader,
  SeriesType,
} from '@asaza/gatherings/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { AsViewer, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { GiveStandingAnswer } from '../application/give-standing-answer';
import { LeaveStandingAnswer } from '../application/leave-standing-answer';
import { StandingAnswers } from '../application/standing-answers';
import {
  EndStandingAnswerInput,
  GiveStandingAnswerInput,
  PauseStandingAnswerInput,
} from './standing-answer.inputs';
import { StandingAnswerLoader } from './standing-answer.loader';
import {
  EndStandingAnswerResult,
  GiveStandingAnswerResult,
  PauseStandingAnswerResult,
} from './standing-answer.results';
import { StandingAnswerType, StandingCountType } from './standing-answer.type';
import { TicketType } from './ticket.type';

@Resolver(() => StandingAnswerType)
export class StandingAnswerResolver {
  constructor(
    private readonly give: GiveStandingAnswer,
    private readonly leave: LeaveStandingAnswer,
    private readonly loader: StandingAnswerLoader,
    private readonly series: SeriesLoader,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Mutation(() => GiveStandingAnswerResult, {
    description: 'Always comes to a series from now on, or again. Twice is once.',
  })
  async giveStandingAnswer(
    @Args('input', { type: () => GiveStandingAnswerInput, description: 'To what.' })
    input: GiveStandingAnswerInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const standingAnswer = valueOf(await this.give.execute(viewer, input));
    return { __typename: 'StandingAnswerGiven', standingAnswer };
  }

  @Mutation(() => PauseStandingAnswerResult, {
    description: 'A standing answer rests until a day; it wakes up by itself.',
  })
  async pauseStandingAnswer(
    @Args('input', { type: () => PauseStandingAnswerInput, description: 'Until when.' })
    input: PauseStandingAnswerInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const { answer, givenBack } = valueOf(await this.leave.pause(viewer, input));
    return { __typename: 'StandingAnswerPaused', standingAnswer: answer, givenBack };
  }

  @Mutation(() => EndStandingAnswerResult, { description: 'A standing answer ends.' })
  async endStandingAnswer(
    @Args('input', { type: () => EndStandingAnswerInput, description: 'Which.' })
    input: EndStandingAnswerInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const { givenBack } = valueOf(await this.leave.end(viewer, input));
    return { __typename: 'StandingAnswerEnded', givenBack };
  }

  @ResolveField('series', () => SeriesType, { description: 'To what its owner always comes.' })
  seriesOf(
    @Parent() { seriesId }: StandingAnswerType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesType> {
    return this.series.load(context, seriesId);
  }

  @ResolveField(() => [OccurrenceType], {
    description: 'Dates to come to which its owner said no all the same.',
  })
  async optOuts(
    @Parent() { id }: StandingAnswerType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType[]> {
    const ids = await this.loader.optOutsOf(context, id);
    return Promise.all(ids.map((occurrenceId) => this.occurrences.load(context, occurrenceId)));
  }
}

@Resolver(() => SeriesType)
export class SeriesStandingResolver {
  constructor(private readonly loader: StandingAnswerLoader) {}

  @ResolveField(() => StandingAnswerType, {
    nullable: true,
    description: "The viewer's own standing answer to it.",
  })
  viewerStandingAnswer(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<StandingAnswerType | null> {
    return this.loader.ofViewer(context, id);
  }

  @ResolveField(() => StandingCountType, { description: 'How many always come: counts alone.' })
  standingCount(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<StandingCountType> {
    return this.loader.countOf(context, id);
  }
}

@Resolver(() => TicketType)
export class TicketStandingResolver {
  constructor(private readonly answers: StandingAnswers) {}

  @ResolveField(() => StandingAnswerType, {
    nullable: true,
    description: 'The standing answer of its holder to its series.',
  })
  standingAnswer(@Parent() { token }: TicketType): Promise<StandingAnswerType | null> {
    return this.answers.ofTicket(token);
  }
}

@Resolver(() => ViewerType)
export class ViewerStandingResolver {
  constructor(private readonly answers: StandingAnswers) {}

  @ResolveField(() => [StandingAnswerType], { description: 'Where the viewer always comes.' })
  standingAnswers(@AsViewer() viewer: Viewer | null): Promise<StandingAnswerType[]> {
    return this.answers.ofViewer(viewer, null);
  }
}
