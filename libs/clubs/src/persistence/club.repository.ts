import { Injectable } from '@nestjs/common';
import { isSlug, type LocalizedText, type PageRequest } from '@asaza/kernel';
import { Database, readTogether, statement, type Tx } from '@asaza/platform/database';
import type { Club, ClubVisibility } from '../domain/club';

interface ClubRow {
  id: string;
  slug: string;
  name_ja: string | null;
  name_en: string | null;
  description_ja: string | null;
  description_en: string | null;
  visibility: ClubVisibility;
}

const SELECT = `select c.id, s.slug, c.name_ja, c.name_en, c.description_ja, c.description_en, c.visibility
  from clubs c join club_slugs s on s.club_id = c.id and s.current`;

type Texts = [string | null, string | null, string | null, string | null];

const insert = statement<never, [string, ...Texts, ClubVisibility]>(
  'clubs.insert',
  `insert into clubs (id, name_ja, name_en, description_ja, description_en, visibility, created_at)
   values ($1, $2, $3, $4, $5, $6, app_now())`,
);
const update = statement<never, [string, ...Texts, ClubVisibility]>(
  'clubs.update',
  `update clubs set name_ja = $2, name_en = $3, description_ja = $4, description_en = $5, visibility = $6
    where id = $1`,
);
const byIds = statement<ClubRow, [readonly string[]]>(
  'clubs.by_ids',
  `${SELECT} where c.id = any($1::uuid[])`,
);
const bySlug = statement<ClubRow, [string]>(
  'clubs.by_slug',
  `${SELECT} where c.id = (select club_id from club_slugs where slug = $1)`,
);
const lock = statement<{ id: string }, [string]>(
  'clubs.lock',
  `select id from clubs where id = $1 for update`,
);
const listed = statement<ClubRow, [string | null, number]>(
  'clubs.listed',
  `${SELECT} where c.visibility = 'public' and ($1::uuid is null or c.id < $1) order by c.id desc limit $2`,
);
const readByIds = readTogether(
  (tx, ids) => tx.rows(byIds, [ids]),
  (row: ClubRow) => row.id,
);

@Injectable()
export class ClubRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, club: Omit<Club, 'slug'>): Promise<void> {
    await tx.rows(insert, [club.id, ...textsOf(club), club.visibility]);
  }

  async update(tx: Tx, club: Omit<Club, 'slug'>): Promise<void> {
    await tx.rows(update, [club.id, ...textsOf(club), club.visibility]);
  }

  async byIds(tx: Tx | null, ids: readonly string[]): Promise<Club[]> {
    if (ids.length === 0) return [];
    const rows = await (tx ? readByIds(tx, ids) : this.database.rows(byIds, [ids]));
    return rows.map(clubOf);
  }

  /** By any address that the club has or had. */
  async bySlug(slug: string): Promise<Club | null> {
    const row = isSlug(slug) ? await this.database.row(bySlug, [slug]) : undefined;
    return row ? clubOf(row) : null;
  }

  /** Holds the club until the transaction ends: changes of it and of its roles come one after the other. */
  async forUpdate(tx: Tx, id: string): Promise<Club | null> {
    // Locked first and read after: a statement that waits for its lock would join what it saw before.
    if ((await tx.rows(lock, [id])).length === 0) return null;
    return (await this.byIds(tx, [id]))[0] ?? null;
  }

  /** Public clubs, the newest first, one more than asked for. `after` is a club's id. */
  async listed(page: PageRequest): Promise<Club[]> {
    const rows = await this.database.rows(listed, [page.after ?? null, page.first + 1]);
    return rows.map(clubOf);
  }
}

const textsOf = (club: { name: LocalizedText; description: LocalizedText }): Texts => [
  club.name.ja,
  club.name.en,
  club.description.ja,
  club.description.en,
];

const clubOf = (row: ClubRow): Club => ({
  id: row.id,
  slug: row.slug,
  name: { ja: row.name_ja, en: row.name_en },
  description: { ja: row.description_ja, en: row.description_en },
  visibility: row.visibility,
});
