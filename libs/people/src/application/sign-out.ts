import { Injectable } from '@nestjs/common';
import type { Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { SessionRepository } from '../persistence/session.repository';

/** Ends the session of this request, if there is one. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(viewer: Viewer | null): Promise<void> {
    if (viewer) await this.database.tx((tx) => this.sessions.remove(tx, viewer.sessionId));
  }
}
