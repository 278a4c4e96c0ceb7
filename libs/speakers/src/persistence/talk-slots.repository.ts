import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import { Database, statement, type Tx } from '@asaza/platform/database';
import type { TalkSlots } from '../domain/talk-slots';

/** Whose slots: a date's, or those of a whole series. */
export interface SlotsOf {
  readonly seriesId: string;
  readonly occurrenceId: string | null;
}

interface SlotsRow extends TalkSlots {
  series_id: string;
  occurrence_id: string | null;
}

// The rows of all series and dates that are asked for: a series' row has no occurrence.
const ofAll = statement<SlotsRow, [readonly string[], readonly string[]]>(
  'talk_slots.of_all',
  `select series_id, occurrence_id, talks, minutes from talk_slots
    where series_id = any($1::uuid[]) and (occurrence_id is null or occurrence_id = any($2::uuid[]))`,
);
// Two hosts who save at once line up here.
const lock = statement<never, [string]>(
  'talk_slots.lock',
  `select pg_advisory_xact_lock(hashtextextended('talk_slots|' || $1, 0))`,
);
const remove = statement<never, [string, string | null]>(
  'talk_slots.remove',
  `delete from talk_slots where series_id = $1 and occurrence_id is not distinct from $2::uuid`,
);
const insert = statement<never, [string, string, string | null, number, number | null, string]>(
  'talk_slots.insert',
  `insert into talk_slots (id, series_id, occurrence_id, talks, minutes, changed_by, changed_at)
   values ($1, $2, $3, $4, $5, $6, app_now())`,
);

/** Slots as hosts set them; what nobody set has no row. */
@Injectable()
export class TalkSlotsRepository {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
  ) {}

  /** What was set, by the id of a series or of a date. */
  async ofAll(
    tx: Tx | null,
    seriesIds: readonly string[],
    occurrenceIds: readonly string[],
  ): Promise<Map<string, TalkSlots>> {
    const rows = await (tx ?? this.database).rows(ofAll, [seriesIds, occurrenceIds]);
    return new Map(
      rows.map(({ series_id, occurrence_id, talks, minutes }) => [
        occurrence_id ?? series_id,
        { talks, minutes },
      ]),
    );
  }

  /** null: given back. */
  async save(tx: Tx, of: SlotsOf, slots: TalkSlots | null, by: string): Promise<void> {
    await tx.rows(lock, [of.seriesId]);
    await tx.rows(remove, [of.seriesId, of.occurrenceId]);
    if (slots === null) return;
    const { talks, minutes } = slots;
    await tx.rows(insert, [this.entropy.id(), of.seriesId, of.occurrenceId, talks, minutes, by]);
  }
}
