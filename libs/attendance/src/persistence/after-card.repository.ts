import { Injectable } from '@nestjs/common';
import { Database, instantOrNull, statement, type Tx } from '@asaza/platform/database';
import type { TokenSeed } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { Mark, Mood, Said } from '../domain/after-card';

export interface AfterCard extends TokenSeed {
  readonly id: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly asksConsent: boolean;
  readonly mood: Mood | null;
  readonly answeredAt: Temporal.Instant | null;
}

export interface NewAfterCard extends TokenSeed {
  readonly id: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly tokenHash: string;
  readonly asksConsent: boolean;
}

interface CardRow {
  id: string;
  occurrence_id: string;
  person_id: string;
  nonce: string;
  key_version: number;
  asks_consent: boolean;
  mood: Mood | null;
  answered_at: Date | null;
}
interface MarkRow {
  mark: Mark;
  other_id: string;
}

const COLUMNS = `id, occurrence_id, person_id, nonce, key_version, asks_consent, mood, answered_at`;
const insertAll = statement<{ id: string; personId: string }, [string]>(
  'after_cards.insert_all',
  `insert into after_cards (id, occurrence_id, person_id, nonce, key_version, token_hash, asks_consent, asked_at)
   select id, "occurrenceId", "personId", nonce, "keyVersion", "tokenHash", "asksConsent", app_now()
     from jsonb_to_recordset($1::jsonb) as t (id uuid, "occurrenceId" uuid, "personId" uuid, nonce text,
       "keyVersion" smallint, "tokenHash" text, "asksConsent" boolean)
   on conflict (occurrence_id, person_id) do nothing returning id, person_id as "personId"`,
);
const withCard = statement<{ person_id: string }, [string]>(
  'after_cards.with_card',
  `select person_id from after_cards where occurrence_id = $1`,
);
const askedBefore = statement<{ person_id: string }, [readonly string[]]>(
  'after_cards.asked_before',
  `select distinct person_id from after_cards where person_id = any ($1::uuid[]) and asks_consent`,
);
const byHash = statement<CardRow, [string]>(
  'after_cards.by_hash',
  `select ${COLUMNS} from after_cards where token_hash = $1`,
);
const lockByHash = statement<CardRow, [string]>(
  'after_cards.lock_by_hash',
  `select ${COLUMNS} from after_cards where token_hash = $1 for update`,
);
const byId = statement<CardRow, [string]>(
  'after_cards.by_id',
  `select ${COLUMNS} from after_cards where id = $1`,
);
const marksOf = statement<MarkRow, [string]>(
  'after_card_marks.of',
  `select mark, other_id from after_card_marks where card_id = $1 order by mark, other_id`,
);
const save = statement<never, [string, Mood | null]>(
  'after_cards.save',
  `update after_cards set mood = $2, answered_at = app_now() where id = $1`,
);
const clearMarks = statement<never, [string]>(
  'after_card_marks.clear',
  `delete from after_card_marks where card_id = $1`,
);
const insertMarks = statement<never, [string, Mark, readonly string[]]>(
  'after_card_marks.insert',
  `insert into after_card_marks (card_id, mark, other_id) select $1::uuid, $2, unnest($3::uuid[])`,
);
const unmark = statement<never, [string, string, string, Mark]>(
  'after_card_marks.unmark',
  `delete from after_card_marks m using after_cards c
    where c.id = m.card_id and c.person_id = $1 and c.occurrence_id = $2 and m.other_id = $3 and m.mark = $4`,
);
const answeredAmong = statement<{ person_id: string }, [string, readonly string[]]>(
  'after_cards.answered_among',
  `select distinct c.person_id from after_cards c join occurrences o on o.id = c.occurrence_id
    where o.club_id = $1 and c.person_id = any ($2::uuid[]) and c.answered_at is not null`,
);

const cardOf = (row: CardRow | undefined): AfterCard | null =>
  row
    ? {
        id: row.id,
        occurrenceId: row.occurrence_id,
        personId: row.person_id,
        nonce: row.nonce,
        keyVersion: row.key_version,
        asksConsent: row.asks_consent,
        mood: row.mood,
        answeredAt: instantOrNull(row.answered_at),
      }
    : null;

/** Cards about mornings, and whom they name. */
@Injectable()
export class AfterCardRepository {
  constructor(private readonly database: Database) {}

  /** Those that were made: whoever has one already keeps it. */
  async insertAll(
    tx: Tx,
    cards: readonly NewAfterCard[],
  ): Promise<{ id: string; personId: string }[]> {
    return cards.length === 0 ? [] : tx.rows(insertAll, [JSON.stringify(cards)]);
  }

  async withCard(tx: Tx, occurrenceId: string): Promise<Set<string>> {
    return new Set((await tx.rows(withCard, [occurrenceId])).map(({ person_id }) => person_id));
  }

  /** Those of these people who were asked once whether they would be introduced. */
  async askedBefore(tx: Tx, personIds: readonly string[]): Promise<Set<string>> {
    return new Set((await tx.rows(askedBefore, [personIds])).map(({ person_id }) => person_id));
  }

  async byHash(tx: Tx, tokenHash: string): Promise<AfterCard | null> {
    return cardOf(await tx.row(byHash, [tokenHash]));
  }

  async lockByHash(tx: Tx, tokenHash: string): Promise<AfterCard | null> {
    return cardOf(await tx.row(lockByHash, [tokenHash]));
  }

  async byId(tx: Tx | null, cardId: string): Promise<AfterCard | null> {
    return cardOf(await (tx ?? this.database).row(byId, [cardId]));
  }

  /** Everything that a card says. */
  async saidOn(tx: Tx, card: AfterCard): Promise<Said> {
    const rows = await tx.rows(marksOf, [card.id]);
    const of = (mark: Mark) =>
      rows.filter((row) => row.mark === mark).map(({ other_id }) => other_id);
    return { mood: card.mood, talked: of('talked'), more: of('more'), known: of('known') };
  }

  /** Puts what is said in the place of what was. */
  async save(tx: Tx, cardId: string, said: Said): Promise<void> {
    await tx.rows(save, [cardId, said.mood]);
    await tx.rows(clearMarks, [cardId]);
    for (const mark of ['talked', 'more', 'known'] as const)
      if (said[mark].length > 0) await tx.rows(insertMarks, [cardId, mark, said[mark]]);
  }

  async unmark(
    tx: Tx,
    what: { personId: string; occurrenceId: string; otherId: string; mark: Mark },
  ): Promise<void> {
    await tx.rows(unmark, [what.personId, what.occurrenceId, what.otherId, what.mark]);
  }

  /** Those of these people who ever sent back a card of the club. */
  async answeredAmong(tx: Tx, clubId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.rows(answeredAmong, [clubId, personIds]);
    return new Set(rows.map(({ person_id }) => person_id));
  }
}
