import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { slotsOver, type TalkSlots } from '../domain/talk-slots';
import { TalkSlotsRepository } from '../persistence/talk-slots.repository';

/** Slots as they count; `own`: set here rather than followed. */
export interface SlotsView {
  readonly slots: TalkSlots;
  readonly own: boolean;
}

type OfSeries = Pick<OccurrenceFacts, 'id' | 'seriesId'>;

/** How many talks dates have room for, read by whatever depends on it. */
@Injectable()
export class TalkSlotsOf {
  constructor(private readonly repository: TalkSlotsRepository) {}

  /** In the order given, with one statement. */
  async occurrences(tx: Tx | null, occurrences: readonly OfSeries[]): Promise<SlotsView[]> {
    const seriesIds = [...new Set(occurrences.map(({ seriesId }) => seriesId))];
    const ids = occurrences.map(({ id }) => id);
    const set = await this.repository.ofAll(tx, seriesIds, ids);
    return occurrences.map(({ id, seriesId }) => ({
      slots: slotsOver(set.get(seriesId), set.get(id)),
      own: set.has(id),
    }));
  }

  /** In the order given, with one statement. */
  async series(tx: Tx | null, seriesIds: readonly string[]): Promise<SlotsView[]> {
    const set = await this.repository.ofAll(tx, seriesIds, []);
    return seriesIds.map((id) => ({ slots: slotsOver(set.get(id)), own: set.has(id) }));
  }
}
