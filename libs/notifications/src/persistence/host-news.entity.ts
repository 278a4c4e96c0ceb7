import { DayColumn, IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { HostNewsKind } from '../domain/host-news';

/** One piece of news that waits for its host's next digest, or stands in one. */
@Entity('host_news')
export class HostNewsEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  settingsId: string;
  @Column({ type: 'text' })
  kind: HostNewsKind;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid', nullable: true })
  rsvpId: string | null;
  @Column({ type: 'uuid' })
  eventId: string;
  /** The day of the digest that tells it; null: it waits. */
  @DayColumn({ nullable: true })
  digestDay: Temporal.PlainDate | null;
  @InstantColumn()
  createdAt: Temporal.Instant;
}
