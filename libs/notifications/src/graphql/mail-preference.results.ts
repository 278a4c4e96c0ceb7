import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import { MailPreferenceType } from './mail-preference.type';

@ObjectType('MailPreferenceSet', { description: 'What holds from now on.' })
export class MailPreferenceSetType {
  @Field(() => MailPreferenceType, { description: 'The preference as it is now.' })
  preference: MailPreferenceType;
}

export const SetMailPreferenceResult = resultUnion(
  'SetMailPreferenceResult',
  () => [MailPreferenceSetType],
  'What setMailPreference answers.',
);
