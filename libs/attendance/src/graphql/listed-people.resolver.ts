import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { AttendeeType, CompanionType } from '@asaza/rsvps/graphql';
import type { AttendanceState } from '../domain/attendance';
import { AttendanceStateEnum } from './attendance-state.type';
import { DoorEntryType } from './door.type';
import { ListedPeopleLoader } from './listed-people.loader';

/** The host's list of people: who answered, and what became of them. */
@Resolver(() => AttendeeType)
export class AttendeeAttendanceResolver {
  constructor(private readonly people: ListedPeopleLoader) {}

  @ResolveField(() => AttendanceStateEnum, {
    nullable: true,
    description: 'Whether they were there; null: nobody knows yet.',
  })
  attendance(
    @Parent() { occurrenceId, personId }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<AttendanceState | null> {
    return this.people.stateOf(context, { occurrenceId, personId });
  }
}

/** The door's list counts companions; paper names them. */
@Resolver(() => DoorEntryType)
export class DoorEntryCompanionsResolver {
  constructor(private readonly people: ListedPeopleLoader) {}

  @ResolveField(() => [CompanionType], {
    description: 'Who comes along, in the order told; a name only where one was told.',
  })
  party(
    @Parent() { occurrenceId, personId, companions }: DoorEntryType,
    @InRequest() context: RequestContext,
  ): Promise<readonly CompanionType[]> | readonly CompanionType[] {
    return companions === 0 ? [] : this.people.companionsOf(context, { occurrenceId, personId });
  }
}
