import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Entity, PrimaryColumn } from 'typeorm';

/** Who came by a link; they stay invited while it lives. */
@Entity('answer_invitation_uses')
export class AnswerInvitationUseEntity {
  @PrimaryColumn({ type: 'uuid' })
  invitationId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @InstantColumn()
  usedAt: Temporal.Instant;
}
