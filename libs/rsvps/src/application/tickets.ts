import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Rsvp } from '../domain/rsvp';
import { RsvpRepository } from '../persistence/rsvp.repository';

/** An answer as its owner sees it. */
export interface Ticket {
  readonly rsvp: Rsvp;
  readonly token: string;
  /** From 1; null off the waitlist. */
  readonly waitlistPosition: number | null;
}

/** Tickets inside a transaction, as they will stand once it commits. */
@Injectable()
export class Tickets {
  constructor(
    private readonly rsvps: RsvpRepository,
    private readonly tokens: Tokens,
  ) {}

  async of(tx: Tx, rsvp: Rsvp): Promise<Ticket> {
    return { rsvp, token: this.tokenOf(rsvp), waitlistPosition: await this.positionOf(tx, rsvp) };
  }

  async positionOf(tx: Tx, rsvp: Rsvp): Promise<number | null> {
    return rsvp.seat === 'waitlisted' && rsvp.seq !== null
      ? this.rsvps.placeInLine(tx, rsvp)
      : null;
  }

  tokenOf(rsvp: Pick<Rsvp, 'id' | 'nonce' | 'keyVersion'>): string {
    return this.tokens.token('ticket', rsvp.id, rsvp);
  }

  /** Which answer a presented token opens; null for anything that is no proven answer's token. */
  placeOf(token: string) {
    return this.rsvps.placeOfTicket(this.tokens.hash(token));
  }
}
