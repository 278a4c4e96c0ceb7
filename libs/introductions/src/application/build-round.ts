import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import { RoundBuilt, RoundSends } from '../domain/introductions.events';
import type { RoundSnapshot } from '../domain/round';
import { peopleOf } from '../domain/round-edits';
import { roundTerms } from '../domain/stored-round';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundRepository, type NewRound } from '../persistence/round.repository';
import { Matchmaker } from './matchmaker';
import { PlaceLate } from './place-late';
import { Room } from './room';

interface Read {
  readonly clubId: string;
  readonly snapshot: RoundSnapshot;
}

/**
 * Builds the round of an occurrence that has ended, for its host to look at. Whatever calls it twice finds
 * the round of the first time.
 */
@Injectable()
export class BuildRound {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly occurrences: Occurrences,
    private readonly room: Room,
    private readonly matchmaker: Matchmaker,
    private readonly rounds: RoundRepository,
    private readonly pairs: RoundPairsRepository,
    private readonly placeLate: PlaceLate,
  ) {}

  /** The id of the occurrence's round; null when it has none because it was not held. */
  async execute(occurrenceId: string): Promise<string | null> {
    const builtAt = await this.clock.now();
    const sendsAt = builtAt.add({ hours: roundTerms.previewHours });
    const read = await this.database.tx((tx) => this.read(tx, occurrenceId, sendsAt));
    if (read === null || typeof read === 'string') return read;
    // Outside the transaction: a large room is seconds of computing. The sending checks everything again.
    const draft = await this.matchmaker.build(read.snapshot);
    const { people } = read.snapshot;
    const round: NewRound = {
      id: this.entropy.id(),
      occurrenceId,
      clubId: read.clubId,
      draft,
      present: people.length,
      consenting: people.filter(({ consent }) => consent === 'given').length,
      builtAt,
      sendsAt,
    };
    const kept = await this.database.tx((tx) => this.keep(tx, round, read.snapshot));
    // Whoever was checked in while it was computed.
    await this.placeLate.execute(occurrenceId);
    return kept;
  }

  private async read(
    tx: Tx,
    occurrenceId: string,
    sendsAt: Temporal.Instant,
  ): Promise<Read | string | null> {
    const stored = await this.storedId(tx, occurrenceId);
    if (stored !== null) return stored;
    const facts = await this.occurrences.facts(tx, occurrenceId);
    if (facts?.status !== 'held') return null;
    return { clubId: facts.clubId, snapshot: await this.room.read(tx, facts, sendsAt) };
  }

  private async keep(tx: Tx, round: NewRound, room: RoundSnapshot): Promise<string | null> {
    if (!(await this.rounds.insert(tx, round))) return this.storedId(tx, round.occurrenceId);
    const { id: roundId, occurrenceId, draft } = round;
    await this.pairs.putPeople(tx, roundId, peopleOf(room, draft));
    const pairs = draft.pairs.map((pair) => ({ ...pair, id: this.entropy.id() }));
    await this.pairs.insert(tx, round, pairs, 'batch');
    const build = { id: this.entropy.id(), roundId, by: null, terms: {}, draft };
    await this.rounds.noteBuild(tx, { ...build, kind: 'batch' });
    await this.due.at(tx, RoundSends, roundId, round.sendsAt);
    await this.outbox.append(tx, RoundBuilt, { roundId, occurrenceId, pairs: pairs.length });
    return roundId;
  }

  private async storedId(tx: Tx, occurrenceId: string): Promise<string | null> {
    return (await this.rounds.byOccurrences(tx, [occurrenceId]))[0]?.id ?? null;
  }
}
