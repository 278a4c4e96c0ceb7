import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { expiresAt, stateAt } from '../domain/answering';
import { InvitationExpires } from '../domain/speakers.events';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';
import { offered } from './offered-dates';

/** An invitation that nobody answered is over when its last date begins. */
@Injectable()
export class ExpireInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly occurrences: Occurrences,
    private readonly invitations: SpeakerInvitationRepository,
  ) {}

  async execute(invitationId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const invitation = await this.invitations.lockById(tx, invitationId);
      if (invitation?.state !== 'invited') return;
      const dates = (await this.occurrences.factsOf(invitation.occurrenceIds, tx)).map(offered);
      if (stateAt('invited', dates, now) === 'expired')
        return this.invitations.expire(tx, invitationId);
      // A date was moved to a later one meanwhile.
      await this.due.at(tx, InvitationExpires, invitationId, expiresAt(dates)!);
    });
  }
}
