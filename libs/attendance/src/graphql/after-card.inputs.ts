import { Field, InputType } from '@nestjs/graphql';
import type { Mood } from '../domain/after-card';
import { AfterCardMoodEnum } from './after-card.type';

@InputType({ description: 'A yes to being introduced, given on a card.' })
export class AcceptIntroductionsInput {
  @Field(() => String, {
    nullable: true,
    description: 'One thing to help others with, at most 80 characters. Others may read it.',
  })
  give?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'One thing or person looked for, at most 80 characters. Others may read it.',
  })
  ask?: string | null;
}

@InputType({ description: 'The whole card: what it leaves out is no more said.' })
export class AnswerAfterCardInput {
  @Field(() => String, { description: 'What the link of the letter carries.' })
  token: string;
  @Field(() => AfterCardMoodEnum, { nullable: true, description: 'How it was.' })
  mood?: Mood | null;
  @Field(() => [String], { description: 'Keys of those with whom one talked.' })
  talked: string[];
  @Field(() => [String], {
    description: 'Keys of at most three with whom one would talk more. Shown to nobody else.',
  })
  more: string[];
  @Field(() => [String], { description: 'Keys of those whom one knows already.' })
  known: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether others at the same dates of the club may read the own name.',
  })
  showName?: boolean | null;
  @Field(() => AcceptIntroductionsInput, {
    nullable: true,
    description: 'A yes to being introduced; null says nothing.',
  })
  introductions?: AcceptIntroductionsInput | null;
}
