import type { Locale } from '@asaza/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocaleEnum } from '@asaza/platform/graphql';
import type { Temporal } from 'temporal-polyfill';

@ObjectType('Profile', {
  description: 'What a person tells about themselves; shown in full to that person alone.',
})
export class ProfileType {
  @Field(() => ID, { description: 'The person.' })
  id: string;
  @Field(() => String, { description: 'The address that mails go to.' })
  email: string;
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName: string | null;
  @Field(() => String, { nullable: true, description: 'How the family name is read, in kana.' })
  familyYomi: string | null;
  @Field(() => String, { nullable: true, description: 'How the given name is read, in kana.' })
  givenYomi: string | null;
  @Field(() => String, {
    description:
      'The name as others see it, without an honorific: as typed, else family and given name in the order of the language. Empty while no name is known.',
  })
  displayName: string;
  @Field(() => String, { nullable: true, description: 'One line about the person.' })
  pitch: string | null;
  @Field(() => [String], { description: 'What the person can offer to others.' })
  gives: string[];
  @Field(() => [String], { description: 'What or whom the person looks for.' })
  asks: string[];
  @Field(() => [String], {
    description: "Why, for the ask at the same place; '' where nothing was said.",
  })
  askWhys: string[];
  @Field(() => [String], { description: 'What the person likes to talk about.' })
  topics: string[];
  @Field(() => String, { nullable: true, description: 'The line of work.' })
  industry: string | null;
  @Field(() => [String], { description: 'What the person speaks, as BCP 47 tags.' })
  languages: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Where they work: it can keep colleagues apart, and is shown to nobody.',
  })
  organisation: string | null;
  @Field(() => LocaleEnum, { description: 'The language of mails.' })
  locale: Locale;
  @Field(() => String, { description: 'IANA zone in which the person lives.' })
  homeZone: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person said yes to being introduced; null is a no.',
  })
  introductionsConsentedAt: Temporal.Instant | null;
}
