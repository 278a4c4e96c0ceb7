import { Injectable } from '@nestjs/common';
import { isSlug } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database, sqlWallTime, statement, type Tx } from '@asaza/platform/database';
import { formatRule, type Temporal } from '@asaza/recurrence';
import type { Visibility } from '../domain/occurrence';
import type { Schedule } from '../domain/schedule';
import type { SeriesDraft } from '../domain/series-draft';
import type { SeriesFacts } from '../domain/series';
import { SeriesDateEntity } from './series-date.entity';
import { SeriesRuleEntity } from './series-rule.entity';
import { SELECT_SERIES, seriesOf, type SeriesRow } from './series-row';
import { SeriesEntity } from './series.entity';

const byIds = statement<SeriesRow, [string[]]>(
  'gatherings.series_by_ids',
  `${SELECT_SERIES} where s.id = any($1::uuid[])`,
);
const bySlug = statement<SeriesRow, [string]>(
  'gatherings.series_by_slug',
  `${SELECT_SERIES} where s.slug = $1`,
);
const byClubs = statement<SeriesRow, [string[]]>(
  'gatherings.series_by_clubs',
  `${SELECT_SERIES} where s.club_id = any($1::uuid[]) order by s.created_at, s.id`,
);
const slugExists = statement<{ found: boolean }, [string]>(
  'gatherings.series_slug_exists',
  `select exists (select from series where slug = $1) as found`,
);
const made = statement<never, [string, string | null]>(
  'gatherings.series_made',
  `update series set made_at = app_now(), made_until = coalesce($2::timestamp, made_until) where id = $1`,
);

export interface NewSeries {
  readonly id: string;
  readonly clubId: string;
  readonly slug: string;
  readonly venueId: string | null;
  readonly visibility: Visibility;
  readonly draft: SeriesDraft;
  readonly now: Temporal.Instant;
}

/** Series with their rule versions and listed dates. */
@Injectable()
export class SeriesRepository {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
  ) {}

  async byIds(tx: Tx | null, ids: readonly string[]): Promise<SeriesFacts[]> {
    return (await (tx ?? this.database).rows(byIds, [[...ids]])).map(seriesOf);
  }

  async bySlug(slug: string): Promise<SeriesFacts | null> {
    const row = isSlug(slug) ? await this.database.row(bySlug, [slug]) : undefined;
    return row ? seriesOf(row) : null;
  }

  async byClubs(clubIds: readonly string[]): Promise<SeriesFacts[]> {
    return (await this.database.rows(byClubs, [[...clubIds]])).map(seriesOf);
  }

  async slugExists(tx: Tx, slug: string): Promise<boolean> {
    return (await tx.row(slugExists, [slug]))?.found ?? false;
  }

  /** False when somebody else has the slug, also when they took it in the same moment. */
  async insert(tx: Tx, series: NewSeries): Promise<boolean> {
    const { draft } = series;
    const result = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(SeriesEntity)
      .values({
        id: series.id,
        clubId: series.clubId,
        slug: series.slug,
        titleJa: draft.title.ja,
        titleEn: draft.title.en,
        descriptionJa: draft.description.ja,
        descriptionEn: draft.description.en,
        tzid: draft.schedule.tzid,
        durationMinutes: draft.durationMinutes,
        capacity: draft.capacity,
        venueId: series.venueId,
        onlineUrl: draft.onlineUrl,
        feeAmount: draft.fee?.amount ?? null,
        feeCurrency: draft.fee?.currency ?? null,
        feeNoteJa: draft.fee?.note.ja ?? null,
        feeNoteEn: draft.fee?.note.en ?? null,
        feeMemberAmount: draft.fee?.memberAmount ?? null,
        feeTermsJa: draft.fee?.terms?.ja ?? null,
        feeTermsEn: draft.fee?.terms?.en ?? null,
        doorsMinutesBefore: draft.doorsMinutesBefore,
        holidayPolicy: draft.schedule.holidayPolicy,
        holidayRegion: draft.schedule.holidayRegion,
        firstNumber: draft.firstNumber,
        visibility: series.visibility,
        madeUntil: null,
        madeAt: null,
        createdAt: series.now,
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((result.raw as unknown[]).length === 0) return false;
    await this.insertSchedule(tx, series.id, draft.schedule);
    return true;
  }

  private async insertSchedule(tx: Tx, seriesId: string, schedule: Schedule): Promise<void> {
    await tx.manager.insert(SeriesRuleEntity, {
      id: this.entropy.id(),
      seriesId,
      validFrom: schedule.startLocal,
      validUntil: null,
      rrule: schedule.rule ? formatRule(schedule.rule) : null,
      startLocal: schedule.startLocal,
    });
    const listed = [
      ...schedule.extra.map((localStart) => ({ seriesId, localStart, kind: 'extra' as const })),
      ...schedule.skipped.map((localStart) => ({ seriesId, localStart, kind: 'skip' as const })),
    ];
    if (listed.length > 0) await tx.manager.insert(SeriesDateEntity, listed);
  }

  /** Notes that occurrences exist up to this originalStart (null: as before). */
  async markMade(tx: Tx, id: string, until: Temporal.PlainDateTime | null): Promise<void> {
    await tx.rows(made, [id, until ? sqlWallTime(until) : null]);
  }
}
