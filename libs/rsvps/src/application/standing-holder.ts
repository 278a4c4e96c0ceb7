import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { toLocal, type Temporal } from '@asaza/recurrence';
import type { StandingAnswer } from '../domain/standing-answer';
import { StandingAnswerRepository } from '../persistence/standing-answer.repository';
import { OccurrenceAccess } from './occurrence-access';
import { Tickets } from './tickets';

/** Whose standing answer it is: by a ticket of the series, or signed in. */
export interface OfStanding {
  readonly ticketToken?: string | null;
  readonly standingAnswerId?: string | null;
}

type NoHolder = NotFound | Unauthenticated | InvalidInput;

/** The ways to a person's own standing answer. Both are proven: a ticket's link came by mail. */
@Injectable()
export class StandingHolder {
  constructor(
    private readonly clock: Clock,
    private readonly tickets: Tickets,
    private readonly occurrences: Occurrences,
    private readonly access: OccurrenceAccess,
    private readonly answers: StandingAnswerRepository,
  ) {}

  /** The person and a date of the series, before there is a standing answer. */
  async atDate(
    tx: Tx,
    viewer: Viewer | null,
    input: { readonly ticketToken?: string | null; readonly occurrenceId?: string | null },
  ): Promise<Outcome<{ personId: string; at: OccurrenceFacts }, NoHolder>> {
    if (input.ticketToken) {
      const place = await this.tickets.placeOf(input.ticketToken);
      if (!place) return refuse(notFound('ticket'));
      const at = (await this.occurrences.facts(tx, place.occurrenceId))!;
      return ok({ personId: place.personId, at });
    }
    if (!viewer) return refuse(unauthenticated);
    if (!input.occurrenceId) return refuse(invalid('occurrenceId', 'required'));
    const seen = await this.access.visible(tx, input.occurrenceId, viewer.personId);
    return seen.ok ? ok({ personId: viewer.personId, at: seen.value }) : seen;
  }

  /** The standing answer itself, locked. One that has ended is not there. */
  async locked(
    tx: Tx,
    viewer: Viewer | null,
    { ticketToken, standingAnswerId }: OfStanding,
  ): Promise<Outcome<StandingAnswer, NotFound | Unauthenticated>> {
    const found = ticketToken
      ? await this.byTicket(tx, ticketToken)
      : viewer && isUuid(standingAnswerId ?? '')
        ? await this.answers.lock(tx, standingAnswerId!)
        : null;
    if (!ticketToken && !viewer) return refuse(unauthenticated);
    const own = found && (ticketToken || found.personId === viewer?.personId) ? found : null;
    return own && own.endedAt === null ? ok(own) : refuse(notFound('standing answer'));
  }

  /** The dates of a series that have not begun, and what day it is where they take place. */
  async ahead(seriesId: string): Promise<{
    readonly now: Temporal.Instant;
    readonly dates: readonly OccurrenceFacts[];
    readonly today: Temporal.PlainDate;
  }> {
    const now = await this.clock.now();
    const dates = await this.occurrences.nextOfSeries(seriesId, now, MOST_DATES);
    return { now, dates, today: toLocal(now, dates[0]?.tzid ?? 'Asia/Tokyo').toPlainDate() };
  }

  private async byTicket(tx: Tx, token: string): Promise<StandingAnswer | null> {
    const place = await this.tickets.placeOf(token);
    const at = place && (await this.occurrences.facts(tx, place.occurrenceId));
    return place && at ? this.answers.lockOf(tx, at.seriesId, place.personId) : null;
  }
}

/** More dates than any series makes ahead. */
const MOST_DATES = 500;
