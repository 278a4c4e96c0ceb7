import { Injectable } from '@nestjs/common';
import {
  Database,
  instantOf,
  instantOrNull,
  sqlInstant,
  statement,
  type Tx,
} from '@asaza/platform/database';
import type { EditFacts, EditKind, EditState, TemplateField } from '../domain/edit';
import { changesOfJson, undoOfJson, type Undo } from './edit-json';

interface EditRow {
  readonly id: string;
  readonly series_id: string;
  readonly club_id: string;
  readonly kind: EditKind;
  readonly version: number;
  readonly edited_by: string | null;
  readonly edited_at: Date;
  readonly tells_at: Date | null;
  readonly state: EditState;
  readonly changes: unknown;
  readonly template: TemplateField[];
  readonly schedule: boolean;
}

const SELECT_EDIT = `
  select e.id, e.series_id, s.club_id, e.kind, e.version, e.edited_by, e.edited_at, e.tells_at, e.state,
         e.changes, e.template, e.schedule
    from edits e join series s on s.id = e.series_id`;

const byId = statement<EditRow, [string]>(
  'gatherings.edit_by_id',
  `${SELECT_EDIT} where e.id = $1`,
);
const ofSeries = statement<EditRow, [string, number]>(
  'gatherings.edits_of_series',
  `${SELECT_EDIT} where e.series_id = $1 order by e.version desc limit $2`,
);
/** A long absence must not load a year of edits: the newest say enough. */
export const EDITS_LOOKED_AT = 50;
const since = statement<EditRow & { took_back: number | null }, [string, number]>(
  'gatherings.edits_since',
  `select e.id, e.series_id, s.club_id, e.kind, e.version, e.edited_by, e.edited_at, e.tells_at, e.state,
          e.changes, e.template, e.schedule,
          case when e.kind = 'take_back' then (e.undo->>'version')::int end as took_back
     from edits e join series s on s.id = e.series_id
    where e.series_id = $1 and e.version > $2 order by e.version desc limit ${EDITS_LOOKED_AT}`,
);
const insert = statement<
  never,
  [
    string,
    string,
    number,
    string,
    string | null,
    string,
    string | null,
    string,
    string,
    string[],
    boolean,
    string | null,
  ]
>(
  'gatherings.insert_edit',
  `insert into edits (id, series_id, version, kind, edited_by, edited_at, tells_at, state, changes, template,
          schedule, undo)
   values ($1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $8, $9::jsonb, $10::text[], $11, $12::jsonb)`,
);
const setState = statement<{ series_id: string }, [string, string]>(
  'gatherings.set_edit_state',
  `update edits set state = $2 where id = $1 and state = 'waiting' returning series_id`,
);
const newest = statement<{ id: string }, [string]>(
  'gatherings.newest_edit',
  `select id from edits where series_id = $1 and state <> 'taken_back' and kind <> 'take_back'
    order by version desc limit 1`,
);
const waits = statement<{ found: boolean }, [string]>(
  'gatherings.edit_waits',
  `select exists (select from edits where series_id = $1 and state = 'waiting') as found`,
);
const undo = statement<{ undo: unknown }, [string]>(
  'gatherings.undo_of_edit',
  `select undo from edits where id = $1`,
);

/** Saved edits. */
@Injectable()
export class EditRepository {
  constructor(private readonly database: Database) {}

  async byId(tx: Tx | null, id: string): Promise<EditFacts | null> {
    const row = await (tx ?? this.database).row(byId, [id]);
    return row ? factsOf(row) : null;
  }

  async ofSeries(seriesId: string, first: number): Promise<EditFacts[]> {
    return (await this.database.rows(ofSeries, [seriesId, first])).map(factsOf);
  }

  /** The edits after that version, the latest first; what was done and taken back since is left out. */
  async since(tx: Tx, seriesId: string, version: number): Promise<EditFacts[]> {
    const rows = await tx.rows(since, [seriesId, version]);
    return rows
      .filter(({ state, took_back }) => state !== 'taken_back' && (took_back ?? 0) <= version)
      .map(factsOf);
  }

  async insert(
    tx: Tx,
    edit: EditFacts,
    undone: Undo | { readonly version: number },
  ): Promise<void> {
    await tx.rows(insert, [
      edit.id,
      edit.seriesId,
      edit.version,
      edit.kind,
      edit.editedBy,
      sqlInstant(edit.editedAt),
      edit.tellsAt && sqlInstant(edit.tellsAt),
      edit.state,
      JSON.stringify(edit.changes),
      [...edit.template],
      edit.schedule,
      // What cannot be taken back needs no way back: a snapshot of all dates is large.
      edit.state === 'waiting' || edit.kind === 'take_back' ? JSON.stringify(undone) : null,
    ]);
  }

  /** From waiting to another state; false when it does not wait any more. */
  async setState(tx: Tx, id: string, state: 'told' | 'taken_back'): Promise<boolean> {
    return (await tx.rows(setState, [id, state])).length === 1;
  }

  /** Whether an edit of the series may still be taken back. */
  async waits(tx: Tx, seriesId: string): Promise<boolean> {
    return (await tx.row(waits, [seriesId]))?.found ?? false;
  }

  /** The last edit that stands. */
  async newest(tx: Tx, seriesId: string): Promise<string | null> {
    return (await tx.row(newest, [seriesId]))?.id ?? null;
  }

  /** How everything was before; null when the edit is not there. */
  async undo(tx: Tx, id: string): Promise<Undo | null> {
    const row = await tx.row(undo, [id]);
    return row ? undoOfJson(row.undo) : null;
  }
}

const factsOf = (row: EditRow): EditFacts => ({
  id: row.id,
  seriesId: row.series_id,
  clubId: row.club_id,
  kind: row.kind,
  version: row.version,
  editedBy: row.edited_by,
  editedAt: instantOf(row.edited_at),
  tellsAt: instantOrNull(row.tells_at),
  state: row.state,
  changes: changesOfJson(row.changes),
  template: row.template,
  schedule: row.schedule,
});
