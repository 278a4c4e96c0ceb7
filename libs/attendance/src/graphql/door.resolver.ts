import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AddWalkIn } from '../application/add-walk-in';
import { CheckIn } from '../application/check-in';
import { UndoCheckIn } from '../application/undo-check-in';
import { AddWalkInInput, CheckInInput, UndoCheckInInput } from './attendance.inputs';
import { AddWalkInResult, CheckInResult, UndoCheckInResult } from './attendance.results';

/** What helpers do, from 3 hours before the start until 24 hours after the end. */
@Resolver()
export class DoorResolver {
  constructor(
    private readonly checkInCase: CheckIn,
    private readonly undoCase: UndoCheckIn,
    private readonly addCase: AddWalkIn,
  ) {}

  @Mutation(() => CheckInResult, {
    description: 'Somebody on the list is there. Twice is once. For helpers.',
  })
  async checkIn(
    @Args('input', { type: () => CheckInInput, description: 'Who, and where.' })
    input: CheckInInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.checkInCase.execute(viewer, input),
      (entry): object => ({
        __typename: 'CheckedIn',
        entry: { ...entry, occurrenceId: input.occurrenceId },
      }),
      (refusal) => ({ __typename: 'NotOnTheList', ...refusal }),
    );
  }

  @Mutation(() => UndoCheckInResult, {
    description: 'The check-in was a mistake. The person stays on the list. For helpers.',
  })
  async undoCheckIn(
    @Args('input', { type: () => UndoCheckInInput, description: 'Who, and where.' })
    input: UndoCheckInInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.undoCase.execute(viewer, input),
      (entry): object => ({
        __typename: 'CheckInUndone',
        entry: { ...entry, occurrenceId: input.occurrenceId },
      }),
      (never: never) => never,
    );
  }

  @Mutation(() => AddWalkInResult, {
    description:
      'Lets somebody in who is not on the list; a free seat becomes theirs. For helpers.',
  })
  async addWalkIn(
    @Args('input', { type: () => AddWalkInInput, description: 'Who, and where.' })
    input: AddWalkInInput,
    @InRequest() { viewer, locale }: RequestContext,
  ): Promise<object> {
    return present(
      await this.addCase.execute(viewer, { ...input, locale }),
      (entry): object => ({
        __typename: 'WalkInAdded',
        entry: { ...entry, occurrenceId: input.occurrenceId },
      }),
      (never: never) => never,
    );
  }
}
