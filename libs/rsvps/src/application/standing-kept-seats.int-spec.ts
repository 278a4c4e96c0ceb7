import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { rsvpsJobs } from '../jobs';
import { seriesIn } from '../standing.factory';
import { storyIn, storyNeeds, type Story } from '../story.factory';
import { GiveStandingAnswer } from './give-standing-answer';
import { SetQuotas } from './set-quotas';

describe('seats kept for regulars, and people who always come', () => {
  let area: OpenArea;
  let story: Story;
  beforeAll(async () => {
    area = await openArea({
      modules: [...storyNeeds.modules, handlersOf([rsvpsJobs])],
      migrations: storyNeeds.migrations,
    });
    story = await storyIn(area);
  });
  afterAll(() => area.close());

  it('are taken by the claims of each, whatever the fair order', async () => {
    const series = await seriesIn(story, 2);
    const start = await series.date('2026-11-20');
    const people = await series.people('Aoki', 'Baba', 'Chiba');
    await area.db.query(
      `insert into standing (club_id, person_id, visits, first_seen, last_seen) values ($1, $2, 5, app_now(), app_now())`,
      [story.clubId, people[2]!.personId],
    );
    await story.get(SetQuotas).execute(story.host, {
      occurrenceId: start,
      quotas: [{ kind: 'regulars', seats: 1, releases: { daysBefore: 2, at: '18:00' } }],
    });
    for (const viewer of people) {
      const given = await story.get(GiveStandingAnswer).execute(viewer, { occurrenceId: start });
      expect(given.ok).toBe(true);
      await area.db.advance('1 minute');
    }
    await workerOf(area, [rsvpsJobs])();
    expect(await series.seats(start)).toEqual({ held: ['Aoki', 'Chiba'], waitlisted: ['Baba'] });
    const taken = await area.db.query(`select taken from seat_quotas where occurrence_id = $1`, [
      start,
    ]);
    expect(taken).toEqual([{ taken: 1 }]);
    expect(await story.drifted()).toEqual([]);
  });
});
