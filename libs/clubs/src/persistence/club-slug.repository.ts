import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '@asaza/platform/database';

const take = statement<{ slug: string }, [string, string, boolean]>(
  'club_slugs.take',
  `insert into club_slugs (slug, club_id, current) values ($1, $2, $3)
   on conflict (slug) do nothing returning slug`,
);
const owner = statement<{ club_id: string }, [string]>(
  'club_slugs.owner',
  `select club_id from club_slugs where slug = $1`,
);
const retire = statement<never, [string]>(
  'club_slugs.retire',
  `update club_slugs set current = false where club_id = $1 and current`,
);
const promote = statement<never, [string]>(
  'club_slugs.promote',
  `update club_slugs set current = true where slug = $1`,
);
const free = statement<{ slug: string }, [readonly string[]]>(
  'club_slugs.free',
  `select c.slug from unnest($1::text[]) with ordinality c (slug, place)
    where not exists (select from club_slugs s where s.slug = c.slug) order by c.place limit 1`,
);

/** Addresses of clubs. The primary key decides a race for one of them. */
@Injectable()
export class ClubSlugRepository {
  /** Takes a new address for a club about to be made; false when it is taken. */
  async take(tx: Tx, slug: string, clubId: string): Promise<boolean> {
    return (await tx.rows(take, [slug, clubId, true])).length === 1;
  }

  /** Makes an address the club's current one, new or one that it had before; false when it is another's. */
  async change(tx: Tx, slug: string, clubId: string): Promise<boolean> {
    await tx.rows(take, [slug, clubId, false]);
    if ((await tx.row(owner, [slug]))?.club_id !== clubId) return false;
    await tx.rows(retire, [clubId]);
    await tx.rows(promote, [slug]);
    return true;
  }

  /** The first of the candidates that nobody has. */
  async firstFree(tx: Tx, candidates: readonly string[]): Promise<string | null> {
    return (await tx.row(free, [candidates]))?.slug ?? null;
  }
}
