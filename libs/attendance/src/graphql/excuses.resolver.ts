import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { ExcuseAbsence } from '../application/excuse-absence';
import { TakeBackExcuse } from '../application/take-back-excuse';
import { ExcuseAbsenceInput, TakeBackExcuseInput } from './attendance.inputs';
import { ExcuseAbsenceResult, TakeBackExcuseResult } from './attendance.results';

/** Absences with a word, from 3 hours before the start until 60 days after the end. */
@Resolver()
export class ExcusesResolver {
  constructor(
    private readonly excuse: ExcuseAbsence,
    private readonly takeBack: TakeBackExcuse,
  ) {}

  @Mutation(() => ExcuseAbsenceResult, {
    description: 'Somebody with a seat sent word. Twice is once. For helpers.',
  })
  async excuseAbsence(
    @Args('input', { type: () => ExcuseAbsenceInput, description: 'Who, and where.' })
    input: ExcuseAbsenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.excuse.execute(viewer, input),
      (entry): object => ({
        __typename: 'AbsenceExcused',
        entry: { ...entry, occurrenceId: input.occurrenceId },
      }),
      (never: never) => never,
    );
  }

  @Mutation(() => TakeBackExcuseResult, {
    description: 'The excuse was a mistake. For helpers.',
  })
  async takeBackExcuse(
    @Args('input', { type: () => TakeBackExcuseInput, description: 'Who, and where.' })
    input: TakeBackExcuseInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.takeBack.execute(viewer, input),
      (entry): object => ({
        __typename: 'ExcuseTakenBack',
        entry: { ...entry, occurrenceId: input.occurrenceId },
      }),
      (never: never) => never,
    );
  }
}
