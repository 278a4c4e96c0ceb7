import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UpdateProfileInput } from '@asaza/people/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import type { Pause } from '../domain/wishes';
import { IntroductionWishesType, PauseEnum, ProfileListEnum } from './wishes.type';

@InputType({ description: 'What one line means; nothing confirmed: it is read from its words.' })
export class ConfirmedLineInput {
  @Field(() => ProfileListEnum, { description: 'The list that the line is in.' })
  list: 'gives' | 'asks';
  @Field(() => String, { description: 'The line as the profile has it.' })
  text: string;
  @Field(() => [ID], { description: 'At most three concepts.' })
  concepts: string[];
}

const absent = { nullable: true } as const;

@InputType({ description: 'How the viewer wants to be introduced: all of it is kept, or nothing.' })
export class TellWishesInput {
  @Field(() => UpdateProfileInput, {
    ...absent,
    description: 'Fields of the profile, the yes too.',
  })
  profile?: UpdateProfileInput | null;
  @Field(() => Int, { ...absent, description: '-2: same field; 2: another; absent: as it was.' })
  fieldWish?: number | null;
  @Field(() => Int, { ...absent, description: '1 to 3; absent: as it was.' })
  perOccurrence?: number | null;
  @Field(() => Int, { ...absent, description: '1 to 12, null: no limit; absent: as it was.' })
  perMonth?: number | null;
  @Field(() => PauseEnum, { ...absent, description: 'Absent: as it was.' })
  pause?: Pause | null;
  @Field(() => String, { ...absent, description: 'At most 80 characters; null clears.' })
  notFor?: string | null;
  @Field(() => Boolean, { ...absent, description: 'Absent: as it was.' })
  apartFromColleagues?: boolean | null;
  @Field(() => [ConfirmedLineInput], {
    ...absent,
    description: 'All that is confirmed; absent: as it was, for lines that stay.',
  })
  confirmed?: ConfirmedLineInput[] | null;
}

@ObjectType('WishesTold', { description: 'It counts from the next round on.' })
export class WishesToldType {
  @Field(() => IntroductionWishesType, { description: 'As they are now.' })
  wishes: IntroductionWishesType;
}

export const TellWishesResult = resultUnion(
  'TellWishesResult',
  () => [WishesToldType],
  'What saying how one wants to be introduced can answer.',
);
