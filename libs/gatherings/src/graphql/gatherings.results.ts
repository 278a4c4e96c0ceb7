import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SlugTakenType } from '@asaza/clubs/graphql';
import { LocalDateTimeScalar, RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { OccurrenceType } from './occurrence.type';
import { SeriesType } from './series.type';

@ObjectType('SeriesCreated', { description: 'The series is there, with its first dates.' })
export class SeriesCreatedType {
  @Field(() => SeriesType, { description: 'The new series.' })
  series: SeriesType;
  @Field(() => OccurrenceType, { description: 'Its first occurrence.' })
  firstOccurrence: OccurrenceType;
  @Field(() => LocalDateTimeScalar, {
    nullable: true,
    description: "The rule's first date, when the start was not on the rule.",
  })
  movedStart: Temporal.PlainDateTime | null;
}
export const CreateSeriesResult = resultUnion(
  'CreateSeriesResult',
  () => [SeriesCreatedType, SlugTakenType],
  'What createSeries can answer.',
);

@ObjectType('OccurrenceOver', {
  implements: () => RefusalType,
  description: 'Too late: it is over, runs already, or is cancelled.',
})
export class OccurrenceOverType extends RefusalType {}

@ObjectType('DateTaken', {
  implements: () => RefusalType,
  description: 'Another occurrence takes place then, or somebody else has the date.',
})
export class DateTakenType extends RefusalType {
  @Field(() => Int, { description: 'The number of the occurrence concerned.' })
  number: number;
}

@ObjectType('OccurrenceCancelled', { description: 'It is marked off and stays visible.' })
export class OccurrenceCancelledType {
  @Field(() => OccurrenceType, { description: 'The occurrence.' })
  occurrence: OccurrenceType;
}
export const CancelOccurrenceResult = resultUnion(
  'CancelOccurrenceResult',
  () => [OccurrenceCancelledType, OccurrenceOverType],
  'What cancelOccurrence can answer.',
);

@ObjectType('OccurrenceMoved', { description: 'It has its new time and place.' })
export class OccurrenceMovedType {
  @Field(() => OccurrenceType, { description: 'The occurrence.' })
  occurrence: OccurrenceType;
}
export const MoveOccurrenceResult = resultUnion(
  'MoveOccurrenceResult',
  () => [OccurrenceMovedType, OccurrenceOverType, DateTakenType],
  'What moveOccurrence can answer.',
);

@ObjectType('OccurrenceDescribed', { description: 'It has its theme.' })
export class OccurrenceDescribedType {
  @Field(() => OccurrenceType, { description: 'The occurrence.' })
  occurrence: OccurrenceType;
}
export const DescribeOccurrenceResult = resultUnion(
  'DescribeOccurrenceResult',
  () => [OccurrenceDescribedType],
  'What describeOccurrence can answer.',
);
