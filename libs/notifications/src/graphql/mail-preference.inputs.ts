import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Starts or stops one kind of mail.' })
export class SetMailPreferenceInput {
  @Field(() => String, { description: 'The token of the link in a mail of this kind.' })
  token: string;
  @Field(() => Boolean, { description: 'Whether mails of this kind are to be sent.' })
  subscribed: boolean;
}
