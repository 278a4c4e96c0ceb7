import type { Locale } from '@asaza/kernel';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Approval } from '../domain/rsvp';
import type { ResponseAnswer, SeatState } from '../domain/standing';

/** One person's answer to one occurrence. */
@Entity('rsvps')
export class RsvpEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  occurrenceId: string;
  @Column({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  name: string;
  @Column({ type: 'text', nullable: true })
  yomi: string | null;
  /** Name and reading folded for the search, see domain/search-text. */
  @Column({ type: 'text' })
  searchText: string;
  @Column({ type: 'text' })
  locale: Locale;
  @Column({ type: 'text' })
  response: ResponseAnswer;
  @Column({ type: 'text' })
  seat: SeatState;
  @Column({ type: 'text' })
  approval: Approval;
  @InstantColumn({ nullable: true })
  heldUntil: Temporal.Instant | null;
  @Column({ type: 'integer', nullable: true })
  seq: number | null;
  @InstantColumn({ nullable: true })
  offerUntil: Temporal.Instant | null;
  @Column({ type: 'integer', default: 0 })
  missedOffers: number;
  @Column({ type: 'boolean', default: false })
  passesNext: boolean;
  @InstantColumn({ nullable: true })
  askedAgainAt: Temporal.Instant | null;
  @InstantColumn({ nullable: true })
  reconfirmUntil: Temporal.Instant | null;
  /** Seats that the answer takes, companions included. */
  @Column({ type: 'smallint', default: 1 })
  party: number;
  @Column({ type: 'uuid', nullable: true })
  quotaId: string | null;
  @Column({ type: 'text', nullable: true })
  quotaCode: string | null;
  @Column({ type: 'integer', nullable: true })
  seatedNo: number | null;
  @Column({ type: 'boolean', default: false })
  lastInLine: boolean;
  @Column({ type: 'integer', nullable: true })
  calledIn: number | null;
  @Column({ type: 'boolean', default: false })
  shortNotice: boolean;
  @InstantColumn({ nullable: true })
  confirmedAt: Temporal.Instant | null;
  @InstantColumn()
  answeredAt: Temporal.Instant;
  @Column({ type: 'text' })
  nonce: string;
  @Column({ type: 'smallint' })
  keyVersion: number;
  @Column({ type: 'text', unique: true })
  ticketHash: string;
  @Column({ type: 'uuid', nullable: true })
  addedBy: string | null;
  @Column({ type: 'uuid', nullable: true })
  removedBy: string | null;
}
