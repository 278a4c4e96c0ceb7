import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { BlockRepository } from '../persistence/block.repository';

/** Takes a block of the viewer back. One that the other has placed stays, and is not spoken of. */
@Injectable()
export class LiftBlock {
  constructor(
    private readonly database: Database,
    private readonly blocks: BlockRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly personId: string },
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const { personId } = input;
    if (!isUuid(personId)) return refuse(notFound('person'));
    await this.database.tx((tx) => this.blocks.lift(tx, viewer.personId, personId));
    return ok({ personId });
  }
}
