import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ClubType } from '@asaza/clubs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';

@ObjectType('ClubConcept', { description: 'Something that a club has words of its own for.' })
export class ClubConceptType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => [String], { description: 'Ways to write it in Japanese, the label first.' })
  ja: readonly string[];
  @Field(() => [String], { description: 'Ways to write it in English, the label first.' })
  en: readonly string[];
}

@ObjectType('MissedWord', { description: 'A word of gives and asks that no concept knows.' })
export class MissedWordType {
  @Field(() => String, { description: 'The word alone, never the line it stood in.' })
  word: string;
  @Field(() => Int, { description: 'How many members wrote it, 3 or more.' })
  people: number;
}

@ObjectType('ClubWords', {
  description: "A club's own words, and those that are missing. For hosts.",
})
export class ClubWordsType {
  @Field(() => [ClubConceptType], { description: 'What hosts added, the first added first.' })
  concepts: readonly ClubConceptType[];
  @Field(() => [MissedWordType], { description: 'At most 30, what most people wrote first.' })
  missed: readonly MissedWordType[];
}

@InputType({ description: 'Words to add: in either language, the label first.' })
export class AddClubConceptInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => [String], { description: 'At most 8 of 2 to 30 characters.' })
  ja: string[];
  @Field(() => [String], { description: 'At most 8 of 2 to 30 characters.' })
  en: string[];
}

@InputType({ description: 'Words to take away.' })
export class RemoveClubConceptInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => ID, { description: 'Which of its concepts.' })
  conceptId: string;
}

@ObjectType('ClubConceptsChanged', { description: 'It counts from the next round on.' })
export class ClubConceptsChangedType {
  @Field(() => ClubType, { description: 'The club.' })
  club: ClubType;
}

@ObjectType('ClubConceptExists', {
  implements: () => RefusalType,
  description: 'The club has these words already.',
})
export class ClubConceptExistsType extends RefusalType {}

export const AddClubConceptResult = resultUnion(
  'AddClubConceptResult',
  () => [ClubConceptsChangedType, ClubConceptExistsType],
  'What adding words to a club can come to.',
);
export const RemoveClubConceptResult = resultUnion(
  'RemoveClubConceptResult',
  () => [ClubConceptsChangedType],
  'What taking words away can come to.',
);
