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
  /** What the series or a host asks for; `capacity` is more while more seats than that are given. */
  @Column({ type: 'integer' })
  wanted: number;
  /** Whether a host set it for this date; else it follows the series. */
  @Column({ type: 'boolean', default: false })
  capacityIsOwn: boolean;
  @Column({ type: 'integer', default: 0 })
  held: number;
  @Column({ type: 'integer', default: 0 })
  provisional: number;
  @Column({ type: 'integer', default: 0 })
  offered: number;
  @Column({ type: 'integer', default: 0 })
  waiting: number;
  /** What those in line would take: more than `waiting` where they bring companions. */
  @Column({ type: 'integer', default: 0 })
  waitingSeats: number;
  @Column({ type: 'integer', default: 1 })
  nextSeq: number;
  @Column({ type: 'integer', default: 1 })
  nextSeatedNo: number;
  /** When free seats were opened to everybody, as nobody in line could come so late. */
  @InstantColumn({ nullable: true })
  openedAt: Temporal.Instant | null;
  /** How often the last free seat went. */
  @Column({ type: 'integer', default: 0 })
  round: number;
  /** How many quotas there are: those of most books need not be looked for. */
  @Column({ type: 'smallint', default: 0 })
  quotas: number;
  @Column({ type: 'boolean', default: false })
  quotasAreOwn: boolean;
  /** Raised by every change: what cached pages are kept by. */
  @Column({ type: 'integer', default: 1 })
  version: number;
  /** When lapsed holds and offers are looked for next; null when there are none. */
  @InstantColumn({ nullable: true })
  holdsDueAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  offersDueAt: Temporal.Instant | null;
}
