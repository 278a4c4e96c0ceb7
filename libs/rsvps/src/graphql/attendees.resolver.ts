import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AddAttendee } from '../application/add-attendee';
import { ChangeCapacity } from '../application/change-capacity';
import { RemoveAttendee } from '../application/remove-attendee';
import { attendeeOf } from './attendee.type';
import { movingOf } from './capacity.type';
import { AddAttendeeInput, ChangeCapacityInput, RemoveAttendeeInput } from './rsvps.inputs';
import { AddAttendeeResult, ChangeCapacityResult, RemoveAttendeeResult } from './rsvps.results';

/** What hosts do by hand. */
@Resolver()
export class AttendeesResolver {
  constructor(
    private readonly add: AddAttendee,
    private readonly remove: RemoveAttendee,
    private readonly resize: ChangeCapacity,
  ) {}

  @Mutation(() => AddAttendeeResult, {
    description: 'Answers for somebody by hand: a phone call, a substitute. For hosts.',
  })
  async addAttendee(
    @Args('input', { type: () => AddAttendeeInput, description: 'Who, and where.' })
    input: AddAttendeeInput,
    @InRequest() { viewer, locale }: RequestContext,
  ): Promise<typeof AddAttendeeResult> {
    return present(
      await this.add.execute(viewer, { ...input, locale }),
      (rsvp): object => ({ __typename: 'AttendeeAdded', attendee: attendeeOf(rsvp) }),
      (refusal) =>
        refusal.code === 'OCCURRENCE_FULL'
          ? { __typename: 'OccurrenceFull', ...refusal }
          : { __typename: 'OccurrenceOver', ...refusal },
    );
  }

  @Mutation(() => RemoveAttendeeResult, {
    description: 'Takes somebody off the list; the seat is offered to whoever is next. For hosts.',
  })
  async removeAttendee(
    @Args('input', { type: () => RemoveAttendeeInput, description: 'Who, and where.' })
    input: RemoveAttendeeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<typeof RemoveAttendeeResult> {
    return present(
      await this.remove.execute(viewer, input),
      (rsvp): object => ({ __typename: 'AttendeeRemoved', attendee: attendeeOf(rsvp) }),
      (never: never) => never,
    );
  }

  @Mutation(() => ChangeCapacityResult, {
    description:
      'More seats are offered to those who wait; fewer move nobody whom the host has not seen. For hosts.',
  })
  async changeCapacity(
    @Args('input', { type: () => ChangeCapacityInput, description: 'How many.' })
    input: ChangeCapacityInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<typeof ChangeCapacityResult> {
    return present(
      await this.resize.execute(viewer, input),
      (seats): object => ({ __typename: 'CapacityChanged', seats }),
      (refusal) =>
        refusal.code === 'CAPACITY_MOVES_CHANGED'
          ? { __typename: 'CapacityMovesChanged', ...refusal, moving: movingOf(refusal.moving) }
          : { __typename: 'CapacityBelowSeated', ...refusal },
    );
  }
}
