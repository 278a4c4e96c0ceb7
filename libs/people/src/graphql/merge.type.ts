import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocaleEnum, RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { MergeView } from '../application/merges.queries';
import { TooManyMailsType } from './people.results';

@ObjectType('Merge', { description: 'Another address that the viewer asks to be theirs as well.' })
export class MergeType {
  @Field(() => ID, { description: 'Goes along with the code that is typed.' })
  id: string;
  @Field(() => String, { description: 'The other address, masked: a***@example.jp.' })
  email: string;
  @Field(() => Boolean, { description: 'Whether the other address has said yes.' })
  proven: boolean;
  @Field(() => Boolean, { description: 'Whether both have: it is being done.' })
  agreed: boolean;
  @Field(() => DateTimeScalar, { description: 'Until when both can say yes.' })
  expiresAt: Temporal.Instant;
  @Field(() => String, { description: "The viewer's name." })
  ownName: string;
  @Field(() => String, {
    description: "The other's name, once the address has said yes; or empty.",
  })
  otherName: string;
}

export const mergeTypeOf = ({ merge, email, ownName, otherName }: MergeView): MergeType => ({
  ...{ id: merge.id, email, ownName, otherName, expiresAt: merge.expiresAt },
  proven: merge.provenAt !== null,
  agreed: merge.agreedAt !== null,
});

@ObjectType('MergeOffer', { description: 'What the page behind a mailed link asks.' })
export class MergeOfferType {
  @Field(() => String, { description: 'Who asks, masked.' })
  from: string;
  @Field(() => String, { description: 'Who is asked, masked.' })
  to: string;
  @Field(() => Boolean, { description: 'Whether this address has said yes.' })
  proven: boolean;
  @Field(() => Boolean, { description: 'Whether it can still be answered.' })
  open: boolean;
}

@InputType({ description: 'Another address of the viewer.' })
export class AskToMergeInput {
  @Field(() => String, { description: 'The address; a code and a link are mailed to it.' })
  email: string;
  @Field(() => LocaleEnum, { nullable: true, description: "The mails' language; else the page's." })
  locale?: Locale | null;
}

@InputType({ description: 'The yes of the other address: its code, or the token of its link.' })
export class ProveMergeInput {
  @Field(() => ID, { nullable: true, description: 'With the code: which merge.' })
  mergeId?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'The token of the link.' })
  token?: string | null;
}

@InputType({ description: 'The yes of whoever asked. It cannot be taken back.' })
export class AgreeToMergeInput {
  @Field(() => ID, { description: 'Which merge.' })
  mergeId: string;
  @Field(() => Boolean, {
    defaultValue: true,
    description: "The viewer's own name stays; else the other's is taken.",
  })
  keepsOwnName: boolean;
}

@ObjectType('MergeAsked', { description: 'A mail is on its way. The same for every address.' })
export class MergeAskedType {
  @Field(() => MergeType, { description: 'What was asked.' })
  merge: MergeType;
}

@ObjectType('MergeProven', { description: 'The other address has said yes.' })
export class MergeProvenType {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean;
}

@ObjectType('MergeAgreed', { description: 'Both have said yes: it is being done.' })
export class MergeAgreedType {
  @Field(() => MergeType, { description: 'The merge.' })
  merge: MergeType;
}

@ObjectType('MergeTakenBack', { description: 'Nothing is asked any more.' })
export class MergeTakenBackType {
  @Field(() => Boolean, { description: 'Always true.' })
  ok: boolean;
}

@ObjectType('MergeFailed', {
  implements: () => RefusalType,
  description: 'Nothing was merged: WRONG_CODE, EXPIRED, NOT_PROVEN or DONE.',
})
export class MergeFailedType extends RefusalType {
  @Field(() => Int, { description: 'Codes that may still be typed; the link works regardless.' })
  attemptsLeft: number;
}

export const AskToMergeResult = resultUnion(
  'AskToMergeResult',
  () => [MergeAskedType, TooManyMailsType],
  'What asking for another address can answer.',
);
export const ProveMergeResult = resultUnion(
  'ProveMergeResult',
  () => [MergeProvenType, MergeFailedType],
  'What the yes of an address can answer.',
);
export const AgreeToMergeResult = resultUnion(
  'AgreeToMergeResult',
  () => [MergeAgreedType, MergeFailedType],
  'What the second yes can answer.',
);
export const TakeBackMergeResult = resultUnion(
  'TakeBackMergeResult',
  () => [MergeTakenBackType],
  'What asking no more can answer.',
);
