import { Injectable } from '@nestjs/common';
import {
  notFound,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { AcceptIntroductions, People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { NamesShown } from '@asaza/rsvps';
import { decideAfterCard, type Mood } from '../domain/after-card';
import { AfterCardAnswered } from '../domain/attendance.events';
import type { AfterCardClosed } from '../domain/attendance.refusals';
import { AfterCardRepository, type AfterCard } from '../persistence/after-card.repository';
import { AfterCardPeople } from './after-card-people';
import { AfterCardViews, type AfterCardView } from './after-card-views';

/** The whole card, as it is sent back. People by their keys on this card. */
export interface AfterCardInput {
  readonly token: string;
  readonly mood: Mood | null;
  readonly talked: readonly string[];
  readonly more: readonly string[];
  readonly known: readonly string[];
  /** Whether others who were there may read the own name; absent or null: as it is. */
  readonly showName?: boolean | null;
  /** A yes to being introduced, with a line each if typed; absent or null: nothing is said. */
  readonly introductions?: { readonly give?: string | null; readonly ask?: string | null } | null;
}

/** More names than anybody meets in a morning are not read. */
const MOST_NAMES = 500;

/** Keeps what somebody says of a morning. Sent again, the new card takes the place of the old. */
@Injectable()
export class AnswerAfterCard {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly outbox: Outbox,
    private readonly people: People,
    private readonly accept: AcceptIntroductions,
    private readonly names: NamesShown,
    private readonly cards: AfterCardRepository,
    private readonly cardPeople: AfterCardPeople,
    private readonly views: AfterCardViews,
  ) {}

  async execute(
    input: AfterCardInput,
  ): Promise<Outcome<AfterCardView, NotFound | InvalidInput | AfterCardClosed>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const card = await this.cards.lockByHash(tx, this.tokens.hash(input.token));
      const facts = card && (await this.views.factsOf(tx, card));
      if (!card || !facts) return refuse(notFound('card'));
      const idOf = await this.idsByKey(tx, card, facts);
      const ids = (keys: readonly string[]) =>
        keys.slice(0, MOST_NAMES).flatMap((key) => idOf.get(key) ?? []);
      const said = {
        mood: input.mood,
        ...{ talked: ids(input.talked), more: ids(input.more), known: ids(input.known) },
      };
      const decided = decideAfterCard(said, new Set(idOf.values()), facts.endsAt, now);
      if (!decided.ok) return decided;
      const about = await this.aboutThemselves(tx, card, facts, input);
      if (!about.ok) return about;
      await this.cards.save(tx, card.id, decided.value);
      await this.outbox.append(tx, AfterCardAnswered, { cardId: card.id });
      const after = { ...card, mood: decided.value.mood, answeredAt: now };
      return ok(await this.views.of(tx, after, facts, now));
    });
  }

  private async idsByKey(
    tx: Tx,
    card: AfterCard,
    facts: OccurrenceFacts,
  ): Promise<Map<string, string>> {
    const said = await this.cards.saidOn(tx, card);
    const { listed } = await this.cardPeople.of(tx, card, facts, said);
    return new Map(listed.map(({ key, personId }) => [key, personId]));
  }

  private async aboutThemselves(
    tx: Tx,
    { personId }: AfterCard,
    { clubId }: OccurrenceFacts,
    { showName, introductions }: AfterCardInput,
  ): Promise<Outcome<null, InvalidInput>> {
    if (introductions) {
      const { give = null, ask = null } = introductions;
      const accepted = await this.accept.execute(tx, personId, { give, ask });
      if (!accepted.ok) return accepted;
    }
    // Only the mailbox of this address gets the link: whoever sends the card back has it.
    await this.people.verify(tx, personId);
    if (typeof showName === 'boolean') await this.names.choose(tx, personId, clubId, showName);
    return ok(null);
  }
}
