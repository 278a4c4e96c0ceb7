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
import type { Club } from '../domain/club';
import { changeClub, type ClubInput } from '../domain/club-change';
import { canHost, canSee } from '../domain/club.policy';
import type { SlugTaken } from '../domain/clubs.refusals';
import { ClubRepository } from '../persistence/club.repository';
import { MembershipRepository } from '../persistence/membership.repository';
import { ClubSlugs } from './club-slugs';

/** A host changes the club's texts, who can see it, or its address. */
@Injectable()
export class UpdateClub {
  constructor(
    private readonly database: Database,
    private readonly clubs: ClubRepository,
    private readonly memberships: MembershipRepository,
    private readonly slugs: ClubSlugs,
  ) {}

  async execute(
    viewer: Viewer | null,
    clubId: string,
    input: ClubInput & { readonly slug?: string | null },
  ): Promise<Outcome<Club, CommonRefusal | SlugTaken>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(clubId)) return refuse(invalid('clubId', 'format'));
    return this.database.tx(async (tx) => {
      const club = await this.clubs.forUpdate(tx, clubId);
      if (!club) return refuse(notFound('club'));
      const role = await this.memberships.roleOf(tx, clubId, viewer.personId);
      if (!canSee(club.visibility, role)) return refuse(notFound('club'));
      if (!canHost(role)) return refuse(forbidden);
      const changed = changeClub(club, input);
      if (!changed.ok) return changed;
      // The address before the texts: a refused one must leave nothing changed in the transaction.
      const slug =
        typeof input.slug === 'string'
          ? await this.slugs.change(tx, clubId, input.slug)
          : ok(club.slug);
      if (!slug.ok) return slug;
      await this.clubs.update(tx, changed.value);
      return ok({ ...changed.value, slug: slug.value });
    });
  }
}
