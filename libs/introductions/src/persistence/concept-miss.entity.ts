import { InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { Entity, PrimaryColumn } from 'typeorm';

/** One word of somebody's gives or asks that no concept knows: never the line it stood in. */
@Entity('concept_misses')
export class ConceptMissEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId: string;
  @PrimaryColumn({ type: 'text' })
  word: string;
  @InstantColumn()
  noticedAt: Temporal.Instant;
}
