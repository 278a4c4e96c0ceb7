import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { AttendeeFeeType } from './fee.type';
import { ReceiptType } from './receipt.type';

@ObjectType('FeeRecorded', { description: 'The ledger says so now.' })
export class FeeRecordedType {
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => AttendeeFeeType, { nullable: true, description: 'Their fee as it stands.' })
  fee: AttendeeFeeType | null;
  @Field(() => Int, { description: 'The change to give, in minor units.' })
  change: number;
}

@ObjectType('NothingToPay', {
  implements: () => RefusalType,
  description: 'ALREADY_PAID, ALREADY_WAIVED or NO_FEE: nothing was added.',
})
export class NothingToPayType extends RefusalType {
  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  currency: string | null;
  @Field(() => Int, { description: 'What was paid, in minor units.' })
  paid: number;
  @Field(() => Int, { description: 'What was waived.' })
  waived: number;
}

@ObjectType('WrongFeeAmount', {
  implements: () => RefusalType,
  description: 'MORE_THAN_OPEN, MORE_THAN_PAID or TOO_LITTLE_GIVEN.',
})
export class WrongFeeAmountType extends RefusalType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => Int, { description: 'The bound, in minor units.' })
  limit: number;
}

@ObjectType('WrongCurrency', {
  implements: () => RefusalType,
  description: 'The fee is counted in another currency.',
})
export class WrongCurrencyType extends RefusalType {
  @Field(() => String, { description: 'ISO 4217: in which it is.' })
  currency: string;
}

@ObjectType('NotAnAttendee', {
  implements: () => RefusalType,
  description: 'Nobody of this occurrence.',
})
export class NotAnAttendeeType extends RefusalType {}

@ObjectType('CannotUndo', {
  implements: () => RefusalType,
  description: 'ALREADY_UNDONE, IS_AN_UNDO or NEEDED_BY_ANOTHER (undo that one first).',
})
export class CannotUndoType extends RefusalType {}

@ObjectType('NothingPaid', {
  implements: () => RefusalType,
  description: 'There is no receipt without a payment.',
})
export class NothingPaidType extends RefusalType {}

@ObjectType('ReceiptIssued', { description: 'The receipt is written out.' })
export class ReceiptIssuedType {
  @Field(() => ReceiptType, { description: 'The receipt.' })
  receipt: ReceiptType;
}

export const RecordPaymentResult = resultUnion(
  'RecordPaymentResult',
  () => [
    FeeRecordedType,
    NothingToPayType,
    WrongFeeAmountType,
    WrongCurrencyType,
    NotAnAttendeeType,
  ],
  'What recordPayment can answer.',
);
export const WaiveFeeResult = resultUnion(
  'WaiveFeeResult',
  () => [FeeRecordedType, NothingToPayType, NotAnAttendeeType],
  'What waiveFee can answer.',
);
export const CorrectFeeResult = resultUnion(
  'CorrectFeeResult',
  () => [FeeRecordedType, WrongCurrencyType, NotAnAttendeeType],
  'What correctFee can answer.',
);
export const RefundFeeResult = resultUnion(
  'RefundFeeResult',
  () => [FeeRecordedType, NothingToPayType, WrongFeeAmountType, NotAnAttendeeType],
  'What refundFee can answer.',
);
export const UndoFeeEntryResult = resultUnion(
  'UndoFeeEntryResult',
  () => [FeeRecordedType, CannotUndoType, NotAnAttendeeType],
  'What undoFeeEntry can answer.',
);
export const IssueReceiptResult = resultUnion(
  'IssueReceiptResult',
  () => [ReceiptIssuedType, NothingPaidType],
  'What issueReceipt can answer.',
);
