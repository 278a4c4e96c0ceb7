import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  pageOf,
  refuse,
  unauthenticated,
  type InvalidInput,
  type Outcome,
  type Page,
  type PageRequest,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts, Visibility } from '../domain/occurrence';
import type { SeriesFacts } from '../domain/series';
import {
  OccurrenceListRepository,
  type ClubList,
  type When,
} from '../persistence/occurrence-list.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { ClubAccess } from './club-access';

const HOME_NEXT = 10;
const HOME_PAST = 12;

export interface ClubListRequest {
  readonly clubId: string;
  readonly page: PageRequest;
  readonly shown: readonly Visibility[];
}

export interface SeriesListRequest {
  readonly seriesId: string;
  readonly first: number;
}

/** What screens read of series and occurrences, as far as the viewer may see it. */
@Injectable()
export class GatheringQueries {
  constructor(
    private readonly access: ClubAccess,
    private readonly series: SeriesRepository,
    private readonly occurrences: OccurrenceRepository,
    private readonly lists: OccurrenceListRepository,
  ) {}

  /** By address or id; null when there is none for this viewer. */
  async occurrence(
    by: { readonly slug?: string | null; readonly id?: string | null },
    viewer: Viewer | null,
  ): Promise<OccurrenceFacts | null> {
    const facts = await this.find(by);
    return facts && (await this.access.canSee(null, facts, viewer)) ? facts : null;
  }

  private async find(by: {
    readonly slug?: string | null;
    readonly id?: string | null;
  }): Promise<OccurrenceFacts | null> {
    if (by.slug) return this.occurrences.bySlug(by.slug.toLowerCase());
    if (!by.id || !isUuid(by.id)) return null;
    return (await this.occurrences.byIds(null, [by.id]))[0] ?? null;
  }

  async oneSeries(
    by: { readonly slug?: string | null; readonly id?: string | null },
    viewer: Viewer | null,
  ): Promise<SeriesFacts | null> {
    const series = by.slug
      ? await this.series.bySlug(by.slug.toLowerCase())
      : by.id && isUuid(by.id)
        ? (await this.series.byIds(null, [by.id]))[0]
        : null;
    return series && (await this.access.canSee(null, series, viewer)) ? series : null;
  }

  seriesByIds(ids: readonly string[]): Promise<SeriesFacts[]> {
    return this.series.byIds(null, ids);
  }

  seriesOfClubs(clubIds: readonly string[]): Promise<SeriesFacts[]> {
    return this.series.byClubs(clubIds);
  }

  /** One page per request, in their order, with one query. A bad cursor starts at the beginning. */
  async pagesOfClubs(
    when: When,
    requests: readonly ClubListRequest[],
  ): Promise<Page<OccurrenceFacts>[]> {
    const wants = requests.map(({ clubId, page, shown }): ClubList => {
      const after = page.after ? parseCursor(page.after) : null;
      return { clubId, shown, first: page.first + 1, after: after?.ok ? after.value : null };
    });
    const lists = await this.lists.ofClubs(when, wants);
    return lists.map((facts, index) => pageOf(facts, requests[index]?.page.first ?? 0, cursorOf));
  }

  ofSeries(when: When, wants: readonly SeriesListRequest[]): Promise<OccurrenceFacts[][]> {
    return this.lists.ofSeries(when, wants);
  }

  /** The next and the last dates of all clubs that the viewer hosts. */
  async hostHome(
    viewer: Viewer | null,
  ): Promise<Outcome<{ next: OccurrenceFacts[]; past: OccurrenceFacts[] }, Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const next = await this.lists.ofHost('upcoming', viewer.personId, HOME_NEXT);
    return ok({ next, past: await this.lists.ofHost('past', viewer.personId, HOME_PAST) });
  }
}

/** Where an occurrence stands in a list by start. */
export const cursorOf = (facts: OccurrenceFacts): string =>
  `${facts.startsAt.epochMilliseconds}.${facts.id}`;

/** The place after an occurrence of a list. Refusal: field `after`, `cursor`. */
export function parseCursor(
  text: string,
): Outcome<{ startsAt: Temporal.Instant; id: string }, InvalidInput> {
  const [millis = '', id = ''] = text.split('.');
  if (!/^-?\d{1,15}$/.test(millis) || !isUuid(id)) return refuse(invalid('after', 'cursor'));
  return ok({ startsAt: Temporal.Instant.fromEpochMilliseconds(Number(millis)), id });
}
