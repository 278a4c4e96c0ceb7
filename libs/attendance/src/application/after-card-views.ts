import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { NamesShown } from '@asaza/rsvps';
import type { Temporal } from '@asaza/recurrence';
import { closesAt, type Mood } from '../domain/after-card';
import { AfterCardRepository, type AfterCard } from '../persistence/after-card.repository';
import { AfterCardPeople } from './after-card-people';
import { Presence } from './presence';

/** Somebody on a card, and what its reader said of them. */
export interface MarkedPerson {
  readonly key: string;
  readonly name: string;
  readonly talked: boolean;
  readonly more: boolean;
  readonly known: boolean;
}

/** A card as its reader sees it: their own words and the names of those who show them, nothing else. */
export interface AfterCardView {
  readonly occurrenceId: string;
  readonly clubId: string;
  readonly mood: Mood | null;
  readonly answered: boolean;
  readonly people: readonly MarkedPerson[];
  readonly others: number;
  readonly open: boolean;
  readonly closesAt: Temporal.Instant;
  /** Others who were there may read the reader's name on their cards. */
  readonly nameShown: boolean;
  readonly ownName: string;
  /** The one time that the reader is asked whether they would be introduced. */
  readonly asksConsent: boolean;
  /** They said yes to being introduced. */
  readonly consents: boolean;
}

@Injectable()
export class AfterCardViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly occurrences: Occurrences,
    private readonly presence: Presence,
    private readonly people: People,
    private readonly names: NamesShown,
    private readonly cards: AfterCardRepository,
    private readonly cardPeople: AfterCardPeople,
  ) {}

  /** By the link of the mail; null for anything that is no card's, or whose reader was not there after all. */
  async byToken(token: string): Promise<AfterCardView | null> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const card = await this.cards.byHash(tx, this.tokens.hash(token));
      const facts = card && (await this.factsOf(tx, card));
      return card && facts ? this.of(tx, card, facts, now) : null;
    });
  }

  /** The occurrence of a card; null once its reader is no more among those who were there. */
  async factsOf(tx: Tx, card: AfterCard): Promise<OccurrenceFacts | null> {
    const present = await this.presence.of(tx, card.occurrenceId);
    if (!present.includes(card.personId)) return null;
    return this.occurrences.facts(tx, card.occurrenceId);
  }

  async of(
    tx: Tx,
    card: AfterCard,
    facts: OccurrenceFacts,
    now: Temporal.Instant,
  ): Promise<AfterCardView> {
    const said = await this.cards.saidOn(tx, card);
    const { listed, others } = await this.cardPeople.of(tx, card, facts, said);
    const [profile] = await this.people.profilesOf(tx, [card.personId]);
    const showing = await this.names.among(tx, facts.clubId, [card.personId]);
    const until = closesAt(facts.endsAt);
    const consents = profile?.consentedAt != null;
    return {
      occurrenceId: facts.id,
      clubId: facts.clubId,
      mood: said.mood,
      answered: card.answeredAt !== null,
      people: listed.map(({ key, name, personId }) => ({
        ...{ key, name },
        talked: said.talked.includes(personId),
        more: said.more.includes(personId),
        known: said.known.includes(personId),
      })),
      others,
      open: now.epochMilliseconds < until.epochMilliseconds,
      closesAt: until,
      nameShown: showing.has(card.personId),
      ownName: profile?.displayName ?? '',
      asksConsent: card.asksConsent && !consents,
      consents,
    };
  }
}
