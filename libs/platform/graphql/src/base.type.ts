import type { Locale } from '@asaza/kernel';
import {
  Field,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';

export const LocaleEnum = { ja: 'ja', en: 'en' } as const;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the screens and mails.',
});
export type LocaleValue = Locale;

@ObjectType('LocalizedText', { description: "A host's text in Japanese, English or both." })
export class LocalizedTextType {
  @Field(() => String, { nullable: true, description: 'The Japanese text.' })
  ja: string | null;
  @Field(() => String, { nullable: true, description: 'The English text.' })
  en: string | null;
}

@InputType({ description: 'A text in Japanese, English or both.' })
export class LocalizedTextInput {
  @Field(() => String, { nullable: true, description: 'The Japanese text.' })
  ja?: string | null;
  @Field(() => String, { nullable: true, description: 'The English text.' })
  en?: string | null;
}

@InterfaceType('Refusal', {
  description: 'An expected "no", as a value: what is wrong, with the facts that tell what to do.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class RefusalType {
  @Field(() => String, { description: 'A stable name of the reason.' })
  code: string;
}

@ObjectType({ description: 'Where a page of a list ends (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor to go on after.' })
  endCursor: string | null;
}

export { Int };
