import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OccurrenceEnded } from '@asaza/gatherings';
import { Outbox } from '@asaza/platform/events';
import { ClubStandings } from '@asaza/rsvps';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { speakersMigrations } from '@asaza/speakers';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { RebuildStanding } from '../../../rsvps/src/application/rebuild-standing';
import { RememberAttendance } from '../../../rsvps/src/application/remember-attendance';
import { NOON, storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { attendanceMigrations, AttendanceModule } from '../index';
import { attendanceJobs } from '../jobs';
import { CheckIn } from './check-in';
import { DoorQueries } from './door.queries';
import { ExcuseAbsence } from './excuse-absence';
import { TakeBackExcuse } from './take-back-excuse';
import { UndoCheckIn } from './undo-check-in';

const DOORS = '2026-11-19T21:30:00Z';
const AFTER = '2026-11-20T01:00:00Z';
const areas = [rsvpsJobs, attendanceJobs];

describe('what a club remembers of those who came and those who did not', () => {
  let area: OpenArea;
  let story: Story;
  let work: () => Promise<void>;
  let id: string;
  let came: string;
  let missed: string;
  let called: string;
  beforeAll(async () => {
    area = await openArea({
      modules: [...storyNeeds.modules, AttendanceModule, handlersOf(areas)],
      migrations: [...storyNeeds.migrations, ...speakersMigrations, ...attendanceMigrations],
    });
    story = await storyIn(area);
    work = workerOf(area, areas);
  });
  beforeEach(async () => {
    await area.db.setClock(NOON);
    id = await story.occurrence();
    for (const name of ['Came', 'Missed', 'Called']) {
      const { personId } = (await story.attend(id, name)).rsvp;
      if (name === 'Came') came = personId;
      else if (name === 'Missed') missed = personId;
      else called = personId;
    }
    await area.db.query(`truncate standing, standing_marks, attendances, member_stats`);
  });
  afterAll(() => story.area.close());

  const who = (personId: string) => ({ occurrenceId: id, personId });
  const excuse = (personId: string, viewer = story.host) =>
    story.get(ExcuseAbsence).execute(viewer, who(personId));
  const takeBack = (personId: string) =>
    story.get(TakeBackExcuse).execute(story.host, who(personId));
  const end = async () => {
    await area.db.setClock(AFTER);
    await area.tx((tx) => story.get(Outbox).append(tx, OccurrenceEnded, { occurrenceId: id }));
    await work();
  };
  const remembered = async () => {
    await work();
    const found = await story.get(ClubStandings).of(null, story.clubId, [came, missed, called]);
    return [came, missed, called].map((personId) => {
      const { visits, absences, excused } = found.get(personId)!;
      return [visits, absences, excused];
    });
  };

  it('counts visits, absences without a word, and those with one', async () => {
    await area.db.setClock(DOORS);
    await story.get(CheckIn).execute(story.host, who(came));
    expect(await excuse(called)).toMatchObject({ value: { excused: true, present: false } });
    expect(await excuse(called)).toMatchObject({ ok: true });
    await end();
    expect(await remembered()).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(await story.get(RebuildStanding).execute(story.clubId)).toEqual([]);
  });

  it('follows undos, late check-ins, late words and excuses that were a mistake', async () => {
    await area.db.setClock(DOORS);
    await story.get(CheckIn).execute(story.host, who(came));
    await excuse(called);
    await end();
    await story.get(UndoCheckIn).execute(story.host, who(came));
    await story.get(CheckIn).execute(story.host, who(missed));
    await takeBack(called);
    expect(await remembered()).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]);
    await area.db.advance('30 days');
    await excuse(came);
    expect(await remembered()).toMatchObject([[0, 0, 1], {}, {}]);
    await area.db.advance('31 days');
    expect(await excuse(called)).toMatchObject({ refusal: { reason: 'door_closed' } });
  });

  it('is not misled by news that comes late or twice; a rebuild finds what was tampered with', async () => {
    await area.db.setClock(DOORS);
    await story.get(CheckIn).execute(story.host, who(came));
    await story.get(UndoCheckIn).execute(story.host, who(came));
    const news = await area.db.query<{ id: string; facts: { mark: string } }>(
      `select id, facts from outbox where name = 'attendance.marked' and facts ->> 'occurrenceId' = $1 order by id desc`,
      [id],
    );
    expect(news.map(({ facts }) => facts.mark)).toEqual(['none', 'present']);
    for (const { id: eventId, facts } of [...news, ...news])
      await story.get(RememberAttendance).execute(eventId, facts as never);
    expect(await remembered()).toMatchObject([[0, 0, 0], {}, {}]);
    await area.db.query(`update standing set absences = 7 where person_id = $1`, [came]);
    expect(await story.get(RebuildStanding).execute(story.clubId)).toEqual([came]);
    expect(await remembered()).toMatchObject([[0, 0, 0], {}, {}]);
  });

  it('is a word that helpers write down: of people on the list, not present, when the door has opened', async () => {
    expect(await excuse(called)).toMatchObject({ refusal: { reason: 'door_not_open' } });
    await area.db.setClock(DOORS);
    const stranger = await story.person('Stranger');
    expect(await excuse(called, stranger)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await excuse(stranger.personId)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    await story.get(CheckIn).execute(story.host, who(came));
    expect(await excuse(came)).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'personId', reason: 'is_present' },
    });
    await excuse(called);
    expect(await story.get(CheckIn).execute(story.host, who(called))).toMatchObject({
      value: { present: true, excused: false },
    });
    const door = await story.get(DoorQueries).door(story.host, id);
    expect(door.ok && door.value.present).toBe(2);
  });
});
