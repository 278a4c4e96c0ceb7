import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('FeeTotal', {
  description: 'Sums in one currency, in minor units. Digits, as they may exceed 32 bits.',
})
export class FeeTotalType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => String, { description: 'What is asked for.' })
  expected: string;
  @Field(() => String, { description: 'What came, less what went back.' })
  paid: string;
  @Field(() => String, { description: 'What hosts let go.' })
  waived: string;
  @Field(() => String, { description: 'What is still to be paid.' })
  open: string;
  @Field(() => String, { description: 'What was paid beyond, to be given back.' })
  over: string;
}

@ObjectType('CashBox', { description: 'The cash that went through one pair of hands.' })
export class CashBoxType {
  @Field(() => String, { description: 'Whose.' })
  name: string;
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => String, { description: 'Taken less given back, in minor units, as digits.' })
  amount: string;
}

/** `occurrenceId` and `csvOf` are not in the schema. */
@ObjectType('FeeLedger', {
  description:
    'The fees of an occurrence. Helpers see counts; sums, boxes and the file are for hosts.',
})
export class FeeLedgerType {
  readonly csvOf: ((locale: 'ja' | 'en') => string) | null;
  @Field(() => Int, { description: 'Of how many something is or was expected.' })
  people: number;
  @Field(() => Int, { description: 'How many have nothing to pay any more.' })
  settled: number;
  @Field(() => Int, { description: 'How many are still to pay.' })
  open: number;
  @Field(() => Int, { description: 'How many were let off.' })
  waived: number;
  @Field(() => [FeeTotalType], { nullable: true, description: 'Sums by currency; hosts only.' })
  totals: FeeTotalType[] | null;
  @Field(() => [CashBoxType], { nullable: true, description: 'Cash by helper; hosts only.' })
  boxes: CashBoxType[] | null;
}
