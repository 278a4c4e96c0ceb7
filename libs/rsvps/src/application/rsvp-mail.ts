import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { ResponseAnswer, SeatState } from '../domain/standing';
import { isFirm, isProvisional } from '../domain/standing';
import { ConfirmationRepository } from '../persistence/confirmation.repository';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { Tickets } from './tickets';

/** What the mail with the code says. Only here is told what stood there before. */
export interface ConfirmationMailFacts {
  readonly personId: string;
  readonly occurrenceId: string;
  readonly name: string;
  readonly code: string;
  readonly token: string;
  /** Until when a seat is really kept; null when none is. */
  readonly heldUntil: Temporal.Instant | null;
  readonly expiresAt: Temporal.Instant;
  readonly already: 'new' | 'seated' | 'waitlisted';
  readonly locale: Locale;
}

export interface TicketMailFacts {
  readonly personId: string;
  readonly occurrenceId: string;
  readonly name: string;
  readonly ticketToken: string;
  readonly seat: SeatState;
  /** From 1; null off the waitlist. */
  readonly waitlistPosition: number | null;
  readonly offerUntil: Temporal.Instant | null;
  readonly locale: Locale;
  readonly response: ResponseAnswer;
}

/** The facts of mails about answers, read when a mail is rendered; tokens are derived anew each time. */
@Injectable()
export class RsvpMail {
  constructor(
    private readonly confirmations: ConfirmationRepository,
    private readonly queries: RsvpQueries,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
  ) {}

  /** Null when the code has been used or has run out: there is nothing to mail any more. */
  async confirmation(confirmationId: string): Promise<ConfirmationMailFacts | null> {
    const found = await this.confirmations.byId(confirmationId);
    if (!found || found.used || found.expired) return null;
    const rsvp = (await this.queries.byId(found.rsvpId))!.rsvp;
    const inLine = rsvp.seat === 'waitlisted' || rsvp.seat === 'offered';
    return {
      personId: found.personId,
      occurrenceId: found.occurrenceId,
      name: found.name,
      code: this.tokens.code('confirm_response', found.id, found),
      token: this.tokens.token('confirm_response', found.id, found),
      heldUntil: isProvisional(rsvp) ? rsvp.heldUntil : null,
      expiresAt: found.expiresAt,
      already: isFirm(rsvp) ? 'seated' : inLine ? 'waitlisted' : 'new',
      locale: found.locale,
    };
  }

  async ticket(rsvpId: string): Promise<TicketMailFacts | null> {
    const found = await this.queries.byId(rsvpId);
    if (!found) return null;
    const { personId, occurrenceId, name, seat, offerUntil, locale, response } = found.rsvp;
    return {
      ...{ personId, occurrenceId, name, seat, offerUntil, locale, response },
      ticketToken: this.tickets.tokenOf(found.rsvp),
      waitlistPosition: found.waitlistPosition,
    };
  }
}
