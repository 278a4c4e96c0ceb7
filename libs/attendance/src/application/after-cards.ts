import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { mailUseful, type Mark, type Said } from '../domain/after-card';
import { AfterCardRepository } from '../persistence/after-card.repository';

/** What the mail with the link says. */
export interface AfterCardMailFacts {
  readonly personId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly occurrenceId: string;
  readonly token: string;
  /** When the mail is of no more use. */
  readonly deadline: Temporal.Instant;
  /** Sent back already. */
  readonly answered: boolean;
}

/** Cards as other areas read them: what one says, for whoever is named on it to be kept there no longer than here. */
@Injectable()
export class AfterCards {
  constructor(
    private readonly database: Database,
    private readonly tokens: Tokens,
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly cards: AfterCardRepository,
  ) {}

  /** What a card says now, and who says it; null when there is no such card. */
  async saidOn(
    tx: Tx,
    cardId: string,
  ): Promise<(Said & { readonly personId: string; readonly occurrenceId: string }) | null> {
    const card = await this.cards.byId(tx, cardId);
    if (!card) return null;
    const { personId, occurrenceId } = card;
    return { ...(await this.cards.saidOn(tx, card)), personId, occurrenceId };
  }

  /** Takes one name off the person's own card of an occurrence. */
  forget(
    tx: Tx,
    what: { personId: string; occurrenceId: string; otherId: string; mark: Mark },
  ): Promise<void> {
    return this.cards.unmark(tx, what);
  }

  /** Those of these people who sent back a card of the club: they came by themselves, by their own mailbox. */
  answeredAmong(tx: Tx, clubId: string, personIds: readonly string[]): Promise<Set<string>> {
    return this.cards.answeredAmong(tx, clubId, personIds);
  }

  /** Null when the card, or its occurrence, is gone. */
  async mail(cardId: string): Promise<AfterCardMailFacts | null> {
    return this.database.tx(async (tx) => {
      const card = await this.cards.byId(tx, cardId);
      const facts = card && (await this.occurrences.facts(tx, card.occurrenceId));
      if (!card || !facts) return null;
      const name = (await this.people.namesOf([card.personId], tx)).get(card.personId);
      return {
        personId: card.personId,
        name: name?.displayName ?? '',
        locale: name?.locale ?? 'ja',
        occurrenceId: facts.id,
        token: this.tokens.token('after_card', card.id, card),
        deadline: mailUseful(facts.endsAt),
        answered: card.answeredAt !== null,
      };
    });
  }
}
