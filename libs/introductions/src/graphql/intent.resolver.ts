import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClubLoader } from '@asaza/clubs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { Clock } from '@asaza/platform/clock';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { TicketType } from '@asaza/rsvps/graphql';
import { IntentQueries } from '../application/intent.queries';
import { IntentLoader } from './intent.loader';
import { intentTypeOf, IntentQuestionType, OccurrenceIntentType, questionOf } from './intent.type';

/** Before the event: for members who are signed in. */
@Resolver(() => OccurrenceType)
export class OccurrenceIntentResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly intents: IntentLoader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => OccurrenceIntentType, {
    nullable: true,
    description:
      'What the viewer can hope for among those who come; null for strangers, and afterwards.',
  })
  async intent(
    @Parent() { id, facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceIntentType | null> {
    if (!context.viewer || !(await this.clubs.roleOf(context, facts.clubId))) return null;
    if (facts.status === 'cancelled' || isOver(facts, await this.clock.now())) return null;
    return intentTypeOf(
      await this.intents.load(context, { occurrenceId: id, clubId: facts.clubId }),
    );
  }
}

/** The before-card of whoever holds a ticket. */
@Resolver(() => TicketType)
export class TicketIntentResolver {
  constructor(
    private readonly occurrences: OccurrenceLoader,
    private readonly queries: IntentQueries,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [IntentQuestionType], {
    description:
      'At most three questions worth asking that day; with a firm seat, until it is over.',
  })
  async beforeCard(
    @Parent() { occurrenceId, personId, seated }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<IntentQuestionType[]> {
    const { facts } = await this.occurrences.load(context, occurrenceId);
    if (!seated || facts.status === 'cancelled' || isOver(facts, await this.clock.now())) return [];
    const [view] = await this.queries.of(personId, [{ occurrenceId, clubId: facts.clubId }]);
    return (view?.intent?.questions ?? []).map(questionOf);
  }
}

const isOver = (
  { endsAt }: { readonly endsAt: { readonly epochMilliseconds: number } },
  now: { readonly epochMilliseconds: number },
): boolean => endsAt.epochMilliseconds <= now.epochMilliseconds;
