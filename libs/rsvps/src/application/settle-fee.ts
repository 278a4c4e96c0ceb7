import { Injectable } from '@nestjs/common';
import {
  all,
  invalid,
  ok,
  parseInteger,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { correct, refund, waive, type NewEntry } from '../domain/fee-decisions';
import type { FeeMethod } from '../domain/fee-ledger';
import { maySettle } from '../domain/fee.policy';
import type { WrongCurrency } from '../domain/fees.refusals';
import { FeeDesk, type OpenFee } from './fee-desk';
import { FEE_NOTE, MOST_MONEY, parseMoney } from './record-payment';

interface About {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly note?: string | null;
  readonly idempotencyKey?: string | null;
}

/** What hosts alone decide about a fee: letting it go, another price, money back. */
@Injectable()
export class SettleFee {
  constructor(private readonly desk: FeeDesk) {}

  async waive(viewer: Viewer | null, about: About) {
    const note = parseOptionalLine('note', about.note, FEE_NOTE);
    if (!note.ok) return note;
    const asked = { ...about, note: note.value, input: ['waive', note.value] };
    return this.desk.change(viewer, asked, maySettle, waive);
  }

  async correct(
    viewer: Viewer | null,
    about: About & { readonly amount: number; readonly currency?: string | null },
  ) {
    const parsed = all([
      parseInteger('amount', about.amount, 0, MOST_MONEY),
      parseOptionalLine('note', about.note, FEE_NOTE),
    ] as const);
    if (!parsed.ok) return refuse(parsed.refusal as InvalidInput);
    const [amount, note] = parsed.value;
    const typed = about.currency?.trim().toUpperCase() ?? null;
    const asked = { ...about, note, input: ['correct', amount, typed, note] };
    const decide = (fee: OpenFee): Outcome<NewEntry[], WrongCurrency | InvalidInput> => {
      const currency = typed ?? fee.state?.currency ?? fee.at.fee?.currency;
      return currency === undefined
        ? refuse(invalid('currency', 'required'))
        : correct(fee, { amount, currency });
    };
    return this.desk.change(viewer, asked, maySettle, decide);
  }

  async refund(
    viewer: Viewer | null,
    about: About & { readonly amount: number; readonly method: FeeMethod },
  ) {
    const parsed = all([
      parseMoney('amount', about.amount),
      parseOptionalLine('note', about.note, FEE_NOTE),
    ] as const);
    if (!parsed.ok) return refuse(parsed.refusal as InvalidInput);
    const [amount, note] = parsed.value;
    const asked = { ...about, note, input: ['refund', amount, about.method, note] };
    return this.desk.change(viewer, asked, maySettle, (fee) =>
      amount === null ? ok([]) : refund(fee, amount, about.method),
    );
  }
}
