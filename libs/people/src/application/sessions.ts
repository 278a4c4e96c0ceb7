import { Injectable } from '@nestjs/common';
import type { Viewer } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import type { Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Session } from '../domain/session';
import { SessionRepository } from '../persistence/session.repository';

const TOKEN = /^[0-9a-f]{64}$/;

/** Who is signed in. Read anew for every request, so that ending a session acts on the next one. */
@Injectable()
export class Sessions {
  /** `__Host-` is refused by browsers without https. */
  readonly cookieName: string;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: Tokens,
    private readonly entropy: Entropy,
    config: Config,
  ) {
    this.cookieName = config.publicUrl.startsWith('https:')
      ? '__Host-asaza_session'
      : 'asaza_session';
  }

  async viewerOf(sessionToken: string): Promise<Viewer | null> {
    if (!TOKEN.test(sessionToken)) return null;
    const session = await this.sessions.see(this.tokens.hash(sessionToken));
    return session ? { personId: session.person_id, sessionId: session.id } : null;
  }

  /** Opens a session under a new id; the token is the cookie's value and is kept nowhere. */
  async open(
    tx: Tx,
    personId: string,
    userAgent: string | null,
  ): Promise<{ viewer: Viewer; token: string }> {
    const id = this.entropy.id();
    const token = this.entropy.hex(32);
    const tokenHash = this.tokens.hash(token);
    await this.sessions.insert(tx, { id, personId, tokenHash, userAgent });
    return { viewer: { personId, sessionId: id }, token };
  }

  /** Ends the session that a cookie's value stands for, if it is one. */
  async closeToken(tx: Tx, sessionToken: string): Promise<void> {
    if (TOKEN.test(sessionToken))
      await this.sessions.removeByToken(tx, this.tokens.hash(sessionToken));
  }

  /** A person's live sessions, the last seen first. */
  listOf(personId: string): Promise<Session[]> {
    return this.sessions.ofPerson(personId);
  }
}
