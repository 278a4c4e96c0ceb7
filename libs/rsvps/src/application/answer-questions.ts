import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { closedReason } from '../domain/answering';
import type { RawAnswer } from '../domain/question-answer';
import type { AnswerRefused } from '../domain/questions.refusals';
import type { Rsvp } from '../domain/rsvp';
import {
  occurrenceCancelled,
  occurrenceOver,
  seatReleased,
  type OccurrenceOver,
  type SeatReleased,
} from '../domain/rsvps.refusals';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { QuestionAnswers } from './question-answers';
import { QuestionForms, type QuestionForm } from './question-forms';
import { Tickets } from './tickets';

type Refused = AnswerRefused | OccurrenceOver | SeatReleased | NotFound | Unauthenticated;

/** Answers to the questions of a date, by its ticket or signed in, for the first time or again. */
@Injectable()
export class AnswerQuestions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly tickets: Tickets,
    private readonly rsvps: RsvpRepository,
    private readonly questions: QuestionAnswers,
    private readonly forms: QuestionForms,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly ticketToken?: string | null;
      readonly occurrenceId?: string | null;
      readonly answers: readonly RawAnswer[];
      /** Food and allergies are proposed the next time; false: what was kept is forgotten; null: as it is. */
      readonly keepFood?: boolean | null;
    },
  ): Promise<Outcome<QuestionForm, Refused>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const found = await this.find(tx, viewer, input);
      if (!found.ok) return found;
      const rsvp = found.value;
      const date = (await this.occurrences.facts(tx, rsvp.occurrenceId))!;
      const closed = closedReason(date, now);
      if (closed === 'CANCELLED') return refuse(occurrenceCancelled);
      if (closed === 'OVER') return refuse(occurrenceOver);
      if (rsvp.response === 'declined' || rsvp.removedBy) return refuse(seatReleased('NO_SEAT'));
      const checked = await this.questions.check(tx, date, input.answers, {
        ...{ personId: rsvp.personId, companions: rsvp.party - 1, complete: true },
      });
      if (!checked.ok) return checked;
      await this.questions.save(tx, rsvp.id, checked.value);
      const { personId } = rsvp;
      await this.questions.keepFood(tx, personId, date, checked.value, input.keepFood ?? null);
      return ok((await this.forms.of([date], rsvp.personId, tx))[0]!);
    });
  }

  private async find(
    tx: Tx,
    viewer: Viewer | null,
    { ticketToken, occurrenceId }: { ticketToken?: string | null; occurrenceId?: string | null },
  ): Promise<Outcome<Rsvp, NotFound | Unauthenticated>> {
    if (ticketToken) {
      const place = await this.tickets.placeOf(ticketToken);
      const rsvp = place && (await this.rsvps.byId(tx, place.rsvpId));
      return rsvp ? ok(rsvp) : refuse(notFound('ticket'));
    }
    if (!viewer) return refuse(unauthenticated);
    const rsvp = isUuid(occurrenceId ?? '')
      ? await this.rsvps.ofPerson(tx, occurrenceId!, viewer.personId)
      : null;
    return rsvp?.confirmedAt ? ok(rsvp) : refuse(notFound('answer'));
  }
}
