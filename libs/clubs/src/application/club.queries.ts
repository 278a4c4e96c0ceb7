import { Injectable } from '@nestjs/common';
import {
  forbidden,
  invalid,
  isUuid,
  ok,
  refuse,
  type Forbidden,
  type InvalidInput,
  type Outcome,
  type Page,
  type PageRequest,
  type Viewer,
} from '@asaza/kernel';
import type { ClubRole, Membership } from '../domain/club';
import { canHost } from '../domain/club.policy';
import { MembershipRepository } from '../persistence/membership.repository';

const PLACE = /^(\d{1,18})\.(.+)$/;

/** Reads for the screens: several clubs at once where a list of them is shown. */
@Injectable()
export class ClubQueries {
  constructor(private readonly memberships: MembershipRepository) {}

  /** A person's role in each of the clubs; clubs without one are left out. */
  async rolesOf(clubIds: readonly string[], personId: string): Promise<Map<string, ClubRole>> {
    const rows = await this.memberships.rolesOf(clubIds, personId);
    return new Map(rows.map((row) => [row.clubId, row.role]));
  }

  hostsOf(clubIds: readonly string[]): Promise<Membership[]> {
    return this.memberships.hostsOf(clubIds);
  }

  memberCounts(clubIds: readonly string[]): Promise<Map<string, number>> {
    return this.memberships.countsOf(clubIds);
  }

  /** The clubs that a person is in, in the order of joining. */
  membershipsOf(personId: string): Promise<Membership[]> {
    return this.memberships.ofPerson(personId);
  }

  /** The people of a club in the order of joining; its hosts alone may read them. */
  async members(
    viewer: Viewer | null,
    clubId: string,
    page: PageRequest,
  ): Promise<Outcome<Page<Membership>, Forbidden | InvalidInput>> {
    const role = viewer ? await this.memberships.roleOf(null, clubId, viewer.personId) : null;
    if (!canHost(role)) return refuse(forbidden);
    const [, micros, personId] = PLACE.exec(page.after ?? '') ?? [];
    const from = micros && personId && isUuid(personId) ? { micros, personId } : null;
    if (page.after && !from) return refuse(invalid('after', 'cursor'));
    const rows = await this.memberships.page(clubId, { ...page, from });
    const totalCount = (await this.memberships.countsOf([clubId])).get(clubId) ?? 0;
    return ok({
      items: rows.slice(0, page.first).map((node) => ({ cursor: node.place, node })),
      hasNext: rows.length > page.first,
      totalCount,
    });
  }
}
