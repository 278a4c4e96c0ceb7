import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { OwnExport } from '../application/own-export';
import { OwnHistoryViews } from '../application/own-history';
import { introductionRules } from '../domain/honesty';
import { IntroductionHistoryType, IntroductionRulesType, OwnRoundType } from './honesty.type';

/** For everybody: the numbers in use. */
@Resolver()
export class IntroductionRulesResolver {
  @Query(() => IntroductionRulesType, {
    description: 'By which numbers introductions are made, for anybody to read.',
  })
  introductionRules(): IntroductionRulesType {
    return {
      ...introductionRules,
      weights: introductionRules.weights.map(({ part, weight }) => ({
        part: part.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
        weight,
      })),
    };
  }
}

/** What is the viewer's own alone. */
@Resolver(() => ViewerType)
export class ViewerHonestyResolver {
  constructor(
    private readonly history: OwnHistoryViews,
    private readonly exported: OwnExport,
  ) {}

  @ResolveField(() => IntroductionHistoryType, {
    description: 'Why the viewer was put to nobody, and how much of their time it took.',
  })
  async introductionHistory(@Parent() viewer: ViewerType): Promise<IntroductionHistoryType> {
    const { rounds, month } = await this.history.of(viewer.personId);
    return { rounds: rounds.map((round) => ({ ...round })), month };
  }

  @ResolveField(() => String, {
    description: 'Everything that introductions hold of the viewer, as a JSON document.',
  })
  introductionExport(@Parent() viewer: ViewerType): Promise<string> {
    return this.exported.of(viewer.personId);
  }
}

@Resolver(() => OwnRoundType)
export class OwnRoundResolver {
  constructor(private readonly occurrences: OccurrenceLoader) {}

  @ResolveField(() => OccurrenceType, { description: 'The date after which it was.' })
  occurrence(
    @Parent() round: OwnRoundType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, round.occurrenceId);
  }
}
