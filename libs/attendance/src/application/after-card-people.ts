import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { NamesShown } from '@asaza/rsvps';
import { Talks } from '@asaza/speakers';
import type { Said } from '../domain/after-card';
import type { AfterCard } from '../persistence/after-card.repository';
import { Presence } from './presence';

/** Somebody whom a card may name. */
export interface CardPerson {
  /** Stands for the person on this one card and nowhere else. */
  readonly key: string;
  readonly personId: string;
  readonly name: string;
}

export interface CardPeople {
  readonly listed: readonly CardPerson[];
  /** How many more were there whose names are not shown. */
  readonly others: number;
}

/** Who else was there, as far as the reader of a card may know it. */
@Injectable()
export class AfterCardPeople {
  constructor(
    private readonly presence: Presence,
    private readonly names: NamesShown,
    private readonly people: People,
    private readonly talks: Talks,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Those who show their name to whoever was there too, and whoever spoke, as the date's page names them.
   * Nothing else enters: a list that left out somebody who blocks the reader would tell them so.
   */
  async of(tx: Tx, card: AfterCard, facts: OccurrenceFacts, said: Said): Promise<CardPeople> {
    const present = await this.presence.of(tx, facts.id);
    const others = present.filter((id) => id !== card.personId);
    const shown = await this.names.among(tx, facts.clubId, others);
    const talks = (await this.talks.of([facts.id], tx)).get(facts.id) ?? [];
    // Whoever hides their name later stays where the reader has named them already.
    const named = new Set([...said.talked, ...said.more, ...said.known]);
    for (const { personId } of talks) shown.add(personId);
    const ids = others.filter((id) => shown.has(id) || named.has(id));
    const listed = await this.named(tx, card, facts.id, ids);
    return { listed, others: others.length - listed.length };
  }

  private async named(
    tx: Tx,
    card: AfterCard,
    occurrenceId: string,
    ids: readonly string[],
  ): Promise<CardPerson[]> {
    const atDoor = await this.presence.namesAtDoor(tx, [occurrenceId]);
    const doorName = new Map(atDoor.map(({ personId, name }) => [personId, name]));
    const names = await this.people.namesOf(ids, tx);
    return ids
      .map((personId) => ({
        personId,
        key: this.tokens.hash(`${card.id}|${personId}`).slice(0, 16),
        name: names.get(personId)?.displayName || doorName.get(personId) || '',
        yomi: names.get(personId)?.yomi ?? '',
      }))
      .filter(({ name }) => name !== '')
      .sort((a, b) => order(a.yomi || a.name, b.yomi || b.name) || order(a.key, b.key))
      .map(({ personId, key, name }) => ({ personId, key, name }));
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
