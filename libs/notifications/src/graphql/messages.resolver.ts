import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { forbidden, refuse, unauthenticated } from '@asaza/kernel';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import {
  OccurrenceLoader,
  OccurrenceType,
  SeriesLoader,
  SeriesType,
} from '@asaza/gatherings/graphql';
import { DateTimeScalar, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { todayOpensAt } from '../domain/today';
import { hostMessageOf, HostMessageType, MessageDeliveriesType } from './message.type';
import { MessagesLoader } from './messages.loader';

const demandHost = async (clubs: ClubLoader, context: RequestContext, clubId: string) => {
  if (!context.viewer) valueOf(refuse(unauthenticated));
  if (!canHost(await clubs.roleOf(context, clubId))) valueOf(refuse(forbidden));
};

/** What hosts wrote about a date: gatherings knows nothing of it. */
@Resolver(() => OccurrenceType)
export class OccurrenceMessagesResolver {
  constructor(
    private readonly messages: MessagesLoader,
    private readonly clubs: ClubLoader,
  ) {}

  @ResolveField(() => [HostMessageType], {
    name: 'messages',
    description: 'What its hosts wrote to those who answered, the newest first. For hosts.',
  })
  async ofOccurrence(
    @Parent() { id, facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<HostMessageType[]> {
    await demandHost(this.clubs, context, facts.clubId);
    return (await this.messages.ofOccurrence(context, id)).map(hostMessageOf);
  }

  @ResolveField(() => DateTimeScalar, {
    description: 'From when its hosts can send news of the day: 18:00 on the evening before.',
  })
  todayOpensAt(@Parent() { facts }: OccurrenceType): Temporal.Instant {
    return todayOpensAt(facts.startsAt, facts.tzid);
  }
}

/** The same about a series as such. */
@Resolver(() => SeriesType)
export class SeriesMessagesResolver {
  constructor(
    private readonly messages: MessagesLoader,
    private readonly clubs: ClubLoader,
  ) {}

  @ResolveField(() => [HostMessageType], {
    name: 'messages',
    description:
      'What its hosts wrote to everybody with an answer to a date to come, the newest first. For hosts.',
  })
  async ofSeries(
    @Parent() { id, facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<HostMessageType[]> {
    await demandHost(this.clubs, context, facts.clubId);
    return (await this.messages.ofSeries(context, id)).map(hostMessageOf);
  }
}

@Resolver(() => HostMessageType)
export class HostMessageResolver {
  constructor(
    private readonly messages: MessagesLoader,
    private readonly occurrences: OccurrenceLoader,
    private readonly allSeries: SeriesLoader,
  ) {}

  @ResolveField(() => OccurrenceType, {
    nullable: true,
    description: 'The date that it is about; none: it is about the series.',
  })
  async occurrence(
    @Parent() { occurrenceId }: HostMessageType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType | null> {
    return occurrenceId === null ? null : this.occurrences.load(context, occurrenceId);
  }

  @ResolveField(() => SeriesType, { description: 'The series that it belongs to.' })
  series(
    @Parent() { seriesId }: HostMessageType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesType> {
    return this.allSeries.load(context, seriesId);
  }

  @ResolveField(() => String, { nullable: true, description: 'The host who wrote it, by name.' })
  writtenBy(
    @Parent() { writerId }: HostMessageType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return this.messages.nameOf(context, writerId);
  }

  @ResolveField(() => MessageDeliveriesType, { description: 'How its mails went.' })
  deliveries(
    @Parent() { id }: HostMessageType,
    @InRequest() context: RequestContext,
  ): Promise<MessageDeliveriesType> {
    return this.messages.deliveries(context, id);
  }
}
