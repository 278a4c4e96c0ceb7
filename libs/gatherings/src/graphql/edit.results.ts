import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { EditPreviewType, EditType } from './edit.type';
import { DateTakenType, OccurrenceOverType } from './gatherings.results';
import { OccurrenceType } from './occurrence.type';
import { SeriesType } from './series.type';

@ObjectType('GatheringEdited', { description: 'The change is saved.' })
export class GatheringEditedType {
  @Field(() => EditType, {
    nullable: true,
    description: 'The edit; none when nothing differed from before.',
  })
  edit: EditType | null;
  @Field(() => SeriesType, { description: 'The series as it is now.' })
  series: SeriesType;
  @Field(() => OccurrenceType, {
    nullable: true,
    description: 'The date that the edit was about, or that it added.',
  })
  occurrence: OccurrenceType | null;
}

@ObjectType('EditedMeanwhile', {
  implements: () => RefusalType,
  description: 'Somebody else saved a change of the same dates first. Nothing was overwritten.',
})
export class EditedMeanwhileType extends RefusalType {
  @Field(() => Int, {
    description: 'The version to send when this change is to be saved all the same.',
  })
  version: number;
  @Field(() => [EditType], { description: 'What was saved since, the latest first.' })
  edits: EditType[];
  @Field(() => SeriesType, { description: 'The series as it is now.' })
  series: SeriesType;
}

@ObjectType('EditTakenBack', { description: 'Everything is as it was; nobody was told.' })
export class EditTakenBackType {
  @Field(() => EditType, { description: 'The edit.' })
  edit: EditType;
}

@ObjectType('TooLateToTakeBack', {
  implements: () => RefusalType,
  description: 'People were told (TOLD), or a later change stands on it (BUILT_UPON).',
})
export class TooLateToTakeBackType extends RefusalType {}

export const PreviewEditResult = resultUnion(
  'PreviewEditResult',
  () => [EditPreviewType, OccurrenceOverType, DateTakenType],
  'What previewEdit can answer.',
);
export const EditGatheringResult = resultUnion(
  'EditGatheringResult',
  () => [GatheringEditedType, EditedMeanwhileType, OccurrenceOverType, DateTakenType],
  'What editGathering can answer.',
);
export const TakeBackEditResult = resultUnion(
  'TakeBackEditResult',
  () => [EditTakenBackType, TooLateToTakeBackType],
  'What takeBackEdit can answer.',
);
