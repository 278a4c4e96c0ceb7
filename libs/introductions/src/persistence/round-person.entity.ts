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
  /** Which visit to the club it was; null where it was not noted. */
  @Column({ type: 'integer', nullable: true })
  visit: number | null;
  @Column({ type: 'boolean' })
  owed: boolean;
  /** How many introductions they took in this round at most. */
  @Column({ type: 'smallint' })
  quota: number;
  /** Checked in after the round was built. */
  @Column({ type: 'boolean' })
  late: boolean;
  /** Proposals of theirs that went out and have been deleted since. */
  @Column({ type: 'smallint', default: 0 })
  forgotten: number;
}
