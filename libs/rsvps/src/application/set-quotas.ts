import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { ClubAccess, GatheringQueries, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { parseQuotaRules, type RawQuotaRule } from '../domain/quota-rules';
import { QuotasFollow } from '../domain/rsvps.events';
import { QuotaRepository } from '../persistence/quota.repository';
import { BookQuotas } from './book-quotas';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';

type Refused = InvalidInput | NotFound | Forbidden | Unauthenticated;

/** Whose kept seats were set. */
export interface QuotasOf {
  readonly seriesId: string;
  readonly occurrenceId: string | null;
}

/** A host says for whom seats are kept, at all dates of a series or at one. The list replaces the one before. */
@Injectable()
export class SetQuotas {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly gatherings: GatheringQueries,
    private readonly clubAccess: ClubAccess,
    private readonly access: OccurrenceAccess,
    private readonly quotas: QuotaRepository,
    private readonly kept: BookQuotas,
    private readonly keeper: SeatKeeper,
    private readonly due: Due,
  ) {}

  execute(
    viewer: Viewer | null,
    input: {
      readonly seriesId?: string | null;
      readonly occurrenceId?: string | null;
      /** null: as the series says. */
      readonly quotas: readonly RawQuotaRule[] | null;
    },
  ): Promise<Outcome<QuotasOf, Refused>> {
    const { seriesId, occurrenceId, quotas } = input;
    if (!viewer) return Promise.resolve(refuse(unauthenticated));
    if (!seriesId === !occurrenceId)
      return Promise.resolve(refuse(invalid('seriesId', 'one_of_two')));
    return occurrenceId
      ? this.ofDate(viewer, occurrenceId, quotas)
      : this.ofSeries(viewer, seriesId ?? '', quotas ?? []);
  }

  private async ofSeries(
    viewer: Viewer,
    id: string,
    raw: readonly RawQuotaRule[],
  ): Promise<Outcome<QuotasOf, Refused>> {
    return this.database.tx(async (tx) => {
      const series = isUuid(id) ? await this.gatherings.oneSeries({ id }, viewer) : null;
      const allowed = await this.clubAccess.asHost(tx, 'series', series, viewer);
      if (!allowed.ok) return allowed;
      if (!series) return refuse(notFound('series'));
      const rules = parseQuotaRules(raw, series.capacity);
      if (!rules.ok) return rules;
      await this.quotas.saveRules(tx, series.id, this.kept.identified(rules.value));
      await this.due.now(tx, QuotasFollow, series.id);
      return ok({ seriesId: series.id, occurrenceId: null });
    });
  }

  private async ofDate(
    viewer: Viewer,
    occurrenceId: string,
    raw: readonly RawQuotaRule[] | null,
  ): Promise<Outcome<QuotasOf, Refused>> {
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHost(tx, occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const facts = allowed.value;
      const { book } = await this.keeper.open(tx, facts);
      const rules = raw
        ? parseQuotaRules(raw, book.wanted)
        : ok((await this.quotas.ofSeries(tx, [facts.seriesId])).get(facts.seriesId) ?? []);
      if (!rules.ok) return rules;
      const origin = raw ? 'date' : 'series';
      const asked = new Set(rules.value.map(({ kind, code }) => `${kind} ${code ?? ''}`));
      const rows = (await this.quotas.ofDates(tx, [occurrenceId])).get(occurrenceId) ?? [];
      const gone = rows
        .filter((row) => row.origin !== 'guest' && !asked.has(`${row.kind} ${row.code ?? ''}`))
        .map((row) => row.id);
      await this.quotas.save(tx, occurrenceId, this.kept.identified(rules.value), gone, {
        ...{ origin, own: raw !== null },
      });
      await this.after(tx, facts);
      return ok({ seriesId: facts.seriesId, occurrenceId });
    });
  }

  /** Seats that are kept no more are offered; those that are get their moment. */
  private async after(tx: Tx, facts: OccurrenceFacts): Promise<void> {
    await this.kept.expectRelease(tx, facts);
    await this.keeper.offerOwed(tx, [await this.keeper.open(tx, facts)]);
  }
}
