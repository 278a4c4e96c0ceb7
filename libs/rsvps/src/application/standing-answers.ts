import { Injectable } from '@nestjs/common';
import { isUuid, type Viewer } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { StandingAnswer } from '../domain/standing-answer';
import { StandingAnswerRepository } from '../persistence/standing-answer.repository';
import { Tickets } from './tickets';

export interface StandingCount {
  /** Who always comes, resting or not. */
  readonly always: number;
  /** How many of them rest today. */
  readonly paused: number;
}

/** Standing answers as pages and mails read them: each person their own, hosts counts alone. */
@Injectable()
export class StandingAnswers {
  constructor(
    private readonly answers: StandingAnswerRepository,
    private readonly occurrences: Occurrences,
    private readonly tickets: Tickets,
  ) {}

  ofViewer(viewer: Viewer | null, seriesIds: readonly string[] | null): Promise<StandingAnswer[]> {
    const ids = seriesIds?.filter(isUuid) ?? null;
    return viewer ? this.answers.ofPerson(viewer.personId, ids) : Promise.resolve([]);
  }

  /** Of the person who holds a ticket, for the ticket's series. */
  async ofTicket(token: string): Promise<StandingAnswer | null> {
    const place = await this.tickets.placeOf(token);
    const at = place && (await this.occurrences.facts(null, place.occurrenceId));
    if (!place || !at) return null;
    return (await this.answers.ofPerson(place.personId, [at.seriesId]))[0] ?? null;
  }

  counts(seriesIds: readonly string[]): Promise<Map<string, StandingCount>> {
    return this.answers.counts(seriesIds);
  }

  /** Dates to come to which people said no all the same, by standing answer. */
  optOuts(answerIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.answers.optOuts(answerIds);
  }

  /** Whose standing answer answered this date. */
  at(tx: Tx | null, occurrenceId: string): Promise<Set<string>> {
    return this.answers.alwaysAt(tx, occurrenceId);
  }
}
