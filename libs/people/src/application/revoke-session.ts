import { Injectable } from '@nestjs/common';
import {
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
import { mayRevokeSession } from '../domain/people.policy';
import { SessionRepository } from '../persistence/session.repository';

/** Ends one of the viewer's own sessions, on whatever device. It acts on that browser's next request. */
@Injectable()
export class RevokeSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    sessionId: string,
  ): Promise<Outcome<{ sessionId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(sessionId)) return refuse(invalid('sessionId', 'format'));
    return this.database.tx(async (tx) => {
      const session = await this.sessions.forUpdate(tx, sessionId);
      if (!session || !mayRevokeSession(viewer, session)) return refuse(notFound('session'));
      await this.sessions.remove(tx, session.id);
      return ok({ sessionId: session.id });
    });
  }
}
