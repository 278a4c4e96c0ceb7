import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { InvitationState } from '../domain/invitation';

/** A request to speak. Its token is derived; the row keeps what it is derived from, and its hash. */
@Entity('speaker_invitations')
export class SpeakerInvitationEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  speakerName: string;
  @Column({ type: 'text', nullable: true })
  speakerYomi: string | null;
  @Column({ type: 'text', nullable: true })
  speakerTitle: string | null;
  @Column({ type: 'text', nullable: true })
  talkTitle: string | null;
  @Column({ type: 'text', nullable: true })
  message: string | null;
  @Column({ type: 'text', nullable: true })
  honorarium: string | null;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'text' })
  state: InvitationState;
  /** The ids of its dates in order: the natural key while it is open. */
  @Column({ type: 'text' })
  datesKey: string;
  @Column({ type: 'uuid', nullable: true })
  acceptedOccurrenceId: string | null;
  @Column({ type: 'text', nullable: true })
  note: string | null;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'uuid' })
  invitedBy: string;
  @Column({ type: 'uuid', nullable: true })
  withdrawnBy: string | null;
  @InstantColumn()
  sentAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  answeredAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  askedAgainAt: Temporal.Instant | null;
}
