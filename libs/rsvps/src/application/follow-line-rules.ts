import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { closedReason } from '../domain/answering';
import { LineFollows } from '../domain/rsvps.events';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { NoShows } from './no-shows';
import { SeatKeeper } from './seat-keeper';

/**
 * Whoever stands at the end of the line because of a rule stands by the order of joining again once it has
 * run out. It looks at the rules as they are then, and when to look next.
 */
@Injectable()
export class FollowLineRules {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly keeper: SeatKeeper,
    private readonly rsvps: RsvpRepository,
    private readonly noShows: NoShows,
    private readonly due: Due,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const { now } = await this.keeper.open(tx, facts);
      if (closedReason(facts, now)) return;
      const behind = await this.rsvps.lastInLine(tx, occurrenceId);
      const ids = behind.map(({ personId }) => personId);
      const until = await this.noShows.lastInLineUntil(tx, facts.clubId, ids);
      const over = behind.filter(({ personId }) => !until.has(personId));
      await this.rsvps.inOrderAgain(
        tx,
        over.map(({ id }) => id),
      );
      if (over.length > 0) await this.keeper.touch(tx, occurrenceId);
      const [next] = [...until.values()].sort(Temporal.Instant.compare);
      if (next) await this.due.at(tx, LineFollows, occurrenceId, next);
    });
  }
}
