import { registerEnumType } from '@nestjs/graphql';

export const FeeKindEnum = {
  EXPECTED: 'expected',
  PAID: 'paid',
  WAIVED: 'waived',
  REFUNDED: 'refunded',
} as const;
registerEnumType(FeeKindEnum, {
  name: 'FeeKind',
  description: 'What a line of the ledger does.',
  valuesMap: {
    EXPECTED: { description: 'Sets what this person is to pay, or changes it by the amount.' },
    PAID: { description: 'Money came.' },
    WAIVED: { description: 'A host let it go.' },
    REFUNDED: { description: 'Money went back: the amount is negative.' },
  },
});

export const FeeMethodEnum = { CASH: 'cash', OTHER: 'other' } as const;
registerEnumType(FeeMethodEnum, {
  name: 'FeeMethod',
  description: 'How money came.',
  valuesMap: {
    CASH: { description: 'Into the box of whoever ticked it.' },
    OTHER: { description: 'Any other way, such as a transfer.' },
  },
});
