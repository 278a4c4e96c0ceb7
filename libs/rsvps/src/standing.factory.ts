import { randomUUID } from 'node:crypto';
import type { Viewer } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import type { Story } from './story.factory';

/** A series of one club whose dates a story adds as it goes. */
export interface SeriesStory {
  readonly seriesId: string;
  /** A date at 7:00 in Tokyo on this day; returns its id. */
  date(day: string): Promise<string>;
  /** Names by seat at a date: `{ held: ['Sato'], waitlisted: [] }`, in the order of joining. */
  seats(occurrenceId: string): Promise<Record<string, string[]>>;
  /** A person with a proven address, whom the series knows by that name. */
  people(...names: string[]): Promise<Viewer[]>;
}

export async function seriesIn(story: Story, capacity = 20): Promise<SeriesStory> {
  const seriesId = randomUUID();
  await story.area.db.query(
    `insert into series (id, club_id, slug, title_ja, tzid, duration_minutes, capacity, first_number,
       visibility, created_at) values ($1::uuid, $2, $1::text, '朝食会', 'Asia/Tokyo', 90, $3, 1, 'public', app_now())`,
    [seriesId, story.clubId, capacity],
  );
  let number = 0;
  return {
    seriesId,
    date: async (day) => {
      const id = randomUUID();
      const start = Temporal.PlainDate.from(day)
        .toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: '07:00' })
        .toInstant();
      number += 1;
      await story.area.db.query(
        `insert into occurrences (id, club_id, series_id, slug, number, original_start, local_start, tzid, starts_at,
           ends_at, tzdata_version, duration_minutes, origin, uid, published_at, changed_at)
         values ($1::uuid, $2, $3, $1::uuid::text, $4, $5, $5, 'Asia/Tokyo', $6, $7, 'test', 90, 'rule', $1::uuid::text, app_now(), app_now())`,
        [
          ...[id, story.clubId, seriesId, number, `${day}T07:00:00`],
          ...[start.toString(), start.add({ minutes: 90 }).toString()],
        ],
      );
      return id;
    },
    seats: async (occurrenceId) => {
      const rows = await story.area.db.query<{ name: string; seat: string }>(
        `select name, seat from rsvps where occurrence_id = $1 order by seq nulls first, name`,
        [occurrenceId],
      );
      const found: Record<string, string[]> = {};
      for (const { name, seat } of rows) (found[seat] ??= []).push(name);
      return found;
    },
    people: async (...names) => {
      const made: Viewer[] = [];
      for (const name of names) made.push(await story.person(name));
      return made;
    },
  };
}
