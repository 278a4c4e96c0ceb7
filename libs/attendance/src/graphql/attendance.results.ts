import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { DoorEntryType } from './door.type';

@ObjectType('CheckedIn', { description: 'The person is present.' })
export class CheckedInType {
  @Field(() => DoorEntryType, { description: 'The line as it is now.' })
  entry: DoorEntryType;
}

@ObjectType('NotOnTheList', {
  implements: () => RefusalType,
  description: 'The person has no seat here: add a walk-in.',
})
export class NotOnTheListType extends RefusalType {}

export const CheckInResult = resultUnion(
  'CheckInResult',
  () => [CheckedInType, NotOnTheListType],
  'What checkIn can answer.',
);

@ObjectType('CheckInUndone', { description: 'The person is not present any more.' })
export class CheckInUndoneType {
  @Field(() => DoorEntryType, { description: 'The line as it is now.' })
  entry: DoorEntryType;
}
export const UndoCheckInResult = resultUnion(
  'UndoCheckInResult',
  () => [CheckInUndoneType],
  'What undoCheckIn can answer.',
);

@ObjectType('AbsenceExcused', { description: 'The absence is one with a word.' })
export class AbsenceExcusedType {
  @Field(() => DoorEntryType, { description: 'The line as it is now.' })
  entry: DoorEntryType;
}
export const ExcuseAbsenceResult = resultUnion(
  'ExcuseAbsenceResult',
  () => [AbsenceExcusedType],
  'What excuseAbsence can answer.',
);

@ObjectType('ExcuseTakenBack', { description: 'The person is not excused any more.' })
export class ExcuseTakenBackType {
  @Field(() => DoorEntryType, { description: 'The line as it is now.' })
  entry: DoorEntryType;
}
export const TakeBackExcuseResult = resultUnion(
  'TakeBackExcuseResult',
  () => [ExcuseTakenBackType],
  'What takeBackExcuse can answer.',
);

@ObjectType('WalkInAdded', { description: 'The person is on the list and present.' })
export class WalkInAddedType {
  @Field(() => DoorEntryType, { description: 'The new line.' })
  entry: DoorEntryType;
}
export const AddWalkInResult = resultUnion(
  'AddWalkInResult',
  () => [WalkInAddedType],
  'What addWalkIn can answer.',
);
