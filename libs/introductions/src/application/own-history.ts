import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { outcomeOf, type RoundOutcome } from '../domain/honesty';
import { OwnRoundsQueries, type OwnMonth } from '../persistence/own-rounds.queries';

export interface OwnRoundView {
  readonly id: string;
  readonly occurrenceId: string;
  readonly sentAt: Temporal.Instant;
  readonly outcome: RoundOutcome;
  readonly proposed: number;
}

export interface OwnHistory {
  /** Rounds that have gone out, the latest first. */
  readonly rounds: readonly OwnRoundView[];
  readonly month: OwnMonth;
}

const MOST = 12;

/** Why somebody was put to nobody, and how much of their time introductions took: for them alone. */
@Injectable()
export class OwnHistoryViews {
  constructor(
    private readonly database: Database,
    private readonly queries: OwnRoundsQueries,
  ) {}

  of(personId: string): Promise<OwnHistory> {
    return this.database.tx(async (tx) => {
      const rounds = await this.queries.latest(tx, personId, MOST);
      return {
        rounds: rounds.map(({ id, occurrenceId, sentAt, proposed, unmatched }) => ({
          ...{ id, occurrenceId, sentAt, proposed },
          outcome: outcomeOf({ proposed, unmatched }),
        })),
        month: await this.queries.month(tx, personId),
      };
    });
  }
}
