import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, LocaleEnum } from '@asaza/platform/graphql';
import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { Receipt } from '../domain/receipt';

/** The occurrence is resolved by its id. */
@ObjectType('Receipt', { description: '領収書: what was paid, as it was written out.' })
export class ReceiptType {
  readonly occurrenceId: string;
  @Field(() => ID, { description: 'The id of this paper.' })
  id: string;
  @Field(() => Int, { description: 'Its number within the club.' })
  number: number;
  @Field(() => Boolean, { description: 'Written out again (再発行).' })
  reissued: boolean;
  @Field(() => String, { description: 'To whom it is made out (宛名).' })
  addressee: string;
  @Field(() => Int, { description: 'In minor units.' })
  amount: number;
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;
  @Field(() => DateTimeScalar, { description: 'When it was written out.' })
  issuedAt: Temporal.Instant;
  @Field(() => LocaleEnum, { description: 'In which language.' })
  locale: Locale;
}

export const receiptTypeOf = (receipt: Receipt): ReceiptType => ({
  ...{ occurrenceId: receipt.occurrenceId, id: receipt.id, number: receipt.number },
  ...{ reissued: receipt.issue > 1, addressee: receipt.addressee, amount: receipt.amount },
  ...{ currency: receipt.currency, issuedAt: receipt.issuedAt, locale: receipt.locale },
});
