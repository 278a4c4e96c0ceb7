import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Occurrences } from '@asaza/gatherings';
import { parseOptionalYomi, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { ATTEMPTS } from '../domain/confirmation';
import type { Rsvp } from '../domain/rsvp';
import type { AnswerRefused } from '../domain/answer';
import { closedReason } from '../domain/answering';
import {
  answersClosed,
  confirmationFailed,
  type ConfirmationFailed,
} from '../domain/rsvps.refusals';
import {
  ConfirmationRepository,
  type OpenConfirmation,
} from '../persistence/confirmation.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerGate } from './answer-gate';
import { KeepTyped } from './keep-typed';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { SettleAnswer } from './settle-answer';
import { Tickets, type Ticket } from './tickets';

/** The code with the id that the page kept, or the token from the mail's link. */
export interface ConfirmationInput {
  readonly confirmationId?: string | null;
  readonly code?: string | null;
  readonly token?: string | null;
  readonly yomi?: string | null;
}

type Refused = ConfirmationFailed | AnswerRefused | InvalidInput | NotFound;

/**
 * Proves the address behind an answer, in any browser, once. The seat becomes firm, or the person joins
 * the waitlist; either way they are a member of the club from here on.
 */
@Injectable()
export class ConfirmResponse {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly clubs: Clubs,
    private readonly tokens: Tokens,
    private readonly confirmations: ConfirmationRepository,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly gate: AnswerGate,
    private readonly settleAnswer: SettleAnswer,
    private readonly keepTyped: KeepTyped,
    private readonly tickets: Tickets,
  ) {}

  async execute(input: ConfirmationInput): Promise<Outcome<Ticket, Refused>> {
    const yomi = parseOptionalYomi('yomi', input.yomi);
    if (!yomi.ok) return yomi;
    if (!input.token && !(input.confirmationId && input.code))
      return refuse(invalid(input.confirmationId ? 'code' : 'token', 'required'));
    const now = await this.clock.now();
    const found = await this.find(input);
    if (!found || found.used || found.expired) return refuse(whyNot(found));
    const { id, occurrenceId, personId, name } = found;
    return this.lane.tx(occurrenceId, async (tx) => {
      const wrong = input.token ? null : await this.guess(tx, found, input.code ?? '');
      if (wrong) return refuse(wrong);
      const facts = (await this.occurrences.facts(tx, occurrenceId))!;
      const closed = closedReason(facts, now);
      if (closed) return refuse(answersClosed(closed));
      // Of parallel presses one comes through; the others find it used.
      if (!(await this.confirmations.use(tx, id))) return refuse(confirmationFailed('USED'));
      await this.people.verify(tx, personId, { name, yomi: yomi.value });
      const book = await this.keeper.open(tx, facts);
      const before = (await this.rsvps.byId(tx, found.rsvpId))!;
      const { typed } = found;
      const decision = await this.gate.decide(tx, facts, {
        ...{ personId, before, typed, proof: 'proof', now },
      });
      if (!decision.ok) return decision;
      if (typed.response !== 'declined') await this.clubs.join(tx, facts.clubId, personId);
      const about = { ...whatCounts(before, found), yomi: yomi.value ?? before.yomi };
      const after = await this.settleAnswer.settle(
        ...[tx, book, before, about, decision.value, typed],
      );
      await this.keepTyped.execute(tx, facts, { before, after, typed, overwrites: false });
      return ok(await this.tickets.of(tx, after));
    });
  }

  private async find({
    token,
    confirmationId,
  }: ConfirmationInput): Promise<OpenConfirmation | null> {
    if (token) return this.confirmations.byToken(this.tokens.hash(token));
    return isUuid(confirmationId ?? '') ? this.confirmations.byId(confirmationId!) : null;
  }

  /** Counts a guess at the code, right or wrong. */
  private async guess(
    tx: Tx,
    { id }: OpenConfirmation,
    typed: string,
  ): Promise<ConfirmationFailed | null> {
    const counted = await this.confirmations.attempt(tx, id);
    if (!counted) return whyNot(await this.confirmations.byId(id, tx));
    const code = this.tokens.code('confirm_response', id, counted);
    return this.tokens.sameCode(typed, code)
      ? null
      : confirmationFailed('WRONG_CODE', ATTEMPTS - counted.attempts);
  }
}

/** An unknown one looks like one that ran out: there is nothing to find by trying. */
function whyNot(found: OpenConfirmation | null): ConfirmationFailed {
  if (found?.used) return confirmationFailed('USED');
  return confirmationFailed(found && !found.expired ? 'WRONG_CODE' : 'EXPIRED');
}

/** What was typed counts where nothing proven stands yet: nobody renames an attendee by typing their address. */
function whatCounts(
  before: Rsvp,
  typed: OpenConfirmation,
): Pick<Rsvp, 'name' | 'locale' | 'shortNotice'> {
  const stands = before.confirmedAt !== null && before.response === 'accepted';
  const { name, locale, shortNotice } = stands ? before : typed;
  return { name, locale, shortNotice };
}
