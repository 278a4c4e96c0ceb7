import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import type { ResponseAnswer, SeatState } from '../domain/standing';
import { isFirm, isProvisional } from '../domain/standing';
import type { ReconfirmReason } from '../domain/reconfirming';
import { needsApproval } from '../domain/answer';
import type { Approval, Rsvp } from '../domain/rsvp';
import type { Said } from '../domain/typed-answer';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';
import {
  ConfirmationRepository,
  type OpenConfirmation,
} from '../persistence/confirmation.repository';
import { RsvpQueries } from '../persistence/rsvp.queries';
import { AnswerRulesOf } from './answer-rules';
import { ClubStandings } from './club-standings';
import { ReconfirmReasons } from './reconfirm-reasons';
import { SeatViews } from './seat-views';
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
  /** What the proof would say. */
  readonly said: Said;
  /** What a yes would come to where no seat is kept: a free one, the line, or a host's yes first. */
  readonly awaits: 'seat' | 'line' | 'host';
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
  readonly askedAgainAt: Temporal.Instant | null;
  readonly reconfirmUntil: Temporal.Instant | null;
  /** Why they are asked two days before; null: the date moved, or they are not. */
  readonly reconfirmReason: ReconfirmReason | null;
  readonly approval: Approval;
  /** A host's yes came after the answer: it is what brought the seat, or the place in line. */
  readonly byHostsYes: boolean;
  /** What the host wrote with their yes or no. */
  readonly decisionReason: string | null;
}

/** The facts of mails about answers, read when a mail is rendered; tokens are derived anew each time. */
@Injectable()
export class RsvpMail {
  constructor(
    private readonly confirmations: ConfirmationRepository,
    private readonly queries: RsvpQueries,
    private readonly tokens: Tokens,
    private readonly tickets: Tickets,
    private readonly reasons: ReconfirmReasons,
    private readonly details: AnswerDetailsRepository,
    private readonly occurrences: Occurrences,
    private readonly rules: AnswerRulesOf,
    private readonly standings: ClubStandings,
    private readonly seats: SeatViews,
    private readonly clock: Clock,
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
      said: found.typed.response,
      awaits: await this.awaits(rsvp, found),
      already: isFirm(rsvp) ? 'seated' : inLine ? 'waitlisted' : 'new',
      locale: found.locale,
    };
  }

  private async awaits(
    rsvp: Rsvp,
    { typed, personId, occurrenceId }: OpenConfirmation,
  ): Promise<ConfirmationMailFacts['awaits']> {
    const facts = (await this.occurrences.facts(null, occurrenceId))!;
    const rules = await this.rules.occurrence(null, facts);
    const known = (await this.standings.of(null, facts.clubId, [personId])).get(personId);
    const newcomer = (known?.visits ?? 0) === 0;
    if (needsApproval({ rules, newcomer, before: rsvp })) return 'host';
    const [seats] = await this.seats.of([facts], await this.clock.now());
    return seats!.free > (typed.companions?.length ?? 0) ? 'seat' : 'line';
  }

  async ticket(rsvpId: string): Promise<TicketMailFacts | null> {
    const found = await this.queries.byId(rsvpId);
    if (!found) return null;
    const { personId, occurrenceId, name, seat, offerUntil, locale, response } = found.rsvp;
    const { askedAgainAt, reconfirmUntil, approval, answeredAt } = found.rsvp;
    const { decidedAt, decisionReason } = await this.details.of(null, rsvpId);
    return {
      ...{ personId, occurrenceId, name, seat, offerUntil, locale, response },
      ...{ askedAgainAt, reconfirmUntil, approval, decisionReason },
      byHostsYes:
        approval === 'given' &&
        decidedAt !== null &&
        Temporal.Instant.compare(decidedAt, answeredAt) >= 0,
      reconfirmReason: (await this.reasons.of([rsvpId])).get(rsvpId) ?? null,
      ticketToken: this.tickets.tokenOf(found.rsvp),
      waitlistPosition: found.waitlistPosition,
    };
  }
}
