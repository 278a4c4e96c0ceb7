import { Entity, PrimaryColumn } from 'typeorm';

/** A date that an invitation offers. */
@Entity('invitation_dates')
export class InvitationDateEntity {
  @PrimaryColumn({ type: 'uuid' })
  invitationId: string;
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
}
