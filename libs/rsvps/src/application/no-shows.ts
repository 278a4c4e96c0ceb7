import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Temporal } from '@asaza/recurrence';
import type { Tx } from '@asaza/platform/database';
import { appliedTo, type Applied } from '../domain/no-show';
import { NoShowRepository } from '../persistence/no-show.repository';

/** What no-show rules mean for people who are about to be seated or asked. */
@Injectable()
export class NoShows {
  constructor(
    private readonly clock: Clock,
    private readonly repository: NoShowRepository,
  ) {}

  /** What applies to each; whoever has nothing to heed is left out. Costs one statement where there are no rules. */
  async appliedTo(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Map<string, Applied[]>> {
    const rules = (await this.repository.rulesOf(tx, [clubId])).get(clubId)!;
    if (rules.length === 0 || personIds.length === 0) return new Map();
    const now = await this.clock.now();
    const strikes = await this.repository.ofPeople(tx, clubId, personIds);
    const found = personIds.map((id): [string, Applied[]] => [
      id,
      appliedTo(
        rules,
        strikes.filter(({ personId }) => personId === id),
        now,
      ),
    ]);
    return new Map(found.filter(([, applied]) => applied.length > 0));
  }

  /** Who stands at the end of the line. */
  async lastInLine(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Set<string>> {
    return this.thoseTo(await this.appliedTo(tx, clubId, personIds), 'end_of_waitlist');
  }

  /** The same, with the moment until when, if nothing happens. */
  async lastInLineUntil(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Map<string, Temporal.Instant>> {
    const applied = await this.appliedTo(tx, clubId, personIds);
    return new Map(
      [...applied].flatMap(([id, all]) => {
        const ends = all
          .filter(({ rule: { consequence } }) => consequence === 'end_of_waitlist')
          .map(({ until }) => until)
          .sort(Temporal.Instant.compare);
        return ends.length > 0 ? [[id, ends.at(-1)!] as const] : [];
      }),
    );
  }

  /** Who is asked two days before. */
  async mustReconfirm(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Set<string>> {
    return this.thoseTo(await this.appliedTo(tx, clubId, personIds), 'must_reconfirm');
  }

  private thoseTo(
    applied: Map<string, Applied[]>,
    what: Applied['rule']['consequence'],
  ): Set<string> {
    const found = [...applied].filter(([, all]) =>
      all.some(({ rule: { consequence } }) => consequence === what),
    );
    return new Set(found.map(([id]) => id));
  }
}
