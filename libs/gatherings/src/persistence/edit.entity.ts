import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { EditKind, EditState, TemplateField } from '../domain/edit';

/** One saved change of a series: what it changed, and how everything was before. */
@Entity('edits')
export class EditEntity {
  @IdColumn()
  id: string;
  @Column({ type: 'uuid' })
  seriesId: string;
  /** The version of the series that it made. */
  @Column({ type: 'integer' })
  version: number;
  @Column({ type: 'text' })
  kind: EditKind;
  /** null: the worker. */
  @Column({ type: 'uuid', nullable: true })
  editedBy: string | null;
  @InstantColumn()
  editedAt: Temporal.Instant;
  @InstantColumn({ nullable: true })
  tellsAt: Temporal.Instant | null;
  @Column({ type: 'text' })
  state: EditState;
  @Column({ type: 'jsonb' })
  changes: unknown;
  @Column({ type: 'text', array: true })
  template: TemplateField[];
  @Column({ type: 'boolean' })
  schedule: boolean;
  /** How series and dates were; null where nothing can be taken back. */
  @Column({ type: 'jsonb', nullable: true })
  undo: unknown;
  /** The newer edit with which it was told; null: told by itself, or not at all. */
  @Column({ type: 'uuid', nullable: true })
  toldWith: string | null;
}
