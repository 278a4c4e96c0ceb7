import { Injectable } from '@nestjs/common';
import { isUuid } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import type { EditFacts } from '../domain/edit';
import { toldTogether } from '../domain/told-together';
import { EditRepository } from '../persistence/edit.repository';
import { TellingRepository } from '../persistence/telling.repository';

/** Saved edits, as screens and the areas below read them. Says nothing about who may see them. */
@Injectable()
export class Edits {
  constructor(
    private readonly edits: EditRepository,
    private readonly tellings: TellingRepository,
  ) {}

  /** One edit with what it changed, and what older ones did that were told with it; null when there is none. */
  async facts(tx: Tx | null, editId: string): Promise<EditFacts | null> {
    if (!isUuid(editId)) return null;
    const edit = await this.edits.byId(tx, editId);
    if (!edit) return null;
    const older: EditFacts[] = [];
    for (const id of await this.tellings.toldWith(tx, editId)) {
      const one = await this.edits.byId(tx, id);
      if (one) older.push(one);
    }
    return toldTogether([...older, edit]);
  }

  /** Whether older edits of its series wait to be told, and would be told with it. */
  async isToldWithOthers(tx: Tx, { id, seriesId }: EditFacts): Promise<boolean> {
    const waiting = await this.tellings.waiting(tx, seriesId);
    return waiting.some((other) => other.id !== id);
  }

  /** The last edits of a series, the latest first. */
  ofSeries(seriesId: string, first: number): Promise<EditFacts[]> {
    return this.edits.ofSeries(seriesId, first);
  }
}
