import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UnmatchedReason } from '../domain/round';

/** Somebody who was there, and why they are in no pair; null when they are. */
@Entity('round_people')
export class RoundPersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  roundId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text', nullable: true })
  unmatched: UnmatchedReason | null;
}
