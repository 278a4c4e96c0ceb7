import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WallTimeColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** A listed date beside the rule: added, left out, or held although it is a holiday. */
@Entity('series_dates')
export class SeriesDateEntity {
  @PrimaryColumn({ type: 'uuid' })
  seriesId: string;
  @WallTimeColumn({ primary: true })
  localStart: Temporal.PlainDateTime;
  @Column({ type: 'text' })
  kind: 'extra' | 'skip' | 'keep';
}
