import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type NotFound,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { BlockRepository } from '../persistence/block.repository';
import { EncounterQueries } from '../persistence/encounter.queries';

/**
 * Nobody of the two is put to the other again, in any club. Nobody is told, and nothing that the other sees
 * changes. Blocked can be whoever was once put to the person; anybody else is answered like an unknown id.
 */
@Injectable()
export class BlockPerson {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly encounters: EncounterQueries,
    private readonly blocks: BlockRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly personId: string },
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const { personId } = input;
    if (!isUuid(personId)) return refuse(notFound('person'));
    return this.database.tx(async (tx) => {
      if (!(await this.encounters.with(tx, viewer.personId, personId)))
        return refuse(notFound('person'));
      await this.blocks.put(tx, this.entropy.id(), viewer.personId, personId);
      return ok({ personId });
    });
  }

  /** By the link of a proposal, an introduction or a question that came later: no sign-in. */
  async byLink(token: string): Promise<Outcome<{ personId: string }, NotFound>> {
    return this.database.tx(async (tx) => {
      const link = await this.encounters.byLink(tx, this.tokens.hash(token));
      if (!link) return refuse(notFound('proposal'));
      await this.blocks.put(tx, this.entropy.id(), link.holderId, link.otherId);
      return ok({ personId: link.otherId });
    });
  }
}
