import { Injectable } from '@nestjs/common';
import { ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { slugTaken, type SlugTaken } from '../domain/clubs.refusals';
import { parseSlug, slugCandidates } from '../domain/slug';
import { ClubSlugRepository } from '../persistence/club-slug.repository';

const RANDOM_LENGTH = 8;

/** Addresses: typed ones that are free, random ones where none is typed. */
@Injectable()
export class ClubSlugs {
  constructor(
    private readonly slugs: ClubSlugRepository,
    private readonly entropy: Entropy,
  ) {}

  /** Takes an address for a club about to be made in this transaction. */
  async takeForNew(
    tx: Tx,
    clubId: string,
    typed: string | null | undefined,
  ): Promise<Outcome<string, SlugTaken | InvalidInput>> {
    if (typed === null || typed === undefined || typed.trim() === '')
      return ok(await this.takeRandom(tx, clubId));
    const slug = parseSlug('slug', typed);
    if (!slug.ok) return slug;
    return (await this.slugs.take(tx, slug.value, clubId)) ? slug : this.taken(tx, slug.value);
  }

  /** Gives a club another address; the one it has now leads to it from then on. */
  async change(
    tx: Tx,
    clubId: string,
    typed: string,
  ): Promise<Outcome<string, SlugTaken | InvalidInput>> {
    const slug = parseSlug('slug', typed);
    if (!slug.ok) return slug;
    return (await this.slugs.change(tx, slug.value, clubId)) ? slug : this.taken(tx, slug.value);
  }

  private async takeRandom(tx: Tx, clubId: string): Promise<string> {
    for (;;) {
      const slug = this.entropy.code(RANDOM_LENGTH);
      if (await this.slugs.take(tx, slug, clubId)) return slug;
    }
  }

  private async taken(tx: Tx, slug: string): Promise<Outcome<never, SlugTaken>> {
    const candidates = slugCandidates(slug, this.entropy.code(4));
    const free = await this.slugs.firstFree(tx, candidates);
    return refuse(slugTaken(free ?? this.entropy.code(RANDOM_LENGTH)));
  }
}
