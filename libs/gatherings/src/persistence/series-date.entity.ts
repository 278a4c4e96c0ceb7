import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WallTimeColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

/** A listed date beside the rule: added, left out, or a closure of the house. */
@Entity('series_dates')
export class SeriesDateEntity {
  @PrimaryColumn({ type: 'uuid' })
  seriesId: string;
  @WallTimeColumn({ primary: true })
  localStart: Temporal.PlainDateTime;
  @Column({ type: 'text' })
  kind: 'extra' | 'skip' | 'closure';
}
