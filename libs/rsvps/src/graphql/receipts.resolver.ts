import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { invalid, refuse, type CommonRefusal } from '@asaza/kernel';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, present, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { Receipts, type ReceiptFor } from '../application/receipts';
import { IssueReceiptInput } from './fees.inputs';
import { IssueReceiptResult } from './fees.results';
import { ReceiptType, receiptTypeOf } from './receipt.type';
import { TicketType } from './ticket.type';

@Resolver(() => ReceiptType)
export class ReceiptsResolver {
  constructor(
    private readonly receipts: Receipts,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Query(() => ReceiptType, {
    description: 'A receipt to look at again: with the ticket, or as helper or host.',
  })
  async receipt(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Args('token', { type: () => String, nullable: true, description: "The ticket's token." })
    token: string | null,
    @InRequest() { viewer }: RequestContext,
  ): Promise<ReceiptType> {
    return receiptTypeOf(valueOf(await this.receipts.read(viewer, id, token)));
  }

  @Mutation(() => IssueReceiptResult, {
    description: 'Writes a receipt out for what was paid: by ticket, or for helpers and hosts.',
  })
  async issueReceipt(
    @Args('input', { type: () => IssueReceiptInput, description: 'For whom.' })
    input: IssueReceiptInput,
    @InRequest() { viewer, locale }: RequestContext,
  ): Promise<object> {
    const { addressee, idempotencyKey } = input;
    const about = whose(input);
    const outcome = about
      ? await this.receipts.issue(viewer, {
          ...{ ...about, addressee, idempotencyKey },
          locale: input.locale ?? locale,
        })
      : refuse<CommonRefusal>(invalid('token', 'required'));
    return present(
      outcome,
      (receipt): object => ({ __typename: 'ReceiptIssued', receipt: receiptTypeOf(receipt) }),
      (refusal) => ({ __typename: 'NothingPaid', ...refusal }),
    );
  }

  @ResolveField(() => OccurrenceType, { description: 'What was paid for.' })
  occurrence(
    @Parent() { occurrenceId }: ReceiptType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }
}

function whose({ token, occurrenceId, personId }: IssueReceiptInput): ReceiptFor | null {
  if (token) return { token };
  return occurrenceId && personId ? { occurrenceId, personId } : null;
}

@Resolver(() => TicketType)
export class TicketFeeResolver {
  constructor(private readonly receipts: Receipts) {}

  @ResolveField(() => Boolean, { description: 'Something was paid: there may be a receipt.' })
  paid(@Parent() { token }: TicketType): Promise<boolean> {
    return this.receipts.isPaid(token);
  }
}
