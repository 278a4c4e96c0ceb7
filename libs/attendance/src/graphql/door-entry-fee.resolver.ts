import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { AttendeeFeeType, FeesLoader } from '@asaza/rsvps/graphql';
import { DoorEntryType } from './door.type';

/** attendance knows who is there, rsvps who paid. */
@Resolver(() => DoorEntryType)
export class DoorEntryFeeResolver {
  constructor(private readonly fees: FeesLoader) {}

  @ResolveField(() => AttendeeFeeType, {
    nullable: true,
    description: 'Their fee; null where nothing is asked.',
  })
  fee(
    @Parent() { occurrenceId, personId }: DoorEntryType,
    @InRequest() context: RequestContext,
  ): Promise<AttendeeFeeType | null> {
    return this.fees.load(context, occurrenceId, personId);
  }
}
