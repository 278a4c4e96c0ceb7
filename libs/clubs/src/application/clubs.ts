import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  pageOf,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type NotFound,
  type Outcome,
  type Page,
  type PageRequest,
  type Viewer,
} from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import type { Club, ClubRole, ClubVisibility } from '../domain/club';
import { parseClubDescription, parseClubName } from '../domain/club-change';
import { canSee } from '../domain/club.policy';
import type { SlugTaken } from '../domain/clubs.refusals';
import { ClubRepository } from '../persistence/club.repository';
import { MembershipRepository } from '../persistence/membership.repository';
import { ClubSlugs } from './club-slugs';

/** Clubs as other areas make, join and read them. */
@Injectable()
export class Clubs {
  constructor(
    private readonly clubs: ClubRepository,
    private readonly memberships: MembershipRepository,
    private readonly slugs: ClubSlugs,
    private readonly entropy: Entropy,
  ) {}

  /** Makes a club with its owner. A refusal leaves nothing behind in the transaction. */
  async create(
    tx: Tx,
    input: {
      readonly name: LocalizedText;
      readonly description?: LocalizedText | null;
      readonly visibility: ClubVisibility;
      readonly slug?: string | null;
      readonly ownerId: string;
    },
  ): Promise<Outcome<{ clubId: string; slug: string }, SlugTaken | InvalidInput>> {
    const name = parseClubName(input.name);
    if (!name.ok) return name;
    const description = parseClubDescription(input.description);
    if (!description.ok) return description;
    const id = this.entropy.id();
    const slug = await this.slugs.takeForNew(tx, id, input.slug);
    if (!slug.ok) return slug;
    await this.clubs.insert(tx, {
      id,
      name: name.value,
      description: description.value,
      visibility: input.visibility,
    });
    await this.memberships.join(tx, id, input.ownerId, 'owner');
    return ok({ clubId: id, slug: slug.value });
  }

  /** The role of a person in a club; null for strangers and for nobody. */
  async roleOf(tx: Tx | null, clubId: string, personId: string | null): Promise<ClubRole | null> {
    return personId === null ? null : this.memberships.roleOf(tx, clubId, personId);
  }

  /** A confirmed answer makes a member of whoever is not in the club yet. */
  async join(tx: Tx, clubId: string, personId: string): Promise<void> {
    await this.memberships.join(tx, clubId, personId, 'member');
  }

  /** Those of these people who are in the club: each by a yes of their own, never by a host's hand. */
  membersAmong(tx: Tx, clubId: string, personIds: readonly string[]): Promise<string[]> {
    return this.memberships.among(tx, clubId, personIds);
  }

  /** Clubs by id, in any order, whatever their visibility: the caller decides who may see them. */
  byIds(ids: readonly string[], tx?: Tx): Promise<Club[]> {
    return this.clubs.byIds(tx ?? null, ids);
  }

  /** By its address or one that it had. A private club does not exist for strangers. */
  async bySlug(slug: string, viewer: Viewer | null): Promise<Outcome<Club, NotFound>> {
    const club = await this.clubs.bySlug(slug.toLowerCase());
    if (!club) return refuse(notFound('club'));
    const role = await this.roleOf(null, club.id, viewer?.personId ?? null);
    return canSee(club.visibility, role) ? ok(club) : refuse(notFound('club'));
  }

  /** Owners first, then hosts, in the order in which they came. */
  async hostsOf(clubId: string): Promise<{ personId: string; role: ClubRole }[]> {
    const hosts = await this.memberships.hostsOf([clubId]);
    return hosts.map(({ personId, role }) => ({ personId, role }));
  }

  /** Clubs that anybody may find, the newest first. */
  async publicClubs(page: PageRequest): Promise<Outcome<Page<Club>, InvalidInput>> {
    if (page.after && !isUuid(page.after)) return refuse(invalid('after', 'cursor'));
    return ok(pageOf(await this.clubs.listed(page), page.first, (club) => club.id));
  }

  /** What the club is called, or null when there is none. */
  async nameOf(clubId: string, tx?: Tx): Promise<LocalizedText | null> {
    return (await this.byIds([clubId], tx))[0]?.name ?? null;
  }
}
