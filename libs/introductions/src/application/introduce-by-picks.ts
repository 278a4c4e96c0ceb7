import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock, Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { pickedPair, picksForbiddenBecause } from '../domain/picked-pair';
import { PickedPairRepository } from '../persistence/picked-pair.repository';
import { SendingRepository, type NewSide } from '../persistence/sending.repository';
import { MakeIntroduction } from './make-introduction';
import { Room } from './room';

/**
 * Two picked each other: they are introduced at once, unless the never-list, a hold, a missing yes or a host's
 * veto forbids. Whatever it comes to, nobody is told of a pick that came to nothing.
 */
@Injectable()
export class IntroduceByPicks {
  constructor(
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly occurrences: Occurrences,
    private readonly room: Room,
    private readonly pairs: PickedPairRepository,
    private readonly sending: SendingRepository,
    private readonly make: MakeIntroduction,
  ) {}

  async execute(tx: Tx, occurrenceId: string, one: string, two: string): Promise<void> {
    const facts = await this.occurrences.facts(tx, occurrenceId);
    if (!facts) return;
    const { people, never, clubConcepts } = await this.room.read(tx, facts, await this.clock.now());
    const [a, b] = [one, two].map((id) => people.find(({ personId }) => personId === id));
    if (!a || !b || picksForbiddenBecause(a, b, never) !== null) return;
    const pair = pickedPair(a, b, clubConcepts);
    if (await this.pairs.vetoed(tx, pair, occurrenceId)) return;
    // They have been asked about each other already: that question is answered by this.
    const open = await this.pairs.openBetween(tx, pair);
    if (open) {
      await this.make.of(tx, { id: open, occurrenceId }, true);
      return;
    }
    const proposalId = this.entropy.id();
    if (!(await this.pairs.insert(tx, proposalId, occurrenceId, pair))) return;
    const sides = (['low', 'high'] as const).map((side): NewSide => {
      const id = this.entropy.id();
      const seed = this.tokens.seed('proposal', id);
      return { id, proposalId, side, personId: pair[side], ...seed };
    });
    await this.sending.insertSides(tx, sides);
    // Undone as a whole, and tried again, should a block come between the two statements.
    if (!(await this.make.of(tx, { id: proposalId, occurrenceId }, true)))
      throw new Error('A pair was kept apart while it was being introduced.');
  }
}
