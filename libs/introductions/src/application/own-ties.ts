import { Injectable } from '@nestjs/common';
import { isUuid, type Page, type PageRequest } from '@asaza/kernel';
import { People } from '@asaza/people';
import { OwnTiesQueries, type OwnTie } from '../persistence/own-ties.queries';

export interface OwnTieView extends OwnTie {
  readonly name: string;
}

/** Whom somebody says that they know, talked with or would talk more with: for themselves alone. */
@Injectable()
export class OwnTies {
  constructor(
    private readonly queries: OwnTiesQueries,
    private readonly people: People,
  ) {}

  async page(personId: string, { first, after }: PageRequest): Promise<Page<OwnTieView>> {
    const from = after && isUuid(after) ? after : null;
    const found = await this.queries.page(personId, from, first + 1);
    const shown = found.slice(0, first);
    const names = await this.people.namesOf(shown.map(({ otherId }) => otherId));
    return {
      items: shown.map((tie) => ({
        cursor: tie.id,
        node: { ...tie, name: names.get(tie.otherId)?.displayName ?? '' },
      })),
      hasNext: found.length > first,
    };
  }
}
