import { Injectable } from '@nestjs/common';
import {
  invalid,
  ok,
  parseOptionalLine,
  refuse,
  unauthenticated,
  type Conflict,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { parsePersonName, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import type { AnswerRefused } from '../domain/answer';
import type { RawAnswer as RawQuestionAnswer } from '../domain/question-answer';
import type { AnswerRefused as QuestionRefused } from '../domain/questions.refusals';
import { parseTyped, type RawAnswer } from '../domain/typed-answer';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerForm } from './answer-form';
import { AnswerGate } from './answer-gate';
import { Idempotency } from './idempotency';
import { OccurrenceAccess } from './occurrence-access';
import { RsvpFactory } from './rsvp-factory';
import { KeepTyped } from './keep-typed';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { SettleAnswer } from './settle-answer';
import { Tickets, type Ticket } from './tickets';

type Refused =
  AnswerRefused | QuestionRefused | InvalidInput | NotFound | Conflict | Unauthenticated;

/** The signed-in person's yes, with one tap: their address is proven, so a seat or a place follows at once. */
@Injectable()
export class AnswerAsViewer {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly people: People,
    private readonly clubs: Clubs,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly rsvps: RsvpRepository,
    private readonly gate: AnswerGate,
    private readonly form: AnswerForm,
    private readonly settleAnswer: SettleAnswer,
    private readonly keepTyped: KeepTyped,
    private readonly tickets: Tickets,
    private readonly idempotency: Idempotency,
    private readonly make: RsvpFactory,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: RawAnswer & {
      readonly occurrenceId: string;
      /** Taken where the person has given none yet. */
      readonly name?: string | null;
      readonly shortNotice?: boolean | null;
      /** To the questions of the date, all of them; absent: one tap, and the ticket asks. */
      readonly answers?: readonly RawQuestionAnswer[] | null;
      readonly idempotencyKey?: string | null;
    },
  ): Promise<Outcome<Ticket, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    const { personId } = viewer;
    const key = parseOptionalLine('idempotencyKey', input.idempotencyKey, 100);
    if (!key.ok) return key;
    const name = input.name ? parsePersonName('name', input.name) : ok(null);
    if (!name.ok) return name;
    const parsed = parseTyped({ ...input, companions: input.companions ?? [] });
    if (!parsed.ok) return parsed;
    const now = await this.clock.now();
    return this.lane.together(input.occurrenceId, personId, async (tx) => {
      const seen = await this.access.visible(tx, input.occurrenceId, personId);
      if (!seen.ok) return seen;
      // Whatever needs no lock comes before it: all who answer wait for one row.
      const rules = await this.gate.rulesOf(tx, seen.value);
      const typed = await this.form.check(tx, seen.value, rules, {
        ...{ typed: parsed.value, answers: input.answers ?? null, personId },
      });
      if (!typed.ok) return typed;
      const asked = [input.occurrenceId, personId, input.shortNotice ?? null, typed.value];
      const earlier = await this.idempotency.earlier(tx, key.value, asked);
      if (!earlier.ok) return earlier;
      const known = await this.nameOf(tx, personId, name.value);
      if (!known) return refuse(invalid('name', 'required'));
      const joins = typed.value.response !== 'declined';
      if (joins && !rules.invitationOnly) await this.clubs.join(tx, seen.value.clubId, personId);
      const book = await this.keeper.open(tx, seen.value);
      const before = await this.rsvps.ofPerson(tx, seen.value.id, personId);
      // A repeated call finds what the first one brought, whatever has become of it.
      if (earlier.value && before) return ok(await this.tickets.of(tx, before));
      const { occurrenceId, now: answeredAt } = book;
      const decision = await this.gate.decide(tx, seen.value, {
        ...{ personId, before, typed: typed.value, proof: 'signed_in', now, rules },
      });
      if (!decision.ok) return decision;
      if (joins && rules.invitationOnly) await this.clubs.join(tx, seen.value.clubId, personId);
      const rsvp = before ?? this.make.rsvp({ ...known, occurrenceId, personId, answeredAt });
      const about = { shortNotice: input.shortNotice ?? rsvp.shortNotice };
      const after = await this.settleAnswer.settle(
        ...[tx, book, rsvp, about, decision.value, typed.value],
      );
      await this.keepTyped.execute(tx, seen.value, {
        ...{ before: rsvp, after, typed: typed.value, overwrites: true },
      });
      await this.idempotency.keep(tx, key.value, { rsvpId: after.id, confirmationId: null });
      return ok(await this.tickets.of(tx, after));
    });
  }

  /** What the person is called: as they are known, else as typed, which is then what they are known by. */
  private async nameOf(tx: Tx, personId: string, typed: string | null) {
    const known = (await this.people.namesOf([personId], tx)).get(personId);
    const name = known?.displayName || typed;
    if (!known || !name) return null;
    if (!known.displayName) await this.people.verify(tx, personId, { name });
    return { name, yomi: known.yomi, locale: known.locale };
  }
}
