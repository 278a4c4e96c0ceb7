import { Injectable } from '@nestjs/common';
import { SignInMail } from '@asaza/people';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { RsvpMail } from '@asaza/rsvps';
import { Notices } from './notices';

/** Codes: one for each request, of no use once they run out. */
@Injectable()
export class TellOfAccess {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly signIns: SignInMail,
    private readonly rsvps: RsvpMail,
  ) {}

  async signInRequested(eventId: string, attemptId: string): Promise<void> {
    const facts = await this.signIns.facts(attemptId);
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.sign_in')) || !facts) return;
      const { personId, expiresAt: deadline } = facts;
      const subjects = { attemptId };
      await this.notices.tell(tx, { kind: 'sign_in', personId, of: attemptId, subjects, deadline });
    });
  }

  async responseReceived(eventId: string, confirmationId: string): Promise<void> {
    const facts = await this.rsvps.confirmation(confirmationId);
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.confirm_answer')) || !facts) return;
      const { personId, occurrenceId: thread, expiresAt: deadline } = facts;
      await this.notices.tell(tx, {
        kind: 'confirm_answer',
        ...{ personId, thread, deadline },
        of: confirmationId,
        subjects: { confirmationId },
      });
    });
  }
}
