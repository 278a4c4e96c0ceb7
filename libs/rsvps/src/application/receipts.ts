import { Injectable } from '@nestjs/common';
import {
  conflict,
  isUuid,
  notFound,
  ok,
  parseLine,
  refuse,
  type CommonRefusal,
  type Locale,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { feeState, type FeeState } from '../domain/fee-ledger';
import { mayTick } from '../domain/fee.policy';
import { nothingPaid, type NothingPaid } from '../domain/fees.refusals';
import { FeeEntryRepository } from '../persistence/fee-entry.repository';
import type { Receipt } from '../domain/receipt';
import { FeeReceiptRepository } from '../persistence/fee-receipt.repository';
import { FeeAccess } from './fee-access';
import { RsvpViews } from './rsvp-views';

/** Whose receipt, and who asks: the person by their ticket, or a helper at the door. */
export type ReceiptFor =
  { readonly token: string } | { readonly occurrenceId: string; readonly personId: string };

interface Payer {
  readonly at: OccurrenceFacts;
  readonly personId: string;
  readonly issuedBy: string | null;
}

/** 領収書: for what was paid, made out to whom the person types, numbered per club without gaps. */
@Injectable()
export class Receipts {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly access: FeeAccess,
    private readonly views: RsvpViews,
    private readonly occurrences: Occurrences,
    private readonly ledger: FeeEntryRepository,
    private readonly receipts: FeeReceiptRepository,
  ) {}

  /** The same money written out again keeps its number and says so; another amount is another receipt. */
  async issue(
    viewer: Viewer | null,
    input: ReceiptFor & {
      readonly addressee: string;
      readonly locale: Locale;
      readonly idempotencyKey?: string | null;
    },
  ): Promise<Outcome<Receipt, CommonRefusal | NothingPaid>> {
    const addressee = parseLine('addressee', input.addressee, 60);
    if (!addressee.ok) return addressee;
    return this.database.tx(async (tx): Promise<Outcome<Receipt, CommonRefusal | NothingPaid>> => {
      const payer = await this.payer(tx, viewer, input);
      if (!payer.ok) return payer;
      const { at, personId, issuedBy } = payer.value;
      await this.receipts.lock(tx, at.clubId);
      const keyHash = input.idempotencyKey
        ? this.tokens.hash(`${at.id}|${personId}|${input.idempotencyKey}`)
        : null;
      const earlier = keyHash ? await this.receipts.byKey(tx, keyHash) : null;
      if (earlier)
        return earlier.addressee === addressee.value
          ? ok(earlier)
          : refuse(conflict('idempotencyKey'));
      const paid = feeState(
        await this.ledger.ofPerson(tx, { occurrenceId: at.id, personId }),
        null,
      );
      if (!paid || paid.paid === 0) return refuse(nothingPaid);
      const turn = await this.turn(tx, at, personId, paid);
      return ok(
        await this.receipts.add(
          tx,
          {
            ...{ id: this.entropy.id(), clubId: at.clubId, occurrenceId: at.id, personId, ...turn },
            ...{ amount: paid.paid, currency: paid.currency, addressee: addressee.value },
            ...{ locale: input.locale, issuedBy },
          },
          keyHash,
        ),
      );
    });
  }

  /** A receipt to look at again: by the ticket of the person, or at the door of its occurrence. */
  async read(
    viewer: Viewer | null,
    id: string,
    token: string | null,
  ): Promise<Outcome<Receipt, CommonRefusal>> {
    const found = isUuid(id) ? await this.receipts.byId(id) : null;
    if (!found) return refuse(notFound('receipt'));
    const { occurrenceId, personId } = found;
    const payer = await this.payer(null, viewer, token ? { token } : { occurrenceId, personId });
    if (!payer.ok) return token ? refuse(notFound('receipt')) : payer;
    const own = payer.value.at.id === occurrenceId && payer.value.personId === personId;
    return own ? ok(found) : refuse(notFound('receipt'));
  }

  /** Whether there is anything to write out for whoever holds the ticket. */
  async isPaid(token: string): Promise<boolean> {
    const ticket = await this.views.ticket(token);
    if (!ticket) return false;
    const { occurrenceId, personId } = ticket.rsvp;
    const entries = await this.ledger.ofOccurrences([occurrenceId]);
    const own = entries.filter((entry) => entry.personId === personId);
    return (feeState(own, null)?.paid ?? 0) > 0;
  }

  private async payer(
    tx: Tx | null,
    viewer: Viewer | null,
    about: ReceiptFor,
  ): Promise<Outcome<Payer, CommonRefusal>> {
    if ('token' in about) {
      const ticket = await this.views.ticket(about.token);
      const at = ticket && (await this.occurrences.facts(tx, ticket.rsvp.occurrenceId));
      if (!ticket || !at) return refuse(notFound('ticket'));
      return ok({ at, personId: ticket.rsvp.personId, issuedBy: null });
    }
    const allowed = await this.access.of(tx, about.occurrenceId, viewer, mayTick);
    if (!allowed.ok) return allowed;
    if (!isUuid(about.personId)) return refuse(notFound('attendee'));
    const { at, actor } = allowed.value;
    return ok({ at, personId: about.personId, issuedBy: actor.personId });
  }

  private async turn(
    tx: Tx,
    at: OccurrenceFacts,
    personId: string,
    { paid, currency }: FeeState,
  ): Promise<Pick<Receipt, 'number' | 'issue'>> {
    const last = await this.receipts.latest(tx, at.id, personId);
    if (last?.amount === paid && last.currency === currency)
      return { number: last.number, issue: last.issue + 1 };
    return { number: (await this.receipts.lastNumber(tx, at.clubId)) + 1, issue: 1 };
  }
}
