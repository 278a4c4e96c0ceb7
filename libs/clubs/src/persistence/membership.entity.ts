import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClubRole } from '../domain/club';

/** A person in a club. */
@Entity('memberships')
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid' })
  clubId: string;
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'text' })
  role: ClubRole;
  @InstantColumn()
  since: Temporal.Instant;
}
