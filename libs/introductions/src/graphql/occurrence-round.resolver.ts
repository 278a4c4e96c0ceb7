import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { RoundLoader } from './round.loader';
import { roundOf, RoundType } from './round.type';

/** The round of an occurrence: gatherings know nothing of introductions. */
@Resolver(() => OccurrenceType)
export class OccurrenceRoundResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly rounds: RoundLoader,
  ) {}

  @ResolveField(() => RoundType, {
    nullable: true,
    description: 'Its round of introductions, once built. For hosts; to others there is none.',
  })
  async round(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<RoundType | null> {
    if (!canHost(await this.clubs.roleOf(context, facts.clubId))) return null;
    const round = await this.rounds.load(context, facts.id);
    return round && roundOf(round);
  }
}
