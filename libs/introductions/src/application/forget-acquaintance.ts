import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { AfterCards } from '@asaza/attendance';
import { Database } from '@asaza/platform/database';
import { OwnTiesQueries } from '../persistence/own-ties.queries';

/** Takes back one word about somebody else, wherever it was said: it counts for nothing from then on. */
@Injectable()
export class ForgetAcquaintance {
  constructor(
    private readonly database: Database,
    private readonly ties: OwnTiesQueries,
    private readonly cards: AfterCards,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly id: string },
  ): Promise<Outcome<{ id: string }, NotFound | Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const { personId } = viewer;
    return this.database.tx(async (tx) => {
      const tie = isUuid(input.id) ? await this.ties.one(tx, personId, input.id) : null;
      if (!tie) return refuse(notFound('acquaintance'));
      const { id, kind, otherId, occurrenceId, onCard } = tie;
      await this.ties.drop(tx, personId, id);
      // Also on the card, or sending that again would bring it back.
      if (onCard && kind !== 'met')
        await this.cards.forget(tx, { personId, occurrenceId, otherId, mark: kind });
      return ok({ id });
    });
  }
}
