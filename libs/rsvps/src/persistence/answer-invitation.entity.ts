import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** Who may answer where only the invited can: one person, or whoever has the link. */
@Entity('answer_invitations')
export class AnswerInvitationEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;
  @Column({ type: 'text', nullable: true })
  label: string | null;
  @Column({ type: 'smallint', nullable: true })
  usesMax: number | null;
  @InstantColumn({ nullable: true })
  endsAt: Temporal.Instant | null;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @Column({ type: 'uuid' })
  createdBy: string;
  @InstantColumn()
  createdAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  revokedAt: Temporal.Instant | null;
}
