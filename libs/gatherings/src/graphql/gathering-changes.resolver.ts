import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { CancelOccurrence } from '../application/cancel-occurrence';
import { CreateSeries } from '../application/create-series';
import { DescribeOccurrence } from '../application/describe-occurrence';
import { MoveOccurrence } from '../application/move-occurrence';
import {
  CancelOccurrenceInput,
  CreateSeriesInput,
  DescribeOccurrenceInput,
  MoveOccurrenceInput,
} from './gatherings.inputs';
import {
  CancelOccurrenceResult,
  CreateSeriesResult,
  DescribeOccurrenceResult,
  MoveOccurrenceResult,
} from './gatherings.results';
import { occurrenceOf } from './occurrence.type';
import { seriesTypeOf } from './series.type';

@Resolver()
export class GatheringChangesResolver {
  constructor(
    private readonly createSeriesCase: CreateSeries,
    private readonly cancelCase: CancelOccurrence,
    private readonly moveCase: MoveOccurrence,
    private readonly describeCase: DescribeOccurrence,
  ) {}

  @Mutation(() => CreateSeriesResult, {
    description: 'Makes a series with its first dates, and its club when none is named. Signed in.',
  })
  async createSeries(
    @Args('input', { type: () => CreateSeriesInput, description: 'The series.' })
    input: CreateSeriesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.createSeriesCase.execute(viewer, input),
      ({ series, first, movedStart }): object => ({
        __typename: 'SeriesCreated',
        series: seriesTypeOf(series),
        firstOccurrence: occurrenceOf(first),
        movedStart,
      }),
      (refusal) => ({ __typename: 'SlugTaken', ...refusal }),
    );
  }

  @Mutation(() => CancelOccurrenceResult, {
    description: 'Marks a date off; all who answered are told. For hosts, until its end.',
  })
  async cancelOccurrence(
    @Args('input', { type: () => CancelOccurrenceInput, description: 'Which date, and why.' })
    input: CancelOccurrenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.cancelCase.execute(viewer, input),
      (facts): object => ({ __typename: 'OccurrenceCancelled', occurrence: occurrenceOf(facts) }),
      (refusal) => ({ __typename: 'OccurrenceOver', ...refusal }),
    );
  }

  @Mutation(() => MoveOccurrenceResult, {
    description:
      'Gives a date another time, length or place; all who answered are told. For hosts.',
  })
  async moveOccurrence(
    @Args('input', { type: () => MoveOccurrenceInput, description: 'Which date, and where to.' })
    input: MoveOccurrenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.moveCase.execute(viewer, input),
      (facts): object => ({ __typename: 'OccurrenceMoved', occurrence: occurrenceOf(facts) }),
      (refusal) =>
        refusal.code === 'DATE_TAKEN'
          ? { __typename: 'DateTaken', ...refusal }
          : { __typename: 'OccurrenceOver', ...refusal },
    );
  }

  @Mutation(() => DescribeOccurrenceResult, {
    description: 'Sets the theme of a date. Nobody is told. For hosts.',
  })
  async describeOccurrence(
    @Args('input', {
      type: () => DescribeOccurrenceInput,
      description: 'Which date, and its theme.',
    })
    input: DescribeOccurrenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.describeCase.execute(viewer, input),
      (facts): object => ({ __typename: 'OccurrenceDescribed', occurrence: occurrenceOf(facts) }),
      (never: never) => never,
    );
  }
}
