import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { ClubVisibility } from '../domain/club';

/** A standing group of people. */
@Entity('clubs')
export class ClubEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'text', nullable: true })
  nameJa: string | null;
  @Column({ type: 'text', nullable: true })
  nameEn: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionJa: string | null;
  @Column({ type: 'text', nullable: true })
  descriptionEn: string | null;
  @Column({ type: 'text' })
  visibility: ClubVisibility;
  @InstantColumn()
  createdAt: Temporal.Instant;
}
