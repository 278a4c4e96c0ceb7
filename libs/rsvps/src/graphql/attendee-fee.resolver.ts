import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonNameLoader } from '@asaza/people/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { AttendeeType } from './attendee.type';
import { AttendeeFeeType, FeeEntryType } from './fee.type';
import { FeesLoader } from './fees.loader';

@Resolver(() => AttendeeType)
export class AttendeeFeeResolver {
  constructor(
    private readonly fees: FeesLoader,
    private readonly names: PersonNameLoader,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'The host who answered for them.' })
  async addedBy(
    @Parent() { addedById }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return addedById === null
      ? null
      : ((await this.names.load(context, addedById))?.displayName ?? null);
  }

  @ResolveField(() => AttendeeFeeType, {
    nullable: true,
    description: 'Their fee; null where nothing is asked.',
  })
  fee(
    @Parent() { occurrenceId, personId }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<AttendeeFeeType | null> {
    return this.fees.load(context, occurrenceId, personId);
  }
}

@Resolver(() => FeeEntryType)
export class FeeEntryResolver {
  constructor(private readonly names: PersonNameLoader) {}

  @ResolveField(() => String, { description: 'Who recorded it.' })
  async recordedBy(
    @Parent() { recordedById }: FeeEntryType,
    @InRequest() context: RequestContext,
  ): Promise<string> {
    return (await this.names.load(context, recordedById))?.displayName ?? '';
  }
}
