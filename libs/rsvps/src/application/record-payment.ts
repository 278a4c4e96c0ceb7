import { Injectable } from '@nestjs/common';
import {
  all,
  ok,
  parseInteger,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Viewer,
} from '@asaza/kernel';
import { pay } from '../domain/fee-decisions';
import type { FeeMethod } from '../domain/fee-ledger';
import { mayTick } from '../domain/fee.policy';
import { FeeDesk } from './fee-desk';

/** No note is longer, and no price or banknote larger. */
export const FEE_NOTE = 200;
export const MOST_MONEY = 1_000_000_000;

/** Somebody paid at the door. A second tick, from whichever phone, finds nothing open and adds nothing. */
@Injectable()
export class RecordPayment {
  constructor(private readonly desk: FeeDesk) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly occurrenceId: string;
      readonly personId: string;
      readonly amount?: number | null;
      readonly given?: number | null;
      readonly currency?: string | null;
      readonly method: FeeMethod;
      readonly note?: string | null;
      readonly idempotencyKey?: string | null;
    },
  ) {
    const parsed = all([
      parseMoney('amount', input.amount),
      parseMoney('given', input.given),
      parseOptionalLine('note', input.note, FEE_NOTE),
    ] as const);
    if (!parsed.ok) return refuse(parsed.refusal as InvalidInput);
    const [amount, given, note] = parsed.value;
    const { occurrenceId, personId, idempotencyKey, method } = input;
    const currency = input.currency?.trim().toUpperCase() ?? null;
    return this.desk.change(
      viewer,
      {
        ...{ occurrenceId, personId, idempotencyKey, note, given },
        input: ['pay', amount, given, currency, method, note],
      },
      mayTick,
      (fee) => {
        const paid = pay(fee, { amount, given, currency, method });
        return paid.ok ? ok(paid.value.lines) : paid;
      },
    );
  }
}

export const parseMoney = (field: string, value: number | null | undefined) =>
  value === null || value === undefined ? ok(null) : parseInteger(field, value, 1, MOST_MONEY);
