import type { Locale } from '@asaza/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LocaleEnum } from '@asaza/platform/graphql';

@InputType({ description: 'Asks for a mail to sign in with.' })
export class RequestSignInInput {
  @Field(() => String, { description: 'The address to send it to.' })
  email: string;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: "The mail's language; the page's if absent.",
  })
  locale?: Locale | null;
}

@InputType({
  description:
    'Either attemptId and code, from any browser, or the token of the link, in the same browser.',
})
export class ConfirmSignInInput {
  @Field(() => ID, { nullable: true, description: 'The attempt that the code belongs to.' })
  attemptId?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits of the mail.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'The token of the mailed link.' })
  token?: string | null;
}

@InputType({ description: 'Ends a session.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: "One of the viewer's sessions." })
  sessionId: string;
}

const text = { nullable: true } as const;

@InputType({ description: 'Fields that are absent stay as they are; null clears.' })
export class UpdateProfileInput {
  @Field(() => String, { ...text, description: 'Family name, at most 60 characters.' })
  familyName?: string | null;
  @Field(() => String, { ...text, description: 'Given name, at most 60 characters.' })
  givenName?: string | null;
  @Field(() => String, { ...text, description: 'Reading of the family name in kana, at most 60.' })
  familyYomi?: string | null;
  @Field(() => String, { ...text, description: 'Reading of the given name in kana, at most 60.' })
  givenYomi?: string | null;
  @Field(() => String, {
    ...text,
    description: 'The name as others see it, at most 60; cleared, it follows from the others.',
  })
  displayName?: string | null;
  @Field(() => String, { ...text, description: 'One line, at most 120 characters.' })
  pitch?: string | null;
  @Field(() => [String], { ...text, description: 'Up to 5 lines of at most 80 characters.' })
  gives?: string[] | null;
  @Field(() => [String], { ...text, description: 'Up to 5 lines of at most 80 characters.' })
  asks?: string[] | null;
  @Field(() => [String], {
    ...text,
    description:
      'Why, by place in asks, at most 80 characters each; absent, an ask that stays keeps its why.',
  })
  askWhys?: string[] | null;
  @Field(() => [String], { ...text, description: 'Up to 8 words of at most 30 characters.' })
  topics?: string[] | null;
  @Field(() => String, { ...text, description: 'The line of work, at most 40 characters.' })
  industry?: string | null;
  @Field(() => [String], { ...text, description: 'Up to 8 BCP 47 tags, such as ja.' })
  languages?: string[] | null;
  @Field(() => String, {
    ...text,
    description: 'Where the person works, at most 60 characters; shown to nobody.',
  })
  organisation?: string | null;
  @Field(() => LocaleEnum, { ...text, description: 'The language of mails.' })
  locale?: Locale | null;
  @Field(() => String, { ...text, description: 'IANA zone, such as Asia/Tokyo.' })
  homeZone?: string | null;
  @Field(() => Boolean, {
    ...text,
    description: 'True says yes to being introduced, false takes it back.',
  })
  introductionsConsent?: boolean | null;
}
