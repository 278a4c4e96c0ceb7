import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { ClubAccess, GatheringQueries } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import type { QuotaOrigin } from '../domain/quota';
import type { QuotaRule } from '../domain/quota-rules';
import { QuotaRepository } from '../persistence/quota.repository';
import { OccurrenceAccess } from './occurrence-access';

/** Kept seats as hosts see them, codes included. */
export interface KeptSeats extends QuotaRule {
  readonly taken: number;
  readonly released: boolean;
  readonly origin: QuotaOrigin;
}

type NoAccess = NotFound | Forbidden | Unauthenticated;

@Injectable()
export class KeptSeatsViews {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringQueries,
    private readonly clubAccess: ClubAccess,
    private readonly access: OccurrenceAccess,
    private readonly quotas: QuotaRepository,
  ) {}

  /** Of a date that nobody has answered yet, what its series says. */
  async ofOccurrence(
    viewer: Viewer | null,
    id: string,
  ): Promise<Outcome<readonly KeptSeats[], NoAccess>> {
    const allowed = await this.access.asHost(null, id, viewer);
    if (!allowed.ok) return allowed;
    const rows = (await this.quotas.ofDates(null, [id])).get(id);
    return ok(rows ?? (await this.rulesOf(allowed.value.seriesId)));
  }

  async ofSeries(
    viewer: Viewer | null,
    id: string,
  ): Promise<Outcome<readonly KeptSeats[], NoAccess>> {
    if (!viewer) return refuse(unauthenticated);
    const series = isUuid(id) ? await this.gatherings.oneSeries({ id }, viewer) : null;
    const allowed = await this.database.tx((tx) =>
      this.clubAccess.asHost(tx, 'series', series, viewer),
    );
    if (!allowed.ok) return allowed;
    return series ? ok(await this.rulesOf(series.id)) : refuse(notFound('series'));
  }

  private async rulesOf(seriesId: string): Promise<readonly KeptSeats[]> {
    const rules = (await this.quotas.ofSeries(null, [seriesId])).get(seriesId) ?? [];
    return rules.map((rule) => ({ ...rule, taken: 0, released: false, origin: 'series' }));
  }
}
