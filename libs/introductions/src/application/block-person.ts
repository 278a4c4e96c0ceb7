import { Injectable } from '@nestjs/common';
import { ok, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { BlockRepository } from '../persistence/block.repository';
import { Whom, type WhomInput } from './whom';

/**
 * Nobody of the two is put to the other again, in any club. Nobody is told, and nothing that the other sees
 * changes.
 */
@Injectable()
export class BlockPerson {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly whom: Whom,
    private readonly blocks: BlockRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: WhomInput,
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      const found = await this.whom.of(tx, viewer, input);
      if (!found.ok) return found;
      const { holderId, otherId } = found.value;
      await this.blocks.put(tx, this.entropy.id(), holderId, otherId);
      return ok({ personId: otherId });
    });
  }
}
