import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { NamedOnCard } from '@asaza/attendance';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { EncounterQueries, type LinkFacts } from '../persistence/encounter.queries';

/** Either what a link carries, without signing in, or a person, by the signed-in. */
export interface WhomInput {
  readonly token?: string | null;
  readonly personId?: string | null;
  /** With the link of an after-card: whom of those on it. */
  readonly cardKey?: string | null;
}

/** Of whom a word is said, and by whom: only somebody whom introductions have put to the one who says it. */
@Injectable()
export class Whom {
  constructor(
    private readonly tokens: Tokens,
    private readonly encounters: EncounterQueries,
    private readonly cards: NamedOnCard,
  ) {}

  /** Refusals: `token` `required` or `only_one`; anybody never put to the viewer is like an unknown id. */
  async of(
    tx: Tx,
    viewer: Viewer | null,
    { token, personId, cardKey }: WhomInput,
  ): Promise<Outcome<LinkFacts, CommonRefusal>> {
    if (token && personId) return refuse(invalid('token', 'only_one'));
    if (token && cardKey) return this.onCard(tx, token, cardKey);
    if (token) {
      const link = await this.encounters.byLink(tx, this.tokens.hash(token));
      return link ? ok(link) : refuse(notFound('proposal'));
    }
    if (!viewer) return refuse(personId ? unauthenticated : invalid('token', 'required'));
    if (!personId) return refuse(invalid('personId', 'required'));
    const met = isUuid(personId) ? await this.encounters.with(tx, viewer.personId, personId) : null;
    if (!met) return refuse(notFound('person'));
    const { clubId } = met;
    return ok({ holderId: viewer.personId, otherId: personId, clubId, page: 'person' });
  }

  private async onCard(
    tx: Tx,
    token: string,
    key: string,
  ): Promise<Outcome<LinkFacts, CommonRefusal>> {
    const named = await this.cards.of(tx, token, key);
    if (!named) return refuse(notFound('card'));
    const { readerId: holderId, personId: otherId, clubId } = named;
    return ok({ holderId, otherId, clubId, page: 'after_card' });
  }
}
