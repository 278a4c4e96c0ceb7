import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import type { Talk } from '../domain/invitation';
import { TalkRepository } from '../persistence/talk.repository';

/** Who speaks where. A talk stays when its date moves or is cancelled. */
@Injectable()
export class Talks {
  constructor(private readonly talks: TalkRepository) {}

  /** By occurrence, slot by slot; those without a talk are left out. One statement. */
  async of(occurrenceIds: readonly string[], tx: Tx | null = null): Promise<Map<string, Talk[]>> {
    const talks = new Map<string, Talk[]>();
    for (const talk of await this.talks.of(tx, occurrenceIds))
      talks.set(talk.occurrenceId, [...(talks.get(talk.occurrenceId) ?? []), talk]);
    return talks;
  }
}
