import { Temporal } from '@asaza/recurrence';
import type { DateChange, Edit } from './edit';
import { planAhead } from './follow-tables';
import { aGathering, applied } from './gathering.factory';
import { planEdit } from './plan-edit';
import { worldAt, type DateRow, type Gathering, type World } from './plan-state';
import type { PlannedEdit } from './settle';

type Of<K extends Edit['kind']> = Omit<Edit & { kind: K }, 'kind' | 'seriesId' | 'occurrenceId'>;

/** A series in memory whose edits are planned and taken over as saving does. For specs. */
export class EditPlay {
  now = Temporal.Instant.from('2026-11-20T00:00:00Z');
  gathering: Gathering;
  private count = 0;

  constructor(rrule: string | null, changes: Partial<Gathering['series']> = {}) {
    this.gathering = aGathering(rrule, changes);
    this.night();
  }

  world(more: Partial<World> = {}): World {
    return { ...worldAt(this.now), ...more };
  }

  /** What the worker does at night. */
  night(more: Partial<World> = {}): PlannedEdit {
    this.gathering = applied(this.gathering, null, this.now);
    const planned = planAhead(this.gathering, this.world(more));
    this.gathering = applied(this.gathering, planned, this.now);
    return planned;
  }

  wait(until: string): this {
    this.now = Temporal.Instant.from(until);
    this.gathering = applied(this.gathering, null, this.now);
    return this;
  }

  plan(edit: Edit, more: Partial<World> = {}): ReturnType<typeof planEdit> {
    this.count += 1;
    const n = this.count;
    const ids = { venue: `venue-${n}`, rule: `rule-${n}`, closure: `closure-${n}` };
    return planEdit({ gathering: this.gathering, world: this.world(more), ids }, edit);
  }

  /** Plans and saves. @throws when it is refused. */
  do(edit: Edit): readonly DateChange[] {
    const planned = this.plan(edit);
    if (!planned.ok) throw new Error(JSON.stringify(planned.refusal));
    this.gathering = applied(this.gathering, planned.value, this.now);
    return planned.value.plan.changes;
  }

  /** An edit of the series, or of the date on that day. */
  edit<K extends Edit['kind']>(kind: K, rest: Of<K>, day?: string): Edit {
    const about = day ? { occurrenceId: this.on(day).id } : { seriesId: 'series' };
    return { kind, ...about, ...rest } as unknown as Edit;
  }

  /** The date that is held on that day, or the one that is off there. */
  on(day: string): DateRow {
    const found = this.gathering.rows
      .filter((row) => String(row.localStart).startsWith(day))
      .sort((a, b) => Number(a.cancelledBy !== null) - Number(b.cancelledBy !== null))[0];
    if (!found) throw new Error(`Nothing on ${day}.`);
    return found;
  }

  /** The first days that take place, as `MM-DD`. */
  days(count: number): string[] {
    return this.live()
      .slice(0, count)
      .map(({ localStart }) => String(localStart).slice(5, 10));
  }

  live(): DateRow[] {
    return this.gathering.rows
      .filter(({ cancelledBy }) => cancelledBy === null)
      .sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  }

  refusal(edit: Edit): unknown {
    const planned = this.plan(edit);
    return planned.ok ? null : planned.refusal;
  }
}

export const wall = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
export const onDay = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
