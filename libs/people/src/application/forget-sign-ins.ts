import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { SessionRepository } from '../persistence/session.repository';
import { SignInAttemptRepository } from '../persistence/sign-in-attempt.repository';

/** Removes what signs nobody in any more: attempts of yesterday, sessions past their end. */
@Injectable()
export class ForgetSignIns {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly attempts: SignInAttemptRepository,
  ) {}

  async execute(): Promise<void> {
    await this.database.tx(async (tx) => {
      await this.attempts.removeOld(tx);
      await this.sessions.removeDead(tx);
    });
  }
}
