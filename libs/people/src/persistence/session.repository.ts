import { Injectable } from '@nestjs/common';
import { Database, instantOf, readGathered, statement, type Tx } from '@asaza/platform/database';
import type { Session } from '../domain/session';

/** Idle 14 days, absolute 90 days: the same condition wherever a session counts. */
const LIVE = `last_seen_at > app_now() - interval '14 days' and created_at > app_now() - interval '90 days'`;

interface SessionRow {
  id: string;
  person_id: string;
  user_agent: string | null;
  created_at: Date;
  last_seen_at: Date;
}

interface SeenSession {
  id: string;
  person_id: string;
  token_hash: string;
}

const insert = statement<never, [string, string, string, string | null]>(
  'sessions.insert',
  `insert into sessions (id, person_id, token_hash, user_agent, created_at, last_seen_at)
   values ($1, $2, $3, $4, app_now(), app_now())`,
);
// Seen is written at most every five minutes: a page of many requests must not rewrite one row each time.
// Who notes the same at this moment is not waited for.
const see = statement<SeenSession, [readonly string[]]>(
  'sessions.see',
  `with live as (select id, person_id, token_hash from sessions where token_hash = any($1::text[]) and ${LIVE}),
        stale as (select id from sessions where id in (select id from live)
                     and last_seen_at < app_now() - interval '5 minutes' for update skip locked),
        seen as (update sessions set last_seen_at = app_now() from stale where sessions.id = stale.id)
   select id, person_id, token_hash from live`,
);
const ofPerson = statement<SessionRow, [string]>(
  'sessions.of_person',
  `select id, person_id, user_agent, created_at, last_seen_at from sessions
    where person_id = $1 and ${LIVE} order by last_seen_at desc, id`,
);
const forUpdate = statement<SessionRow, [string]>(
  'sessions.for_update',
  `select id, person_id, user_agent, created_at, last_seen_at from sessions where id = $1 for update`,
);
const remove = statement<never, [string]>('sessions.remove', `delete from sessions where id = $1`);
const removeByToken = statement<never, [string]>(
  'sessions.remove_by_token',
  `delete from sessions where token_hash = $1`,
);
const removeDead = statement<never, []>(
  'sessions.remove_dead',
  `delete from sessions where not (${LIVE})`,
);

@Injectable()
export class SessionRepository {
  private readonly seeGathered = readGathered(
    async (hashes: readonly string[]) =>
      new Map((await this.database.rows(see, [hashes])).map((row) => [row.token_hash, row])),
  );

  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    session: { id: string; personId: string; tokenHash: string; userAgent: string | null },
  ): Promise<void> {
    await tx.rows(insert, [session.id, session.personId, session.tokenHash, session.userAgent]);
  }

  /** Whose live session this is; notes that it was seen. */
  see(tokenHash: string): Promise<{ id: string; person_id: string } | undefined> {
    return this.seeGathered(tokenHash);
  }

  async ofPerson(personId: string): Promise<Session[]> {
    return (await this.database.rows(ofPerson, [personId])).map(sessionOf);
  }

  async forUpdate(tx: Tx, id: string): Promise<Session | null> {
    const row = await tx.row(forUpdate, [id]);
    return row ? sessionOf(row) : null;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.rows(remove, [id]);
  }

  async removeByToken(tx: Tx, tokenHash: string): Promise<void> {
    await tx.rows(removeByToken, [tokenHash]);
  }

  async removeDead(tx: Tx): Promise<void> {
    await tx.rows(removeDead, []);
  }
}

const sessionOf = (row: SessionRow): Session => ({
  id: row.id,
  personId: row.person_id,
  userAgent: row.user_agent,
  createdAt: instantOf(row.created_at),
  lastSeenAt: instantOf(row.last_seen_at),
});
