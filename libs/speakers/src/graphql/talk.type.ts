import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Talk', { description: 'Who speaks at an occurrence, and about what.' })
export class TalkType {
  @Field(() => String, { description: "The speaker's name, without an honorific." })
  speakerName: string;
  @Field(() => String, { nullable: true, description: 'How the name is read, in kana.' })
  speakerYomi: string | null;
  @Field(() => String, { nullable: true, description: 'What the speaker is: a post, a book.' })
  speakerTitle: string | null;
  @Field(() => String, { nullable: true, description: 'The title of the talk.' })
  title: string | null;
}
