import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** A seat that its holder passes on to a named other, who is yet to press. */
@Entity('seat_passes')
export class SeatPassEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  /** The answer whose seat it is. */
  @Column({ type: 'uuid' })
  rsvpId: string;
  @Column({ type: 'uuid' })
  takerId: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'boolean' })
  withCompanions: boolean;
  /** The host who did it by hand. */
  @Column({ type: 'uuid', nullable: true })
  passedBy: string | null;
  @InstantColumn()
  passedAt: Temporal.Instant;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  tokenHash: string;
  @InstantColumn({ nullable: true })
  takenBackAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  takenAt: Temporal.Instant | null;
  @Column({ type: 'uuid', nullable: true })
  takenRsvpId: string | null;
}
