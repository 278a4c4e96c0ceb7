import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who speaks in one slot of an occurrence, and about what. It stays when the date moves. */
@Entity('talks')
export class TalkEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  /** From 1, in the order in which they were given. */
  @PrimaryColumn({ type: 'smallint' })
  slot: number;
  @Column({ type: 'uuid', unique: true })
  invitationId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  speakerName: string;
  @Column({ type: 'text', nullable: true })
  speakerYomi: string | null;
  @Column({ type: 'text', nullable: true })
  speakerTitle: string | null;
  @Column({ type: 'text', nullable: true })
  title: string | null;
  @InstantColumn()
  acceptedAt: Temporal.Instant;
}
