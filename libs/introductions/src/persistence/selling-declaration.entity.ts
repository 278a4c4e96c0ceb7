import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody's work is selling, in their own words: shown to whoever they are put to, before a yes. */
@Entity('selling_declarations')
export class SellingDeclarationEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @Column({ type: 'boolean' })
  sells: boolean;
  /** What; null where nothing is sold. */
  @Column({ type: 'text', nullable: true })
  what: string | null;
  @InstantColumn()
  declaredAt: Temporal.Instant;
}
