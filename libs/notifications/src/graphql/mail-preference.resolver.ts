import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { present } from '@asaza/platform/graphql';
import { SetMailPreference } from '../application/set-mail-preference';
import { SetMailPreferenceInput } from './mail-preference.inputs';
import { SetMailPreferenceResult, type MailPreferenceSetType } from './mail-preference.results';
import { MailPreferenceType } from './mail-preference.type';

@Resolver()
export class MailPreferenceResolver {
  constructor(private readonly preferences: SetMailPreference) {}

  @Query(() => MailPreferenceType, {
    nullable: true,
    description: 'What the link in a mail is about; null when it opens nothing. Changes nothing.',
  })
  mailPreference(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<MailPreferenceType | null> {
    return this.preferences.read(token);
  }

  @Mutation(() => SetMailPreferenceResult, {
    description:
      'Starts or stops one kind of mail for the address of the link; repeating it changes nothing.',
  })
  async setMailPreference(
    @Args('input', { type: () => SetMailPreferenceInput, description: 'The link and the wish.' })
    input: SetMailPreferenceInput,
  ): Promise<MailPreferenceSetType & { __typename: string }> {
    return present(
      await this.preferences.execute(input.token, input.subscribed),
      (preference) => ({ __typename: 'MailPreferenceSet', preference }),
      (never: never) => never,
    );
  }
}
