import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person wishes of being introduced; without a row everything is as usual. */
@Entity('introduction_wishes')
export class IntroductionWishesEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'smallint', default: 0 })
  fieldWish: number;
  @Column({ type: 'smallint', default: 1 })
  perOccurrence: number;
  @Column({ type: 'smallint', nullable: true })
  perMonth: number | null;
  @Column({ type: 'boolean', default: false })
  paused: boolean;
  @InstantColumn({ nullable: true })
  pausedUntil: Temporal.Instant | null;
  @Column({ type: 'text', nullable: true })
  notFor: string | null;
  @Column({ type: 'boolean', default: false })
  apartFromColleagues: boolean;
  @InstantColumn()
  changedAt: Temporal.Instant;
}
