import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommonRefusal, Outcome, Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import type { FeeChanged } from '../application/fee-desk';
import { RecordPayment } from '../application/record-payment';
import { SettleFee } from '../application/settle-fee';
import { UndoFeeEntry } from '../application/undo-fee-entry';
import type {
  CannotUndo,
  NotAnAttendee,
  NothingToPay,
  WrongAmount,
  WrongCurrency,
} from '../domain/fees.refusals';
import { attendeeFeeOf } from './fee.type';
import {
  CorrectFeeInput,
  RecordPaymentInput,
  RefundFeeInput,
  UndoFeeEntryInput,
  WaiveFeeInput,
} from './fees.inputs';
import {
  CorrectFeeResult,
  RecordPaymentResult,
  RefundFeeResult,
  UndoFeeEntryResult,
  WaiveFeeResult,
} from './fees.results';

/** What is written into the ledger of fees: ticks by helpers, the rest by hosts. */
@Resolver()
export class FeesResolver {
  constructor(
    private readonly record: RecordPayment,
    private readonly settle: SettleFee,
    private readonly undo: UndoFeeEntry,
  ) {}

  @Mutation(() => RecordPaymentResult, {
    description: 'Somebody paid. A second tick finds nothing open. For helpers.',
  })
  async recordPayment(
    @Args('input', { type: () => RecordPaymentInput, description: 'Who, and how much.' })
    input: RecordPaymentInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return told(await this.record.execute(viewer, input));
  }

  @Mutation(() => WaiveFeeResult, { description: 'Lets go what is open. For hosts.' })
  async waiveFee(
    @Args('input', { type: () => WaiveFeeInput, description: 'Whose.' }) input: WaiveFeeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return told(await this.settle.waive(viewer, input));
  }

  @Mutation(() => CorrectFeeResult, { description: 'Another price for one person. For hosts.' })
  async correctFee(
    @Args('input', { type: () => CorrectFeeInput, description: 'Whose, and how much.' })
    input: CorrectFeeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return told(await this.settle.correct(viewer, input));
  }

  @Mutation(() => RefundFeeResult, { description: 'Money goes back. For hosts.' })
  async refundFee(
    @Args('input', { type: () => RefundFeeInput, description: 'To whom, and how much.' })
    input: RefundFeeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return told(await this.settle.refund(viewer, input));
  }

  @Mutation(() => UndoFeeEntryResult, {
    description:
      'Takes a line back by one against it: hosts any, helpers their own tick within 15 minutes.',
  })
  async undoFeeEntry(
    @Args('input', { type: () => UndoFeeEntryInput, description: 'Which.' })
    input: UndoFeeEntryInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return told(await this.undo.execute(viewer, input));
  }
}

type Refused =
  NothingToPay | WrongAmount | WrongCurrency | NotAnAttendee | CannotUndo | CommonRefusal;

const told = (outcome: Outcome<FeeChanged, Refused>): object =>
  present(
    outcome,
    ({ personId, state, entries, entry }): object => ({
      __typename: 'FeeRecorded',
      personId,
      fee: state && attendeeFeeOf({ state, entries }, ({ id }) => id === entry?.id),
      change: Math.max(0, (entry?.given ?? 0) - Math.max(0, entry?.amount ?? 0)),
    }),
    (refusal) => {
      switch (refusal.code) {
        case 'ALREADY_PAID':
        case 'ALREADY_WAIVED':
        case 'NO_FEE': {
          const { code, state } = refusal;
          const facts = { currency: state?.currency ?? null, paid: state?.paid ?? 0 };
          return { __typename: 'NothingToPay', code, ...facts, waived: state?.waived ?? 0 };
        }
        case 'MORE_THAN_OPEN':
        case 'MORE_THAN_PAID':
        case 'TOO_LITTLE_GIVEN':
          return { __typename: 'WrongFeeAmount', ...refusal };
        case 'WRONG_CURRENCY':
          return { __typename: 'WrongCurrency', ...refusal };
        case 'NOT_AN_ATTENDEE':
          return { __typename: 'NotAnAttendee', ...refusal };
        default:
          return { __typename: 'CannotUndo', ...refusal };
      }
    },
  );
