import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Contacts, People } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { asksAt, mailUseful } from '../domain/after-card';
import { AfterCardAsked } from '../domain/attendance.events';
import { AfterCardRepository, type NewAfterCard } from '../persistence/after-card.repository';
import { Presence } from './presence';

/**
 * A card for everybody who was there and has an address. Run again it adds whoever was checked in since, as
 * the door stays open for a day.
 */
@Injectable()
export class AskAfterCards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly contacts: Contacts,
    private readonly presence: Presence,
    private readonly cards: AfterCardRepository,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (facts?.status !== 'held') return;
      // Before its time the due row will see to it; days later nobody wants to be asked.
      if (now.epochMilliseconds < asksAt(facts.endsAt).epochMilliseconds) return;
      if (now.epochMilliseconds >= mailUseful(facts.endsAt).epochMilliseconds) return;
      const cards = await this.missing(tx, occurrenceId);
      for (const { id: cardId, personId } of await this.cards.insertAll(tx, cards))
        await this.outbox.append(tx, AfterCardAsked, { cardId, personId });
    });
  }

  private async missing(tx: Tx, occurrenceId: string): Promise<NewAfterCard[]> {
    const have = await this.cards.withCard(tx, occurrenceId);
    const present = (await this.presence.of(tx, occurrenceId)).filter((id) => !have.has(id));
    const reachable = await this.contacts.reachableAmong(tx, present);
    const asked = await this.cards.askedBefore(tx, present);
    const profiles = await this.people.profilesOf(tx, present);
    return profiles
      .filter(({ personId }) => reachable.has(personId))
      .map(({ personId, consentedAt }) => {
        const id = this.entropy.id();
        return {
          ...{ id, occurrenceId, personId },
          // Asked once in a life, and never whoever has said yes already.
          asksConsent: consentedAt === null && !asked.has(personId),
          ...this.tokens.seed('after_card', id),
        };
      });
  }
}
