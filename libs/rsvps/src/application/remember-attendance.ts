import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { Mark } from '../domain/attendance-news';
import { AbsenceCounted } from '../domain/rsvps.events';
import { ClubStandingRepository } from '../persistence/club-standing.repository';
import { NoShowRepository } from '../persistence/no-show.repository';

/**
 * The door said something of people at a date: the club remembers it. News may come twice or in another
 * order; the newest counts, so that no inbox is needed.
 */
@Injectable()
export class RememberAttendance {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly standings: ClubStandingRepository,
    private readonly noShows: NoShowRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    eventId: string,
    news: {
      readonly occurrenceId: string;
      readonly personIds: readonly string[];
      readonly mark: Mark;
    },
  ): Promise<void> {
    await this.database.tx(async (tx) => {
      const at = await this.occurrences.facts(tx, news.occurrenceId);
      if (!at || news.personIds.length === 0) return;
      const changed = await this.standings.mark(tx, eventId, at, news.personIds, news.mark);
      await this.standings.recount(tx, at.clubId, changed);
      await this.count(tx, at, changed, news.mark);
    });
  }

  /** Where a club has no-show rules, an absence without a word counts, until it turns out to be none. */
  private async count(
    tx: Tx,
    at: OccurrenceFacts,
    personIds: readonly string[],
    mark: Mark,
  ): Promise<void> {
    if (personIds.length === 0) return;
    if (mark !== 'absent') return this.noShows.unstrike(tx, at.id, personIds);
    const rules = (await this.noShows.rulesOf(tx, [at.clubId])).get(at.clubId)!;
    if (rules.length === 0) return;
    const { id: occurrenceId, clubId } = at;
    for (const { id, personId } of await this.noShows.strike(tx, at, personIds, rules))
      await this.outbox.append(tx, AbsenceCounted, {
        ...{ strikeId: id, personId, clubId, occurrenceId },
      });
  }
}
