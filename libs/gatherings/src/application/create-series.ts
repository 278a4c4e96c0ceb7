import { Injectable } from '@nestjs/common';
import {
  isUuid,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clubs, parseSlug, slugTaken, type SlugTaken } from '@asaza/clubs';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts, Visibility } from '../domain/occurrence';
import { parseSeries, type RawSeries, type SeriesDraft } from '../domain/series-draft';
import type { SeriesFacts } from '../domain/series';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { ClubAccess } from './club-access';
import { MakeOccurrences } from './make-occurrences';

export interface CreateSeriesInput extends RawSeries {
  /** Absent: a club is made with it, named like the series; the viewer owns it. */
  readonly clubId?: string | null;
  /** The address of the new club, and of the series in a club that exists. Absent: random. */
  readonly slug?: string | null;
}

export interface CreatedSeries {
  readonly series: SeriesFacts;
  readonly first: OccurrenceFacts;
  readonly movedStart: Temporal.PlainDateTime | null;
}

interface Place {
  readonly clubId: string;
  readonly visibility: Visibility;
  /** What the series is to be called in addresses; `fixed` when the host typed it for the series. */
  readonly slug: string | null;
  readonly fixed: boolean;
}

/** A series with its rule and its first occurrences, and its club when there is none yet, all or nothing. */
@Injectable()
export class CreateSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly clubs: Clubs,
    private readonly access: ClubAccess,
    private readonly series: SeriesRepository,
    private readonly writes: OccurrenceWritesRepository,
    private readonly occurrences: OccurrenceRepository,
    private readonly makeOccurrences: MakeOccurrences,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: CreateSeriesInput,
  ): Promise<Outcome<CreatedSeries, CommonRefusal | SlugTaken>> {
    if (!viewer) return refuse(unauthenticated);
    const now = await this.clock.now();
    const draft = parseSeries(input, now);
    if (!draft.ok) return draft;
    return this.database.tx(async (tx) => {
      const place = await this.placeFor(tx, viewer, input, draft.value);
      if (!place.ok) return place;
      const { clubId } = place.value;
      const seriesId = await this.insert(tx, place.value, draft.value, now);
      if (!seriesId.ok) return seriesId;
      const ids = await this.makeOccurrences.add(
        tx,
        {
          seriesId: seriesId.value,
          clubId,
          durationMinutes: draft.value.durationMinutes,
          nextNumber: draft.value.firstNumber,
          schedule: draft.value.schedule,
        },
        draft.value.dates,
      );
      const [series] = await this.series.byIds(tx, [seriesId.value]);
      const [first] = await this.occurrences.byIds(tx, ids.slice(0, 1));
      if (!series || !first) throw new Error('A series was made without an occurrence.');
      return ok({ series, first, movedStart: draft.value.movedStart });
    });
  }

  private async placeFor(
    tx: Tx,
    viewer: Viewer,
    input: CreateSeriesInput,
    draft: SeriesDraft,
  ): Promise<Outcome<Place, CommonRefusal | SlugTaken>> {
    const visibility = input.visibility ?? 'public';
    if (!input.clubId) {
      const made = await this.clubs.create(tx, {
        name: draft.title,
        description: draft.description,
        visibility,
        slug: input.slug ?? null,
        ownerId: viewer.personId,
      });
      if (!made.ok) return made;
      return ok({ clubId: made.value.clubId, visibility, slug: made.value.slug, fixed: false });
    }
    const [club] = isUuid(input.clubId) ? await this.clubs.byIds([input.clubId], tx) : [];
    const of = club ? { clubId: club.id, visibility: club.visibility } : null;
    const role = await this.access.asHost(tx, 'club', of, viewer);
    if (!role.ok) return role;
    const slug = input.slug?.trim() ? parseSlug('slug', input.slug) : ok(null);
    if (!slug.ok) return slug;
    return ok({
      clubId: input.clubId,
      visibility: input.visibility ?? club?.visibility ?? 'public',
      slug: slug.value,
      fixed: slug.value !== null,
    });
  }

  private async insert(
    tx: Tx,
    { clubId, visibility, slug, fixed }: Place,
    draft: SeriesDraft,
    now: Temporal.Instant,
  ): Promise<Outcome<string, SlugTaken>> {
    const id = this.entropy.id();
    const venueId = draft.venue ? this.entropy.id() : null;
    const series = { id, clubId, venueId, visibility, draft, now };
    if (draft.venue && venueId) await this.writes.insertVenue(tx, venueId, clubId, draft.venue);
    if (slug && (await this.series.insert(tx, { ...series, slug }))) return ok(id);
    if (slug && fixed) return refuse(slugTaken(`${slug.slice(0, 35)}-${this.entropy.code(4)}`));
    // An address that nobody typed may be any other one.
    while (!(await this.series.insert(tx, { ...series, slug: this.entropy.code(8) })));
    return ok(id);
  }
}
