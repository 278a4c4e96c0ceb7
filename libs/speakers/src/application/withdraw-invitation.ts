import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { canHost } from '@asaza/clubs';
import { ClubAccess, Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { decideWithdrawal } from '../domain/answering';
import type { SpeakerInvitation } from '../domain/invitation';
import { InvitationExpires, InvitationWithdrawn } from '../domain/speakers.events';
import type { InvitationClosed } from '../domain/speakers.refusals';
import { SpeakerInvitationRepository } from '../persistence/speaker-invitation.repository';
import { TalkRepository } from '../persistence/talk.repository';
import { offered } from './offered-dates';

/** A host takes a request back; a talk that stood on it leaves its date free again. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly access: ClubAccess,
    private readonly occurrences: Occurrences,
    private readonly invitations: SpeakerInvitationRepository,
    private readonly talks: TalkRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    invitationId: string,
  ): Promise<Outcome<SpeakerInvitation, NotFound | Unauthenticated | InvitationClosed>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(invitationId)) return refuse(notFound('invitation'));
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const invitation = await this.invitations.lockById(tx, invitationId);
      // Only hosts see invitations, so for anybody else there is none.
      const role = invitation && (await this.access.roleOf(tx, invitation.clubId, viewer));
      if (!invitation || !canHost(role)) return refuse(notFound('invitation'));
      const dates = await this.occurrences.factsOf(invitation.occurrenceIds, tx);
      const decision = decideWithdrawal(invitation, dates.map(offered), now);
      if (!decision.ok) return decision;
      if (decision.value === 'unchanged') return ok(invitation);
      await this.talks.free(tx, invitationId);
      const withdrawn = await this.invitations.withdraw(tx, invitationId, viewer.personId);
      await this.due.cancel(tx, InvitationExpires, invitationId);
      const { acceptedOccurrenceId: occurrenceId } = invitation;
      await this.outbox.append(tx, InvitationWithdrawn, { invitationId, occurrenceId });
      return ok(withdrawn);
    });
  }
}
