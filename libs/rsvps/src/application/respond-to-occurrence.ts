import { Injectable } from '@nestjs/common';
import {
  ok,
  parseOptionalLine,
  refuse,
  type Conflict,
  type InvalidInput,
  type Locale,
  type NotFound,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import {
  parseEmail,
  parsePersonName,
  People,
  tooManyMails,
  type TooManyMails,
} from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { mayHoldSeat } from '../domain/answer';
import { answeringOf, closedReason, proofWindow } from '../domain/answering';
import {
  MAIL_WINDOW_MINUTES,
  MAILS_PER_ADDRESS,
  MAILS_PER_OCCURRENCE,
  type Confirmation,
} from '../domain/confirmation';
import { ResponseReceived } from '../domain/rsvps.events';
import { answersClosed, type AnswersClosed } from '../domain/rsvps.refusals';
import type { RawAnswer as RawQuestionAnswer } from '../domain/question-answer';
import type { AnswerRefused } from '../domain/questions.refusals';
import { parseTyped, type RawAnswer, type TypedAnswer } from '../domain/typed-answer';
import { ConfirmationRepository } from '../persistence/confirmation.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerForm } from './answer-form';
import { AnswerGate } from './answer-gate';
import { Idempotency } from './idempotency';
import { OccurrenceAccess } from './occurrence-access';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';

/** An answer from somebody with name and address, and no account. */
export interface ResponseInput extends RawAnswer {
  readonly occurrenceId: string;
  readonly name: string;
  readonly email: string;
  readonly shortNotice?: boolean | null;
  /** To the questions of the date, all of them; absent: it came without the form. */
  readonly answers?: readonly RawQuestionAnswer[] | null;
  readonly locale: Locale;
  readonly idempotencyKey?: string | null;
  /** Too many answers came from there: the code step is the same, but no seat is kept meanwhile. */
  readonly withoutHold?: boolean;
}

/** The next step: type the code that was mailed. The same for every address, whoever it belongs to. */
export interface AnswerReceived {
  readonly confirmationId: string;
  readonly expiresAt: Temporal.Instant;
  /** Until when a seat is kept, if one could be; not after now: none is kept so close to the start. */
  readonly heldUntil: Temporal.Instant;
}

type Refused = AnswersClosed | TooManyMails | AnswerRefused | InvalidInput | NotFound | Conflict;

/**
 * Takes an answer and mails a code. A seat is kept meanwhile where one may be; what becomes of the answer
 * is decided by the proof, and only the mail tells what stood there before.
 */
@Injectable()
export class RespondToOccurrence {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly people: People,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly rsvps: RsvpRepository,
    private readonly confirmations: ConfirmationRepository,
    private readonly gate: AnswerGate,
    private readonly form: AnswerForm,
    private readonly idempotency: Idempotency,
    private readonly make: RsvpFactory,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: ResponseInput,
  ): Promise<Outcome<AnswerReceived, Refused>> {
    const name = parsePersonName('name', input.name);
    if (!name.ok) return name;
    const email = parseEmail('email', input.email);
    if (!email.ok) return email;
    const key = parseOptionalLine('idempotencyKey', input.idempotencyKey, 100);
    if (!key.ok) return key;
    const typed = parseTyped({ ...input, companions: input.companions ?? [] });
    if (!typed.ok) return typed;
    const about = {
      name: name.value,
      email: email.value,
      locale: input.locale,
      shortNotice: input.shortNotice ?? false,
    };
    const mayHold = !input.withoutHold;
    const now = await this.clock.now();
    return this.lane.together(input.occurrenceId, email.value, async (tx) => {
      const seen = await this.access.visible(tx, input.occurrenceId, viewer?.personId ?? null);
      if (!seen.ok) return seen;
      const rules = await this.gate.rulesOf(tx, seen.value);
      const window = answeringOf(seen.value, rules, now);
      // A no needs no seat: outside the window it is taken all the same, while a proof can still follow.
      const no = typed.value.response === 'declined' && !closedReason(seen.value, now);
      if (window.closed && !no) return refuse(answersClosed(window.closed, window));
      const form = await this.form.check(tx, seen.value, rules, {
        ...{ typed: typed.value, answers: input.answers ?? null, personId: null },
      });
      if (!form.ok) return form;
      const answer: Answer = { ...about, typed: form.value };
      const earlier = await this.idempotency.earlier(tx, key.value, [input.occurrenceId, answer]);
      if (!earlier.ok) return earlier;
      const known = earlier.value?.confirmationId ?? null;
      if (known) return ok(received((await this.confirmations.byId(known, tx))!));
      const outcome = await this.take(
        ...[tx, seen.value, answer, mayHold && mayHoldSeat(rules, answer.typed)],
      );
      if (!outcome.ok) return outcome;
      const { id, rsvpId } = outcome.value;
      await this.idempotency.keep(tx, key.value, { rsvpId, confirmationId: id });
      return ok(received(outcome.value));
    });
  }

  private async take(
    tx: Tx,
    occurrence: OccurrenceFacts,
    answer: Answer,
    mayHold: boolean,
  ): Promise<Outcome<Confirmation, TooManyMails>> {
    const { personId } = await this.people.ensureByAddress(tx, answer.email, answer);
    const book = await this.keeper.open(tx, occurrence);
    const soFar = await this.rsvps.forAnswer(tx, occurrence.id, personId, MAIL_WINDOW_MINUTES);
    // The code step again, without another mail: the codes sent before still work.
    if (soFar.rsvp && soFar.mailsHere >= MAILS_PER_OCCURRENCE)
      return ok((await this.confirmations.latest(tx, soFar.rsvp.id))!);
    if (soFar.mailsAnywhere >= MAILS_PER_ADDRESS)
      return refuse(
        tooManyMails((soFar.firstMailAt ?? book.now).add({ minutes: MAIL_WINDOW_MINUTES })),
      );
    const found =
      soFar.rsvp ??
      this.make.rsvp({ ...answer, occurrenceId: occurrence.id, personId, answeredAt: book.now });
    const { companions, code } = answer.typed;
    // Nothing that was proven is changed by typing an address: a code opens its kept seats before the proof to the unproven alone.
    const person = found.confirmedAt || code === null ? found : { ...found, quotaCode: code };
    const window = proofWindow(occurrence.startsAt, book.now);
    const confirmation = this.make.confirmation(person.id, {
      ...answer,
      heldUntil: window.holdUntil ?? book.now,
      expiresAt: window.expiresAt,
    });
    const party = 1 + (companions?.length ?? 0);
    const ask = { kind: 'hold', until: mayHold ? window.holdUntil : null, party } as const;
    await this.keeper.settle(tx, book, [{ person, ask }], [confirmation]);
    await this.outbox.append(tx, ResponseReceived, { confirmationId: confirmation.id });
    return ok(confirmation);
  }
}

interface Answer {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly shortNotice: boolean;
  readonly typed: TypedAnswer;
}

const received = (confirmation: Confirmation): AnswerReceived => ({
  confirmationId: confirmation.id,
  expiresAt: confirmation.expiresAt,
  heldUntil: confirmation.heldUntil,
});
