import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { IntroductionPicture } from '../application/introduction-pictures';

@ObjectType('Rate', { description: 'A share with what it is of, and its 95 % interval.' })
export class RateType {
  @Field(() => Int, { description: 'So many.' })
  count: number;
  @Field(() => Int, { description: 'Of so many: ten at least.' })
  of: number;
  @Field(() => Float, { description: 'The lower end, 0 to 1.' })
  low: number;
  @Field(() => Float, { description: 'The upper end, 0 to 1.' })
  high: number;
}

@ObjectType('PicturedRound', { description: 'One round that went out, in counts.' })
export class PicturedRoundType {
  @Field(() => ID, { description: 'Its occurrence.' })
  occurrenceId: string;
  @Field(() => Int, { nullable: true, description: 'The number of the occurrence in its series.' })
  number: number | null;
  @Field(() => DateTimeScalar, { description: 'When the occurrence began.' })
  startsAt: Temporal.Instant;
  @Field(() => String, { description: 'In which zone.' })
  timeZone: string;
  @Field(() => Int, { description: 'How many were there.' })
  present: number;
  @Field(() => Int, { description: 'How many of them wish to be introduced.' })
  consenting: number;
  @Field(() => Int, { description: 'People with an introduction.' })
  covered: number;
  @Field(() => Int, { description: 'People for whom there was anybody.' })
  reachable: number;
  @Field(() => Int, { description: 'The most introductions of one person.' })
  exposureMax: number;
  @Field(() => Float, { description: 'Inequality of introductions: 0, all alike, to 1.' })
  gini: number;
}

@ObjectType('IntroductionPicture', {
  description:
    'What comes of the introductions of a club. Shares are null under ten, and move by batches of ten, so that none tells of one pair.',
})
export class IntroductionPictureType {
  @Field(() => RateType, {
    nullable: true,
    description: 'Proposals to which both said yes, of those whose time is over.',
  })
  bothYes: RateType | null;
  @Field(() => RateType, {
    nullable: true,
    description: 'Introductions after which one of the two says that they met.',
  })
  met: RateType | null;
  @Field(() => RateType, {
    nullable: true,
    description: 'Introductions after which one of the two says that they are still in touch.',
  })
  inTouch: RateType | null;
  @Field(() => RateType, {
    nullable: true,
    description: 'Newcomers who were put to somebody within two occurrences.',
  })
  newcomers: RateType | null;
  @Field(() => [PicturedRoundType], { description: 'The latest rounds, the oldest first.' })
  rounds: PicturedRoundType[];
}

export const pictureOf = (picture: IntroductionPicture): IntroductionPictureType => ({
  ...picture,
  rounds: picture.rounds.map(({ occurrence, ...counts }) => ({
    occurrenceId: occurrence.id,
    number: occurrence.number,
    startsAt: occurrence.startsAt,
    timeZone: occurrence.tzid,
    ...counts,
  })),
});
