import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import type { Temporal } from '@asaza/recurrence';
import { appliedTo, type Applied, type NoShowRule } from '../domain/no-show';
import { NoShowRepository } from '../persistence/no-show.repository';

/** What the mail of an absence that counts says. */
export interface StrikeMailFacts {
  readonly personId: string;
  readonly occurrenceId: string;
  readonly clubId: string;
  /** From when on it counts for nothing. */
  readonly expiresAt: Temporal.Instant;
  readonly rules: readonly NoShowRule[];
  /** What applies to the person now; most often nothing. */
  readonly applied: readonly Applied[];
}

/** Read when the mail is rendered: what turned out to be none, or was forgiven, is told to nobody. */
@Injectable()
export class StrikeMail {
  constructor(
    private readonly clock: Clock,
    private readonly repository: NoShowRepository,
  ) {}

  async strike(strikeId: string): Promise<StrikeMailFacts | null> {
    const strike = await this.repository.find(strikeId);
    if (!strike || strike.forgivenAt) return null;
    const { personId, occurrenceId, clubId, expiresAt } = strike;
    const rules = (await this.repository.rulesOf(null, [clubId])).get(clubId)!;
    // Whoever turned the rules off meanwhile counts nothing.
    if (rules.length === 0) return null;
    const strikes = await this.repository.ofPeople(null, clubId, [personId]);
    const applied = appliedTo(rules, strikes, await this.clock.now());
    return { personId, occurrenceId, clubId, expiresAt, rules, applied };
  }
}
