import { Injectable } from '@nestjs/common';
import { inOrder, perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ClubQueries } from '../application/club.queries';
import { Clubs } from '../application/clubs';
import type { Club, ClubRole, Membership } from '../domain/club';

/** Clubs and what lists of them show, one query a request each, however many clubs there are. */
@Injectable()
export class ClubLoader {
  private readonly clubs = perRequest<string, Club>(async (ids) => {
    const found = inOrder(
      ids,
      await this.all.byIds(ids),
      (club) => club.id,
      () => null,
    );
    return found.map((club) => {
      if (!club) throw new Error('A club that something refers to is not there.');
      return club;
    });
  });
  private readonly roles = perRequest<string, ClubRole | null>(async (ids, { viewer }) => {
    const roles = viewer ? await this.queries.rolesOf(ids, viewer.personId) : new Map();
    return ids.map((id) => roles.get(id) ?? null);
  });
  private readonly counts = perRequest<string, number>(async (ids) => {
    const counts = await this.queries.memberCounts(ids);
    return ids.map((id) => counts.get(id) ?? 0);
  });
  private readonly hosts = perRequest<string, Membership[]>(async (ids) => {
    const hosts = await this.queries.hostsOf(ids);
    return ids.map((id) => hosts.filter((host) => host.clubId === id));
  });

  constructor(
    private readonly all: Clubs,
    private readonly queries: ClubQueries,
  ) {}

  /** By id, whatever its visibility: whoever refers to a club has decided that it may be seen. */
  load(context: RequestContext, clubId: string): Promise<Club> {
    return this.clubs.load(context, clubId);
  }

  /** The viewer's role in the club. */
  roleOf(context: RequestContext, clubId: string): Promise<ClubRole | null> {
    return this.roles.load(context, clubId);
  }

  memberCountOf(context: RequestContext, clubId: string): Promise<number> {
    return this.counts.load(context, clubId);
  }

  hostsOf(context: RequestContext, clubId: string): Promise<Membership[]> {
    return this.hosts.load(context, clubId);
  }
}
