import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { OccurrenceEnds, OccurrenceMoved } from '../domain/gatherings.events';
import { dateTaken, type DateTaken, type OccurrenceOver } from '../domain/gatherings.refusals';
import { decideMove, type Move, type RawMove } from '../domain/moving';
import type { OccurrenceFacts, VenueFacts } from '../domain/occurrence';
import { parseVenue, type RawVenue } from '../domain/venue';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { ClubAccess } from './club-access';

export interface MoveOccurrenceInput extends RawMove {
  readonly occurrenceId: string;
  readonly venue?: RawVenue | null;
}

/** Gives one occurrence another time, length or place. Who is seated keeps the seat; rsvps asks again. */
@Injectable()
export class MoveOccurrence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly access: ClubAccess,
    private readonly plans: SeriesPlanRepository,
    private readonly writes: OccurrenceWritesRepository,
    private readonly occurrences: OccurrenceRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: MoveOccurrenceInput,
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal | OccurrenceOver | DateTaken>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(input.occurrenceId)) return refuse(notFound('occurrence'));
    const venue = parseVenue(input.venue);
    if (!venue.ok) return venue;
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const facts = await this.lock(tx, input.occurrenceId);
      const host = await this.access.asHost(tx, 'occurrence', facts, viewer);
      if (!host.ok) return host;
      if (!facts) return refuse(notFound('occurrence'));
      const move = decideMove(facts, input, venue.value, now);
      if (!move.ok) return move;
      if (move.value.nothingChanges) return ok(facts);
      const { startsAt, endsAt } = move.value;
      const holder = await this.writes.slotHolder(tx, facts, startsAt, endsAt);
      if (holder !== null) return refuse(dateTaken(holder));
      return ok(await this.save(tx, facts, move.value, venue.value));
    });
  }

  /** The series before the occurrence: two moves onto one free time follow each other. */
  private async lock(tx: Tx, occurrenceId: string): Promise<OccurrenceFacts | null> {
    const [found] = await this.occurrences.byIds(tx, [occurrenceId]);
    if (!found) return null;
    await this.plans.lock(tx, found.seriesId);
    return this.writes.lock(tx, occurrenceId);
  }

  private async save(
    tx: Tx,
    facts: OccurrenceFacts,
    move: Move,
    venue: VenueFacts | null,
  ): Promise<OccurrenceFacts> {
    const venueId = venue ? this.entropy.id() : null;
    if (venue && venueId) await this.writes.insertVenue(tx, venueId, facts.clubId, venue);
    await this.writes.move(tx, facts.id, { ...move, venueId });
    await this.due.at(tx, OccurrenceEnds, facts.id, move.endsAt);
    await this.outbox.append(tx, OccurrenceMoved, {
      occurrenceId: facts.id,
      startedAt: facts.startsAt.toString(),
    });
    const [moved] = await this.occurrences.byIds(tx, [facts.id]);
    return moved ?? facts;
  }
}
