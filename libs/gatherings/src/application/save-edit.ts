import { Injectable } from '@nestjs/common';
import { Config } from '@asaza/platform/config';
import { Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import type { Temporal } from '@asaza/recurrence';
import type { DateChange, EditFacts, EditKind } from '../domain/edit';
import {
  EditAnnounced,
  EditTells,
  OccurrenceCancelled,
  OccurrenceEnds,
  OccurrenceMoved,
  OccurrencePublished,
  OccurrenceReinstated,
  SeriesEdited,
} from '../domain/gatherings.events';
import type { DateRow, Place } from '../domain/plan-state';
import { same } from '../domain/same';
import type { AddedDate, PlannedEdit, RowChange } from '../domain/settle';
import { EditRepository } from '../persistence/edit.repository';
import { EditWritesRepository, type KeptPast } from '../persistence/edit-writes.repository';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';

export interface EditedBy {
  readonly kind: EditKind;
  /** null: the worker. */
  readonly personId: string | null;
  readonly now: Temporal.Instant;
  /** Without the send delay. */
  readonly immediately?: boolean;
  /** Set when an edit is taken back: what that edit had kept for the past, and its version. */
  readonly takesBack?: { readonly keptPast: KeptPast; readonly version: number };
}

export interface SavedEdit {
  /** null when nothing differed from before. */
  readonly edit: EditFacts | null;
  /** Ids of the dates that were added, in the order of the plan. */
  readonly addedIds: readonly string[];
}

/** Writes a planned edit: the series, its dates, their ends, the news, and the way back. */
@Injectable()
export class SaveEdit {
  constructor(
    private readonly config: Config,
    private readonly entropy: Entropy,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly writes: EditWritesRepository,
    private readonly occurrences: OccurrenceWritesRepository,
    private readonly edits: EditRepository,
  ) {}

  /** The series is locked by the caller. */
  async save(tx: Tx, planned: PlannedEdit, by: EditedBy): Promise<SavedEdit> {
    const { before, after, plan } = planned;
    if (isNothing(planned)) return { edit: null, addedIds: [] };
    // The way back leads to places that are there already.
    if (!by.takesBack) await this.insertVenues(tx, planned);
    const keptPast = by.takesBack
      ? {}
      : await this.writes.keepPast(tx, before.id, plan.template, by.now);
    if (by.takesBack) await this.writes.releasePast(tx, by.takesBack.keptPast);
    const version = before.version + 1;
    await this.writes.updateSeries(tx, before, { ...after, version });
    const added = planned.adds.map(({ date }) => this.rowOf(date));
    await this.writeDates(tx, planned, added);
    const edit = this.factsOf(planned, by, version, added);
    const rows = planned.rows.map((row) => row.before);
    const addedIds = added.map(({ id }) => id);
    const way = by.takesBack ?? { series: before, rows, addedIds, keptPast };
    await this.edits.insert(tx, edit, 'series' in way ? way : { version: way.version });
    await this.outbox.append(tx, SeriesEdited, { editId: edit.id, seriesId: edit.seriesId });
    await this.tellOfDates(tx, planned.rows, added);
    await this.setTelling(tx, edit);
    return { edit, addedIds };
  }

  /** Dates made or corrected that are no edit: nobody has answered them, or nobody could see it. */
  async saveQuietly(tx: Tx, planned: PlannedEdit): Promise<void> {
    const added = planned.adds.map(({ date }) => this.rowOf(date));
    await this.writeDates(tx, planned, added);
    await this.tellOfDates(tx, planned.rows, added);
  }

  private async writeDates(
    tx: Tx,
    { rows, after }: PlannedEdit,
    added: readonly DateRow[],
  ): Promise<void> {
    const shown = ({ before, after: row, change }: RowChange): boolean =>
      (change !== null && (change.material || change.fields.length > 0)) ||
      before.number !== row.number ||
      !same(before.subtitle, row.subtitle);
    await this.writes.updateDates(
      tx,
      rows.map((row) => ({ row: row.after, shown: shown(row) })),
    );
    const dates = added.map((row) => ({ row, slug: this.entropy.code(10) }));
    await this.writes.insertDates(tx, after, dates);
    const ended = rows.filter(
      (row) =>
        !row.before.endsAt.equals(row.after.endsAt) ||
        row.before.cancelledBy !== row.after.cancelledBy,
    );
    const off = ended.filter((row) => row.after.cancelledBy !== null);
    const on = [...ended.filter((row) => row.after.cancelledBy === null).map((row) => row.after)];
    await this.due.cancelAll(
      tx,
      OccurrenceEnds,
      off.map((row) => row.after.id),
    );
    await this.due.atAll(
      tx,
      OccurrenceEnds,
      [...on, ...added].map(({ id, endsAt }) => ({ key: id, at: endsAt })),
    );
  }

  private rowOf(date: AddedDate['date']): DateRow {
    const status = 'scheduled' as const;
    return { ...date, id: this.entropy.id(), status, previousStartsAt: null, sequence: 0 };
  }

  /** Places that were typed: a template or a date points to a row that is not there yet. */
  private async insertVenues(tx: Tx, { before, after, rows, adds }: PlannedEdit): Promise<void> {
    const known = new Set([
      before.template.venue?.id,
      ...rows.map((row) => row.before.own.venue?.id),
    ]);
    const used = [
      after.template.venue,
      ...rows.map((row) => row.after.own.venue),
      ...adds.map(({ date }) => date.own.venue),
    ].filter((place): place is Place => Boolean(place && !known.has(place.id)));
    for (const place of new Map(used.map((one) => [one.id, one])).values())
      await this.occurrences.insertVenue(tx, place.id, after.clubId, place.facts);
  }

  private factsOf(
    { plan, before, adds }: PlannedEdit,
    { kind, personId, now, takesBack, immediately = false }: EditedBy,
    version: number,
    added: readonly DateRow[],
  ): EditFacts {
    const ids = new Map(adds.map(({ change }, at) => [change, added[at]?.id ?? null]));
    const changes = plan.changes.map((change) =>
      ids.has(change) ? { ...change, occurrenceId: ids.get(change) ?? null } : change,
    );
    const delay = this.config.sendDelaySeconds;
    const tellsAt = immediately ? now : now.add({ seconds: delay });
    const tells = !takesBack && changes.some(({ material }) => material);
    return {
      id: this.entropy.id(),
      seriesId: before.id,
      clubId: before.clubId,
      kind,
      version,
      editedBy: personId,
      editedAt: now,
      tellsAt: tells ? tellsAt : null,
      // One that is told at once takes those along that still wait: it is announced like them.
      state: tells ? (delay === 0 ? 'told' : 'waiting') : 'silent',
      changes,
      template: plan.template,
      schedule: plan.schedule,
    };
  }

  /** For what follows a date as it is: reminders and rounds. People hear by the edit. */
  private async tellOfDates(
    tx: Tx,
    rows: readonly RowChange[],
    added: readonly DateRow[],
  ): Promise<void> {
    const material = rows.filter(({ change }) => change?.material);
    const of = (...kinds: DateChange['kind'][]): RowChange[] =>
      material.filter(({ change }) => change && kinds.includes(change.kind));
    const idOf = ({ after }: RowChange): { occurrenceId: string } => ({ occurrenceId: after.id });
    const published = added.map(({ id }) => ({ occurrenceId: id }));
    await this.outbox.appendAll(tx, OccurrencePublished, published);
    const moved = of('moved', 'changed').map((row) => ({
      ...idOf(row),
      startedAt: row.before.startsAt.toString(),
    }));
    await this.outbox.appendAll(tx, OccurrenceMoved, moved);
    await this.outbox.appendAll(tx, OccurrenceCancelled, of('cancelled').map(idOf));
    await this.outbox.appendAll(tx, OccurrenceReinstated, of('reinstated').map(idOf));
  }

  private async setTelling(tx: Tx, { id, seriesId, state, tellsAt }: EditFacts): Promise<void> {
    if (state === 'told') await this.outbox.append(tx, EditAnnounced, { editId: id, seriesId });
    if (state === 'waiting' && tellsAt) await this.due.at(tx, EditTells, id, tellsAt);
  }
}

/** What nobody reads, such as a value of its own that says what the series says, is an edit all the same. */
const isNothing = ({ plan, rows, adds }: PlannedEdit): boolean =>
  rows.length + adds.length + plan.template.length === 0 && !plan.schedule;
