import { Injectable } from '@nestjs/common';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { RoundSends } from '../domain/introductions.events';
import type { RoundDraft, RoundSnapshot } from '../domain/round';
import { peopleOf, standingOf, vetoedOf } from '../domain/round-edits';
import { besideStanding, underTerms } from '../domain/standing';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundRepository } from '../persistence/round.repository';
import { Matchmaker } from './matchmaker';
import { RoundWorkings, type Workings } from './round-workings';

interface Arrival {
  readonly workings: Workings;
  /** The room beside the pairs that stand. */
  readonly room: RoundSnapshot;
  readonly late: readonly string[];
}

const ATTEMPTS = 5;

/**
 * Whoever is checked in after the round was built is matched by the same rules with those who still have room.
 * The pairs that are there stay as they are. Calling it again finds nobody new.
 */
@Injectable()
export class PlaceLate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly due: Due,
    private readonly workings: RoundWorkings,
    private readonly matchmaker: Matchmaker,
    private readonly rounds: RoundRepository,
    private readonly pairs: RoundPairsRepository,
  ) {}

  /** Everybody of an occurrence whom its round does not know yet; while there is no round, nobody is late. */
  async execute(occurrenceId: string): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const arrival = await this.database.tx((tx) => this.read(tx, occurrenceId));
      if (!arrival) return;
      const { workings, room, late } = arrival;
      const { floor } = workings.round.terms;
      // Outside the transaction, as the round itself: what is kept is checked under the round's lock.
      const draft = await this.matchmaker.build(room, { touching: late, floor });
      if (await this.database.tx((tx) => this.keep(tx, arrival, draft))) return;
    }
    throw new Error('A round changed under every attempt to place a late arrival.');
  }

  private async read(tx: Tx, occurrenceId: string): Promise<Arrival | null> {
    const [round] = await this.rounds.byOccurrences(tx, [occurrenceId]);
    if (!round) return null;
    const workings = await this.workings.read(tx, round);
    const known = new Set(workings.people.map(({ personId }) => personId));
    const late = workings.snapshot.people
      .map(({ personId }) => personId)
      .filter((personId) => !known.has(personId));
    if (late.length === 0) return null;
    const { pairs, snapshot } = workings;
    const terms = underTerms(snapshot, round.terms);
    return { workings, room: besideStanding(terms, standingOf(pairs), vetoedOf(pairs)), late };
  }

  private async keep(tx: Tx, { workings, late }: Arrival, draft: RoundDraft): Promise<boolean> {
    const { id: roundId, terms } = workings.round;
    const round = await this.rounds.lock(tx, roundId);
    if (!round || !(await this.workings.unchanged(tx, workings, round))) return false;
    const added = draft.pairs.map((pair) => ({ ...pair, id: this.entropy.id() }));
    await this.pairs.insert(tx, round, added, 'late');
    const people = peopleOf(workings.snapshot, draft, { late });
    await this.pairs.putPeople(
      tx,
      roundId,
      people.filter(({ personId }) => late.includes(personId)),
    );
    await this.pairs.markPaired(
      tx,
      roundId,
      added.flatMap(({ low, high }) => [low, high]),
    );
    const consenting = workings.snapshot.people.filter(
      ({ personId, consent }) => late.includes(personId) && consent === 'given',
    );
    await this.rounds.arrived(tx, roundId, late.length, consenting.length);
    const build = { id: this.entropy.id(), roundId, by: null, terms, draft };
    await this.rounds.noteBuild(tx, { ...build, kind: 'late' });
    // A host who sent the round early still has the time they would have had to look at these.
    if (round.state === 'sent' && added.length > 0) {
      const now = await this.clock.now();
      const at = Temporal.Instant.compare(now, round.sendsAt) > 0 ? now : round.sendsAt;
      await this.due.at(tx, RoundSends, roundId, at);
    }
    return true;
  }
}
