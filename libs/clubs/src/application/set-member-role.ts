import { Injectable } from '@nestjs/common';
import {
  forbidden,
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import type { ClubRole, Membership } from '../domain/club';
import { canHost, canSee, canSetRole, leavesNoOwner } from '../domain/club.policy';
import { lastOwner, type LastOwner } from '../domain/clubs.refusals';
import { ClubRepository } from '../persistence/club.repository';
import { MembershipRepository } from '../persistence/membership.repository';

/** Gives a member of the club another role. */
@Injectable()
export class SetMemberRole {
  constructor(
    private readonly database: Database,
    private readonly clubs: ClubRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly clubId: string; readonly personId: string; readonly role: ClubRole },
  ): Promise<Outcome<Membership, CommonRefusal | LastOwner>> {
    const { clubId, personId, role } = input;
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(clubId)) return refuse(invalid('clubId', 'format'));
    if (!isUuid(personId)) return refuse(invalid('personId', 'format'));
    return this.database.tx(async (tx) => {
      // The club's row is the lock: of two owners who unmake each other, the second is refused.
      const club = await this.clubs.forUpdate(tx, clubId);
      if (!club) return refuse(notFound('club'));
      const actor = await this.memberships.roleOf(tx, clubId, viewer.personId);
      if (!canSee(club.visibility, actor)) return refuse(notFound('club'));
      if (!canHost(actor)) return refuse(forbidden);
      const from = await this.memberships.roleOf(tx, clubId, personId);
      if (from === null) return refuse(notFound('member'));
      if (!canSetRole(actor, from, role)) return refuse(forbidden);
      const owners = await this.memberships.ownerCount(tx, clubId);
      if (leavesNoOwner(owners, from, role)) return refuse(lastOwner);
      const membership = await this.memberships.setRole(tx, clubId, personId, role);
      return membership ? ok(membership) : refuse(notFound('member'));
    });
  }
}
