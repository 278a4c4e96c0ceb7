import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@asaza/kernel';
import { LocaleEnum } from '@asaza/platform/graphql';
import type { FeeMethod } from '../domain/fee-ledger';
import { FeeMethodEnum } from './fee-enums.type';

@InputType({ isAbstract: true })
class FeeOf {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Same key and input: recorded once. Other input: CONFLICT.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Money that came at the door.' })
export class RecordPaymentInput extends FeeOf {
  @Field(() => Int, { nullable: true, description: 'In minor units; null: all that is open.' })
  amount?: number | null;
  @Field(() => Int, { nullable: true, description: 'What was handed over, to count the change.' })
  given?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217, refused when it differs.' })
  currency?: string | null;
  @Field(() => FeeMethodEnum, { defaultValue: FeeMethodEnum.CASH, description: 'How it came.' })
  method: FeeMethod;
}

@InputType({ description: 'Whose fee is let go.' })
export class WaiveFeeInput extends FeeOf {}

@InputType({ description: 'Another price for one person.' })
export class CorrectFeeInput extends FeeOf {
  @Field(() => Int, { description: 'What they are to pay in all, in minor units.' })
  amount: number;
  @Field(() => String, { nullable: true, description: 'ISO 4217, refused when it differs.' })
  currency?: string | null;
}

@InputType({ description: 'Money that goes back.' })
export class RefundFeeInput extends FeeOf {
  @Field(() => Int, { description: 'In minor units, at most what was paid.' })
  amount: number;
  @Field(() => FeeMethodEnum, { defaultValue: FeeMethodEnum.CASH, description: 'How it goes.' })
  method: FeeMethod;
}

@InputType({ description: 'A line that was a mistake.' })
export class UndoFeeEntryInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => ID, { description: 'The line.' })
  entryId: string;
  @Field(() => String, { nullable: true, description: 'Same key and input: undone once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A receipt, by ticket or at the door.' })
export class IssueReceiptInput {
  @Field(() => String, { nullable: true, description: "The ticket's token; else the two ids." })
  token?: string | null;
  @Field(() => ID, { nullable: true, description: 'The occurrence, for helpers and hosts.' })
  occurrenceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person, for helpers and hosts.' })
  personId?: string | null;
  @Field(() => String, { description: 'To whom it is made out (宛名), at most 60 characters.' })
  addressee: string;
  @Field(() => LocaleEnum, { nullable: true, description: "Its language; else the page's." })
  locale?: Locale | null;
  @Field(() => String, { nullable: true, description: 'Same key and input: written out once.' })
  idempotencyKey?: string | null;
}
