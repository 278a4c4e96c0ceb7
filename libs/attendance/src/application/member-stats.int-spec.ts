import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { speakersMigrations } from '@asaza/speakers';
import { openArea } from '../../../../test/support/area';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { attendanceMigrations, AttendanceModule } from '../index';
import { AttendanceBook } from './attendance-book';
import { Visits } from './visits';

const PEOPLE = 3;
const DATES = 5;
const step = fc.record({
  kind: fc.constantFrom('in', 'in', 'in', 'out', 'close'),
  person: fc.nat(PEOPLE - 1),
  date: fc.nat(DATES - 1),
});

describe('member_stats', () => {
  let story: Story;
  let dates: OccurrenceFacts[];
  let people: string[];
  beforeAll(async () => {
    story = await storyIn(
      await openArea({
        modules: [...storyNeeds.modules, AttendanceModule],
        migrations: [...storyNeeds.migrations, ...speakersMigrations, ...attendanceMigrations],
      }),
    );
    dates = [];
    for (let day = 0; day < DATES; day += 1) {
      const id = await story.occurrence({ startsAt: `2026-11-1${day}T22:00:00Z` });
      dates.push((await story.get(Occurrences).facts(null, id))!);
    }
    people = [];
    for (let i = 0; i < PEOPLE; i += 1) people.push((await story.person(`P${i}`)).personId);
  });
  afterAll(() => story.area.close());

  const named = (personId: string) => ({ personId, name: personId, yomi: null, walkIn: false });
  const by = () => story.host.personId;

  /** Visits and streak as a person with a calendar would count them. */
  const counted = (person: number, present: Set<string>, held: Set<number>) => {
    const came = dates.map((_, date) => present.has(`${person}.${date}`));
    const last = came.lastIndexOf(true);
    let streak = 0;
    for (let date = last; date >= 0; date -= 1) {
      if (came[date]) streak += 1;
      else if (held.has(date)) break;
    }
    return { visits: came.filter(Boolean).length, streak };
  };

  it('equal a recount after any history of check-ins, undos and ends, in any order', async () => {
    const book = story.get(AttendanceBook);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 18 }), async (history) => {
        await story.area.db.query(`truncate attendances, held_occurrences, member_stats`);
        const present = new Set<string>();
        const held = new Set<number>();
        for (const { kind, person, date } of history) {
          const [at, who, key] = [dates[date]!, people[person]!, `${person}.${date}`];
          const changed = await story.area.tx(async (tx) => {
            if (kind === 'in') return book.checkIn(tx, at, named(who), by());
            if (kind === 'out') return book.undo(tx, at, who, null, by());
            await book.close(tx, at, people.map(named));
            return true;
          });
          if (kind !== 'close') expect(changed).toBe((kind === 'in') !== present.has(key));
          if (kind === 'in') present.add(key);
          else if (kind === 'out') present.delete(key);
          else held.add(date);
        }
        for (const [person, id] of people.entries()) {
          const stats = await story.get(Visits).statsOf(story.clubId, id);
          const { visits, streak } = stats ?? { visits: 0, streak: 0 };
          expect({ visits, streak }).toEqual(counted(person, present, held));
          const [seen] = await story.area.db.query(
            `select min(checked_in_at) as first, max(checked_in_at) as last from attendances
              where person_id = $1 and state = 'present'`,
            [id],
          );
          const texts = [stats?.firstSeen, stats?.lastSeen].map((one) => one?.epochMilliseconds);
          expect(texts).toEqual(
            [seen!.first, seen!.last].map((one) => (one as Date | null)?.getTime()),
          );
        }
      }),
      { numRuns: 30, seed: 6 },
    );
  }, 60_000);

  it('stay right when one person is checked in at many dates at once', async () => {
    await story.area.db.query(`truncate attendances, held_occurrences, member_stats`);
    const book = story.get(AttendanceBook);
    const who = people[0]!;
    await Promise.all(
      dates.flatMap((at) => [
        story.area.tx((tx) => book.checkIn(tx, at, named(who), by())),
        story.area.tx((tx) => book.checkIn(tx, at, named(who), by())),
      ]),
    );
    const stats = await story.get(Visits).statsOf(story.clubId, who);
    expect(stats).toMatchObject({ visits: DATES, streak: DATES });
  });

  it('follow nothing but the rows: a check-in that fails leaves neither a visit nor an event', async () => {
    await story.area.db.query(`truncate attendances, held_occurrences, member_stats`);
    const before = (await story.area.events()).length;
    const failing = story.area.tx(async (tx) => {
      await story.get(AttendanceBook).checkIn(tx, dates[0]!, named(people[0]!), by());
      throw new Error('the door falls shut');
    });
    await expect(failing).rejects.toThrow('falls shut');
    expect(await story.get(Visits).statsOf(story.clubId, people[0]!)).toBeNull();
    expect((await story.area.events()).length).toBe(before);
  });
});
