import { Injectable } from '@nestjs/common';
import {
  ok,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { StandingSeatGivenBack } from '../domain/rsvps.events';
import { parsePause, type SeatsLeft, type StandingAnswer } from '../domain/standing-answer';
import { StandingAnswerRepository } from '../persistence/standing-answer.repository';
import { SeatKeeper } from './seat-keeper';
import { StandingHolder, type OfStanding } from './standing-holder';

/** What a standing answer becomes, and how many seats went back. */
export interface LeftStanding {
  readonly answer: StandingAnswer;
  readonly givenBack: number;
}

type Refused = NotFound | Unauthenticated | InvalidInput;

/**
 * A standing answer rests until a day, or ends. Seats that it brought already are kept unless the person says
 * that they go back, which is a no to those dates like any other.
 */
@Injectable()
export class LeaveStandingAnswer {
  constructor(
    private readonly database: Database,
    private readonly holder: StandingHolder,
    private readonly answers: StandingAnswerRepository,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  pause(
    viewer: Viewer | null,
    input: OfStanding & { readonly until: Temporal.PlainDate; readonly seats: SeatsLeft },
  ): Promise<Outcome<LeftStanding, Refused>> {
    return this.database.tx(async (tx) => {
      const found = await this.holder.locked(tx, viewer, input);
      if (!found.ok) return found;
      const { today, dates } = await this.holder.ahead(found.value.seriesId);
      const until = parsePause(input.until, today);
      if (!until.ok) return until;
      const answer = { ...found.value, pausedUntil: until.value };
      const rested = dates.filter(
        ({ localStart }) => Temporal.PlainDate.compare(localStart.toPlainDate(), until.value) < 0,
      );
      return ok(await this.leave(tx, answer, input.seats, rested));
    });
  }

  end(
    viewer: Viewer | null,
    input: OfStanding & { readonly seats: SeatsLeft },
  ): Promise<Outcome<LeftStanding, Refused>> {
    return this.database.tx(async (tx) => {
      const found = await this.holder.locked(tx, viewer, input);
      if (!found.ok) return found;
      const { now, dates } = await this.holder.ahead(found.value.seriesId);
      const answer = { ...found.value, pausedUntil: null, endedAt: now };
      return ok(await this.leave(tx, answer, input.seats, dates));
    });
  }

  private async leave(
    tx: Tx,
    answer: StandingAnswer,
    seats: SeatsLeft,
    dates: readonly { readonly id: string }[],
  ): Promise<LeftStanding> {
    await this.answers.save(tx, answer);
    // Their books are locked in either case: a worker that is seating this person has finished, or finds it left.
    const ids = dates.map(({ id }) => id);
    const books = await this.keeper.openAll(tx, ids);
    if (seats === 'keep') return { answer, givenBack: 0 };
    const brought = new Map(
      (await this.answers.brought(tx, answer.id, ids)).map((rsvp) => [rsvp.occurrenceId, rsvp]),
    );
    for (const book of books) {
      const person = brought.get(book.occurrenceId);
      if (!person) continue;
      await this.keeper.settle(tx, book, [
        { person: { ...person, answeredAt: book.now }, ask: { kind: 'withdraw' } },
      ]);
      const { id: rsvpId, occurrenceId, personId } = person;
      await this.outbox.append(tx, StandingSeatGivenBack, { rsvpId, occurrenceId, personId });
    }
    return { answer, givenBack: brought.size };
  }
}
