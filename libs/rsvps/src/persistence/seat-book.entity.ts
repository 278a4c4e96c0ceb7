import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row of an occurrence that is locked while its seats are decided on. */
@Entity('seat_books')
export class SeatBookEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'integer' })
  capacity: number;
  @Column({ type: 'integer', default: 0 })
  held: number;
  @Column({ type: 'integer', default: 0 })
  provisional: number;
  @Column({ type: 'integer', default: 0 })
  offered: number;
  @Column({ type: 'integer', default: 0 })
  waiting: number;
  @Column({ type: 'integer', default: 1 })
  nextSeq: number;
  /** Raised by every change: what cached pages are kept by. */
  @Column({ type: 'integer', default: 1 })
  version: number;
  /** When lapsed holds and offers are looked for next; null when there are none. */
  @InstantColumn({ nullable: true })
  holdsDueAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  offersDueAt: Temporal.Instant | null;
}
