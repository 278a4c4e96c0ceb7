import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { AfterCardRepository } from '../persistence/after-card.repository';
import { AfterCardPeople } from './after-card-people';
import { AfterCardViews } from './after-card-views';

/** Whom the reader of a card means by one of its keys: only somebody whom the card names. */
@Injectable()
export class NamedOnCard {
  constructor(
    private readonly tokens: Tokens,
    private readonly cards: AfterCardRepository,
    private readonly views: AfterCardViews,
    private readonly people: AfterCardPeople,
  ) {}

  /** Null for anything that is no card's link, or no key of that card. */
  async of(
    tx: Tx,
    token: string,
    key: string,
  ): Promise<{ readerId: string; personId: string; clubId: string } | null> {
    const card = await this.cards.byHash(tx, this.tokens.hash(token));
    const facts = card && (await this.views.factsOf(tx, card));
    if (!card || !facts) return null;
    const said = await this.cards.saidOn(tx, card);
    const { listed } = await this.people.of(tx, card, facts, said);
    const named = listed.find((one) => one.key === key);
    if (!named) return null;
    return { readerId: card.personId, personId: named.personId, clubId: facts.clubId };
  }
}
