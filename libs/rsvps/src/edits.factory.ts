import { randomUUID } from 'node:crypto';
import {
  EditAnnounced,
  Edits,
  Occurrences,
  type DateChange,
  type EditFacts,
} from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Outbox } from '@asaza/platform/events';
import { resolve, Temporal } from '@asaza/recurrence';
import { FollowEdit } from './application/follow-edit';
import type { Story } from './story.factory';

/** Wednesday, 7:00 in Tokyo; the stories tell of its edits a week before, at noon. */
export const WEDNESDAY = '2026-11-18T07:00';
export const THURSDAY = '2026-11-19T07:00';

export interface Change {
  /** The new start, on the clock of Tokyo. */
  readonly to?: string;
  readonly cancelled?: boolean;
}

export const tokyo = (wall: string): Temporal.Instant =>
  resolve(Temporal.PlainDateTime.from(wall), 'Asia/Tokyo');

/** Edits of dates as gatherings would save and announce them, and what they do to answers. */
export function editsIn(story: Story) {
  const saved = new Map<string, EditFacts>();
  story.get(Edits).facts = (_tx, id) => Promise.resolve(saved.get(id) ?? null);

  /** Changes the row as an edit does; nobody has been told. */
  const change = async (id: string, { to, cancelled }: Change): Promise<DateChange> => {
    const was = (await story.get(Occurrences).facts(null, id))!;
    const localStart = to ? Temporal.PlainDateTime.from(to) : was.localStart;
    const startsAt = resolve(localStart, was.tzid);
    const before = { ...was, cancelled: was.status === 'cancelled' };
    const endsAt = startsAt.add({ minutes: 90 });
    const after = {
      ...before,
      localStart,
      startsAt,
      endsAt,
      cancelled: cancelled ?? before.cancelled,
    };
    await story.area.db.query(
      `update occurrences set local_start = $2, starts_at = $3, ends_at = $4, status = $5, cancelled_by = $6
        where id = $1`,
      [
        ...[id, localStart.toString(), startsAt.toString(), endsAt.toString()],
        ...(after.cancelled ? ['cancelled', 'host'] : ['moved', null]),
      ],
    );
    return {
      ...{ kind: 'moved', occurrenceId: id, number: 1, before, after },
      ...{ fields: [], keptOwn: [], material: true },
    };
  };
  const save = async (what: Change, ...ids: readonly string[]): Promise<string> => {
    const changes: DateChange[] = [];
    for (const id of ids) changes.push(await change(id, what));
    const edit: EditFacts = {
      ...{ id: randomUUID(), seriesId: randomUUID(), clubId: story.clubId, kind: 'occurrence' },
      ...{ version: 1, editedBy: null, editedAt: await story.get(Clock).now(), tellsAt: null },
      ...{ state: 'waiting', changes, template: [], schedule: false },
    };
    saved.set(edit.id, edit);
    return edit.id;
  };
  /** Announces it; returns the event's id, which makes a second delivery silent. */
  const announced = async (editId: string): Promise<string> => {
    await story.area.tx((tx) =>
      story.get(Outbox).append(tx, EditAnnounced, { editId, seriesId: randomUUID() }),
    );
    const [event] = await story.area.db.query<{ id: string }>(
      `select id from outbox where facts ->> 'editId' = $1 and name = $2`,
      [editId, EditAnnounced.name],
    );
    return event!.id;
  };
  const announce = async (editId: string): Promise<void> =>
    story.get(FollowEdit).execute(await announced(editId), editId);
  const answers = (occurrenceId: string) =>
    story.area.db.query<Record<string, unknown>>(
      `select name, response, seat, seq, offer_until, asked_again_at, reconfirm_until
         from rsvps where occurrence_id = $1 order by id`,
      [occurrenceId],
    );
  return {
    ...{ save, announced, announce, answers },
    /** A Wednesday breakfast. */
    wednesday: (capacity: number) =>
      story.occurrence({ capacity, startsAt: tokyo(WEDNESDAY).toString() }),
    edit: async (occurrenceId: string, what: Change) => announce(await save(what, occurrenceId)),
    /** Such as `Aoi held asked`, `Beni held must`, `Chie waitlisted`, in the order of answering. */
    standing: async (occurrenceId: string): Promise<string[]> =>
      (await answers(occurrenceId)).map(({ name, seat, asked_again_at, reconfirm_until }) =>
        [name, seat, asked_again_at && 'asked', reconfirm_until && 'must']
          .filter(Boolean)
          .join(' '),
      ),
    /** Until when the first who answered has to say yes again. */
    deadline: async (occurrenceId: string): Promise<string> =>
      ((await answers(occurrenceId))[0]!['reconfirm_until'] as Date).toISOString(),
    /** Facts of the events about an occurrence. */
    news: async (name: string, occurrenceId: string) =>
      (await story.area.events())
        .filter((event) => event.name === name && event.facts['occurrenceId'] === occurrenceId)
        .map(({ facts }) => facts),
  };
}
