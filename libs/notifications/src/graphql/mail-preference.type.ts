import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { MailCategory } from '../domain/notice';

export const MailCategoryEnum = {
  REMINDERS: 'reminders',
  INTRODUCTIONS: 'introductions',
  AFTER_CARDS: 'after_cards',
  FOLLOW_UPS: 'follow_ups',
  NEW_DATES: 'new_dates',
  CLUB_MESSAGES: 'club_messages',
  HOST_NOTICES: 'host_notices',
} as const satisfies Record<string, MailCategory>;
registerEnumType(MailCategoryEnum, {
  name: 'MailCategory',
  description: 'A kind of mail that a person can stop on its own.',
  valuesMap: {
    REMINDERS: { description: 'The reminder on the evening before.' },
    INTRODUCTIONS: { description: 'Proposals to introduce two people, and introductions.' },
    AFTER_CARDS: { description: 'The card after a date that one came to.' },
    FOLLOW_UPS: { description: 'Questions about what came of an introduction.' },
    NEW_DATES: { description: 'New dates of a club.' },
    CLUB_MESSAGES: { description: 'What the hosts of one club write.' },
    HOST_NOTICES: { description: 'News for the hosts of one club.' },
  },
});

@ObjectType('MailPreference', { description: 'Whether one kind of mail goes to one address.' })
export class MailPreferenceType {
  @Field(() => MailCategoryEnum, { description: 'The kind of mail.' })
  category: MailCategory;
  @Field(() => Boolean, { description: 'Whether mails of this kind are sent.' })
  subscribed: boolean;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The club whose mails these are; none: they are not of one club.',
  })
  clubName: LocalizedTextType | null;
  @Field(() => String, {
    description: 'Whose mail this is about, mostly hidden: a***@example.com.',
  })
  maskedEmail: string;
}
