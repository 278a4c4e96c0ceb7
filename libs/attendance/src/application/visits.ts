import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { Attendees } from '@asaza/rsvps';
import { MemberStatsRepository, type MemberStats } from '../persistence/member-stats.repository';

/** How often people came to a club. */
@Injectable()
export class Visits {
  constructor(
    private readonly stats: MemberStatsRepository,
    private readonly attendees: Attendees,
  ) {}

  /** Visits so far, the present one counted; whoever never came is left out. */
  visitNumbers(
    clubId: string,
    personIds: readonly string[],
    tx?: Tx,
  ): Promise<Map<string, number>> {
    return this.stats.visits(tx ?? null, clubId, personIds);
  }

  /** What a person's visits to a club add up to; null when they never came. */
  statsOf(clubId: string, personId: string, tx?: Tx): Promise<MemberStats | null> {
    return this.stats.of(tx ?? null, clubId, personId);
  }

  /** Visits to the club before the occurrence, one number per pair in their order; one statement. */
  before(
    pairs: readonly { readonly at: OccurrenceFacts; readonly personId: string }[],
  ): Promise<number[]> {
    return this.stats.visitsBefore(null, pairs);
  }

  /** How many of those with a seat come to the club for the first time, by occurrence. */
  async firstTimers(occurrences: readonly OccurrenceFacts[]): Promise<Map<string, number>> {
    const pairs = [];
    for (const at of occurrences)
      for (const { personId } of await this.attendees.seated(null, at.id))
        pairs.push({ at, personId });
    const counts = await this.before(pairs);
    const fresh = pairs.filter((_, place) => counts[place] === 0);
    return new Map(
      occurrences.map(({ id }) => [id, fresh.filter(({ at }) => at.id === id).length]),
    );
  }
}
