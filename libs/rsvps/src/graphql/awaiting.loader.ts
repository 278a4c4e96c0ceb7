import { Injectable } from '@nestjs/common';
import { canHelp } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { PeopleList } from '../application/people-list';

/** How many wait for a host's yes at the dates of a request, one query for all. */
@Injectable()
export class AwaitingLoader {
  private readonly counts = perRequest<string, number>((ids) => this.people.awaiting(ids));

  constructor(
    private readonly people: PeopleList,
    private readonly clubs: ClubLoader,
  ) {}

  /** Null for whoever does not help at the club. */
  async load(context: RequestContext, { id, facts }: OccurrenceType): Promise<number | null> {
    if (!context.viewer) return null;
    if (!canHelp(await this.clubs.roleOf(context, facts.clubId))) return null;
    return this.counts.load(context, id);
  }
}
