import { Injectable } from '@nestjs/common';
import { pageOf, type Page, type PageRequest } from '@asaza/kernel';
import type { OccurrenceFacts, VenueFacts } from '../domain/occurrence';
import type { Closure, YearHeld } from '../domain/series';
import { ScheduleRepository, type YearWant } from '../persistence/schedule.repository';
import { VenueRepository } from '../persistence/venue.repository';
import { cursorOf, parseCursor } from './gathering.queries';

export interface ScheduleRequest {
  readonly seriesId: string;
  readonly page: PageRequest;
}

/** How series go on and what became of them. Says nothing about who may see it. */
@Injectable()
export class ScheduleQueries {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly venues: VenueRepository,
  ) {}

  /** What is not over, skipped dates too; one page per request. A bad cursor starts at the beginning. */
  async coming(requests: readonly ScheduleRequest[]): Promise<Page<OccurrenceFacts>[]> {
    const lists = await this.schedules.coming(
      requests.map(({ seriesId, page }) => {
        const after = page.after ? parseCursor(page.after) : null;
        return { seriesId, first: page.first + 1, after: after?.ok ? after.value : null };
      }),
    );
    return lists.map((facts, index) => pageOf(facts, requests[index]?.page.first ?? 0, cursorOf));
  }

  ofYear(wants: readonly YearWant[]): Promise<OccurrenceFacts[][]> {
    return this.schedules.ofYear(wants);
  }

  years(seriesIds: readonly string[]): Promise<YearHeld[][]> {
    return this.schedules.years(seriesIds);
  }

  closures(seriesIds: readonly string[]): Promise<Closure[][]> {
    return this.schedules.closures(seriesIds);
  }

  venuesOf(clubIds: readonly string[]): Promise<VenueFacts[][]> {
    return this.venues.ofClubs(clubIds);
  }
}
