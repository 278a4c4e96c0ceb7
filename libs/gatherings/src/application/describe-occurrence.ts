import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseOptionalLocalizedLine,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type LocalizedText,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import type { OccurrenceFacts } from '../domain/occurrence';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';
import { ClubAccess } from './club-access';

const SUBTITLE_LIMIT = 120;

/** The theme of one date. Text only: the sequence stays and nobody is told. */
@Injectable()
export class DescribeOccurrence {
  constructor(
    private readonly database: Database,
    private readonly access: ClubAccess,
    private readonly writes: OccurrenceWritesRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly subtitle: Partial<LocalizedText> },
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(input.occurrenceId)) return refuse(notFound('occurrence'));
    const subtitle = parseOptionalLocalizedLine('subtitle', input.subtitle, SUBTITLE_LIMIT);
    if (!subtitle.ok) return subtitle;
    return this.database.tx(async (tx) => {
      const facts = await this.writes.lock(tx, input.occurrenceId);
      const host = await this.access.asHost(tx, 'occurrence', facts, viewer);
      if (!host.ok) return host;
      if (!facts) return refuse(notFound('occurrence'));
      await this.writes.describe(tx, facts.id, subtitle.value);
      return ok({ ...facts, subtitle: subtitle.value });
    });
  }
}
