import { Injectable } from '@nestjs/common';
import { Edits, type DateChange, type EditFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { Attendees } from '@asaza/rsvps';
import { Talks } from '@asaza/speakers';
import type { NoticeKind } from '../domain/notice';
import { Notices, type News } from './notices';

/** One changed date of one person; speakers may have no answer of their own. */
interface OwnDate {
  readonly occurrenceId: string;
  readonly change: DateChange;
  readonly rsvpId: string | null;
}

/** An edit was announced, and answers and talks have followed: everybody concerned hears of it in one mail. */
@Injectable()
export class TellOfEdit {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly edits: Edits,
    private readonly attendees: Attendees,
    private readonly talks: Talks,
  ) {}

  async execute(eventId: string, editId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.edit'))) return;
      const edit = await this.edits.facts(tx, editId);
      if (edit) await this.tell(tx, edit, null);
    });
  }

  /** Taken back, an edit is told to those alone who answered while it stood. */
  async takenBack(eventId: string, editId: string, backId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.edit-taken-back'))) return;
      const edit = await this.edits.facts(tx, editId);
      const back = await this.edits.facts(tx, backId);
      if (edit && back?.kind === 'take_back') await this.tell(tx, back, edit.editedAt);
    });
  }

  private async tell(tx: Tx, edit: EditFacts, since: Temporal.Instant | null): Promise<void> {
    const told = edit.changes.filter(({ material, kind }) => material && kind !== 'added');
    const people = await this.datesByPerson(tx, told, since);
    await this.notices.tellAll(
      tx,
      [...people].map(([personId, dates]) => newsOf(edit.id, personId, dates)),
    );
  }

  /**
   * Seats, offers and places in line, and the speakers; of those who answered after `since`, where it is
   * given. Whoever said no hears nothing.
   */
  private async datesByPerson(
    tx: Tx,
    changes: readonly DateChange[],
    since: Temporal.Instant | null,
  ): Promise<Map<string, OwnDate[]>> {
    const byDate = new Map(
      changes.flatMap((change) =>
        change.occurrenceId === null ? [] : [[change.occurrenceId, change] as const],
      ),
    );
    const ids = [...byDate.keys()];
    const people = new Map<string, Map<string, OwnDate>>();
    const add = (personId: string, occurrenceId: string, rsvpId: string | null) => {
      const own = people.get(personId) ?? new Map<string, OwnDate>();
      people.set(personId, own);
      if (!own.has(occurrenceId))
        own.set(occurrenceId, { occurrenceId, change: byDate.get(occurrenceId)!, rsvpId });
    };
    for (const answer of await this.attendees.concernedBy(tx, ids))
      if (!since || Temporal.Instant.compare(answer.answeredAt, since) > 0)
        add(answer.personId, answer.occurrenceId, answer.rsvpId);
    const talks = since ? [] : [...(await this.talks.of(ids, tx)).values()].flat();
    for (const { personId, occurrenceId } of talks) add(personId, occurrenceId, null);
    return new Map(
      [...people].map(([personId, own]) => [personId, [...own.values()].sort(byStart)]),
    );
  }
}

const byStart = (a: OwnDate, b: OwnDate): number =>
  Temporal.Instant.compare(a.change.after.startsAt, b.change.after.startsAt);

const KINDS: Readonly<Record<DateChange['kind'], NoticeKind>> = {
  added: 'occurrence_moved',
  moved: 'occurrence_moved',
  changed: 'occurrence_moved',
  cancelled: 'occurrence_cancelled',
  reinstated: 'occurrence_reinstated',
};

/** `dates`: at least one, the soonest first. */
function newsOf(editId: string, personId: string, dates: readonly OwnDate[]): News {
  const first = dates[0]!;
  const about = {
    ...{ personId, of: editId, thread: first.occurrenceId },
    // However many dates it is about, and however often it is told: one per person and edit.
    dedupe: `edit|${personId}|${editId}`,
    deadline: dates.at(-1)!.change.after.startsAt,
  };
  if (dates.length > 1)
    return {
      ...about,
      kind: 'series_changed',
      subjects: {
        editId,
        occurrenceIds: dates.map(({ occurrenceId }) => occurrenceId).join(','),
        rsvpIds: dates.map(({ rsvpId }) => rsvpId ?? '').join(','),
      },
    };
  const { occurrenceId, change, rsvpId } = first;
  return {
    ...about,
    kind: KINDS[change.kind],
    subjects: {
      occurrenceId,
      startedAt: (change.before ?? change.after).startsAt.toString(),
      ...(change.fields.includes('venue') ? { newPlace: 'yes' } : {}),
      ...(rsvpId === null ? {} : { rsvpId }),
    },
  };
}
