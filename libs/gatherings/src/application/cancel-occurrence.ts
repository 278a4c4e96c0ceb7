import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseOptionalText,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { OccurrenceCancelled, OccurrenceEnds } from '../domain/gatherings.events';
import { occurrenceOver, type OccurrenceOver } from '../domain/gatherings.refusals';
import { isOver, type OccurrenceFacts } from '../domain/occurrence';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { ClubAccess } from './club-access';

const REASON_LIMIT = 500;

/** Marks an occurrence off: it stays visible with the reason, also while it runs, until its end. */
@Injectable()
export class CancelOccurrence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly access: ClubAccess,
    private readonly writes: OccurrenceWritesRepository,
    private readonly occurrences: OccurrenceRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly reason?: string | null },
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal | OccurrenceOver>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(input.occurrenceId)) return refuse(notFound('occurrence'));
    const reason = parseOptionalText('reason', input.reason, REASON_LIMIT);
    if (!reason.ok) return reason;
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const facts = await this.writes.lock(tx, input.occurrenceId);
      const host = await this.access.asHost(tx, 'occurrence', facts, viewer);
      if (!host.ok) return host;
      if (!facts || facts.status === 'cancelled')
        return facts ? ok(facts) : refuse(notFound('occurrence'));
      if (isOver(facts, now)) return refuse(occurrenceOver('OCCURRENCE_OVER'));
      await this.writes.cancel(tx, facts.id, reason.value);
      await this.due.cancel(tx, OccurrenceEnds, facts.id);
      await this.outbox.append(tx, OccurrenceCancelled, { occurrenceId: facts.id });
      const [cancelled] = await this.occurrences.byIds(tx, [facts.id]);
      return ok(cancelled ?? facts);
    });
  }
}
