import { uuidV7 } from '@asaza/kernel';

/** What a test hands over: a database to write to and its source of bytes. */
interface Ground {
  query<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  bytes(n: number): Uint8Array;
}

interface PersonTraits {
  readonly name?: string;
  readonly gives?: readonly string[];
  readonly asks?: readonly string[];
  readonly topics?: readonly string[];
  readonly industry?: string | null;
  readonly consent?: boolean;
}

/** A club's mornings for tests: people, a held occurrence, and who was there. */
export class Morning {
  clubId = '';
  private seriesId = '';
  private made = 0;

  constructor(private readonly ground: Ground) {}

  /** The ids sort by creation: whoever is made first is `low`. */
  id(): string {
    this.made += 1;
    return uuidV7(1_700_000_000_000 + this.made, this.ground.bytes(10));
  }

  async club(): Promise<string> {
    this.clubId = this.id();
    this.seriesId = this.id();
    await this.ground.query(
      `insert into clubs (id, name_ja, visibility, created_at) values ($1, '川べり朝食会', 'public', app_now())`,
      [this.clubId],
    );
    await this.ground.query(
      `insert into club_slugs (slug, club_id, current) values ('club-' || substr(md5(($1::uuid)::text), 1, 8), $1::uuid, true)`,
      [this.clubId],
    );
    await this.ground.query(
      `insert into series (id, club_id, slug, title_ja, tzid, duration_minutes, capacity, first_number, visibility,
         created_at)
       values ($1::uuid, $2, 's-' || ($1::uuid)::text, '川べり朝食会', 'Asia/Tokyo', 90, 200, 1, 'public', app_now())`,
      [this.seriesId, this.clubId],
    );
    return this.clubId;
  }

  async person(traits: PersonTraits = {}): Promise<string> {
    const id = this.id();
    const name = traits.name ?? `人${this.made}`;
    await this.ground.query(
      `insert into people (id, display_name, pitch, gives, asks, topics, industry, locale,
         introductions_consented_at, created_at)
       values ($1, $2::text, $2::text || 'です', $3, $4, $5, $6, 'ja', case when $7 then app_now() end, app_now())`,
      [
        ...[id, name, traits.gives ?? ['パンの焼き方'], traits.asks ?? ['パンの焼き方']],
        ...[traits.topics ?? ['サウナ'], traits.industry ?? null, traits.consent ?? true],
      ],
    );
    await this.ground.query(
      `insert into contacts (person_id, email, email_key, verified_at, created_at)
       values ($1, $2::text, $2::text, app_now(), app_now())`,
      [id, `${id}@example.jp`],
    );
    return id;
  }

  async host(personId: string, role: 'owner' | 'host' | 'helper' | 'member'): Promise<void> {
    await this.ground.query(
      `insert into memberships values ($1, $2, $3, app_now())
       on conflict (club_id, person_id) do update set role = excluded.role`,
      [this.clubId, personId, role],
    );
  }

  /** An occurrence that ended a moment ago, with these people present; `strangers` of them never answered. */
  async held(personIds: readonly string[], strangers: readonly string[] = []): Promise<string> {
    const id = this.id();
    await this.ground.query(
      `insert into occurrences (id, club_id, series_id, slug, number, original_start, local_start, tzid, starts_at,
         ends_at, tzdata_version, duration_minutes, status, origin, uid, published_at, changed_at)
       values ($1::uuid, $2, $3, 'e-' || ($1::uuid)::text, $4, app_now()::timestamp, app_now()::timestamp, 'Asia/Tokyo',
         app_now() - interval '91 minutes', app_now() - interval '1 minute', 'test', 90, 'held', 'rule', ($1::uuid)::text,
         app_now(), app_now())`,
      [id, this.clubId, this.seriesId, this.made],
    );
    await this.arrive(id, personIds, strangers);
    return id;
  }

  /** These people are checked in at an occurrence, and are members unless they are strangers. */
  async arrive(
    id: string,
    personIds: readonly string[],
    strangers: readonly string[] = [],
  ): Promise<void> {
    await this.ground.query(
      `insert into memberships select $1, p, 'member', app_now() from unnest($2::uuid[]) as t (p)
        where p <> all ($3::uuid[]) on conflict do nothing`,
      [this.clubId, personIds, strangers],
    );
    await this.ground.query(
      `insert into attendances (occurrence_id, person_id, club_id, starts_at, state, checked_in_at, checked_in_by, name)
       select $1, p, $2, app_now() - interval '91 minutes', 'present', app_now(), p,
              case when p = any ($4::uuid[]) then '名札' else '' end
         from unnest($3::uuid[]) as t (p)`,
      [id, this.clubId, personIds, strangers],
    );
    await this.ground.query(
      `insert into member_stats (club_id, person_id, visits, first_seen, last_seen, streak)
       select $1, p, 1, app_now(), app_now(), 1 from unnest($2::uuid[]) as t (p)
       on conflict (club_id, person_id) do update
         set visits = member_stats.visits + 1, last_seen = app_now(), streak = 1`,
      [this.clubId, personIds],
    );
  }

  async neverPair(a: string, b: string, reason = 'blocked'): Promise<void> {
    await this.ground.query(
      `insert into never_pairs (id, low_id, high_id, by_id, reason, created_at)
       values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), $2, $4, app_now()) on conflict do nothing`,
      [this.id(), a, b, reason],
    );
  }

  async takeConsentBack(personId: string): Promise<void> {
    await this.ground.query(`update people set introductions_consented_at = null where id = $1`, [
      personId,
    ]);
  }
}
