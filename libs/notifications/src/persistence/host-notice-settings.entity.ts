import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity } from 'typeorm';
import type { HostChoices } from '../domain/host-news';

/** What one host wants to hear of one club, and when. */
@Entity('host_notice_settings')
export class HostNoticeSettingsEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  clubId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'jsonb' })
  choices: HostChoices;
  @Column({ type: 'smallint' })
  digestHour: number;
  /** The clock of the hour. */
  @Column({ type: 'text' })
  tzid: string;
  @InstantColumn()
  changedAt: Temporal.Instant;
}
