import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { attendanceMigrations } from '@asaza/attendance';
import type { Viewer } from '@asaza/kernel';
import { UpdateProfile } from '@asaza/people';
import { Tx } from '@asaza/platform/database';
import { speakersMigrations } from '@asaza/speakers';
import { storyIn, storyNeeds, type Story } from '../../../rsvps/src/story.factory';
import { openArea } from '../../../../test/support/area';
import { introductionsMigrations, IntroductionsModule } from '../index';
import { IntentQueries } from './intent.queries';
import { TellWishes } from './tell-wishes';

describe('what one can hope for at a date', () => {
  let story: Story;
  let date: string;
  const people = {} as Record<'seeker' | 'baker' | 'shown' | 'quiet' | 'third', Viewer>;

  beforeAll(async () => {
    story = await storyIn(
      await openArea({
        modules: [...storyNeeds.modules, IntroductionsModule],
        migrations: [
          ...storyNeeds.migrations,
          ...speakersMigrations,
          ...attendanceMigrations,
          ...introductionsMigrations,
        ],
      }),
    );
    date = await story.occurrence({ capacity: 12 });
    const profiles = {
      seeker: { gives: ['確定申告の相談'], asks: ['パンの焼き方'] },
      baker: { gives: ['パン作り'], asks: ['税理士'] },
      shown: { gives: ['パンの焼き方'], asks: ['ピアノの先生'] },
      quiet: { gives: ['パンの焼き方'], asks: [] },
      third: { gives: ['ワイン'], asks: [] },
    };
    for (const [name, profile] of Object.entries(profiles)) {
      await story.attend(date, name);
      const viewer = await story.person(name);
      people[name as keyof typeof people] = viewer;
      const introductionsConsent = name !== 'quiet';
      const told = { ...profile, introductionsConsent };
      expect((await story.get(UpdateProfile).execute(viewer, told)).ok).toBe(true);
    }
    await story.area.db.query(
      `insert into name_audiences (id, person_id, audience, chosen_at)
       select gen_random_uuid(), $1, 'attendees', app_now()`,
      [people.shown.personId],
    );
  });
  afterAll(() => story.area.close());

  const of = async (viewer: Viewer, occurrenceId = date) =>
    (
      await story.get(IntentQueries).of(viewer.personId, [{ occurrenceId, clubId: story.clubId }])
    )[0]!;

  it('counts those who let themselves be introduced, and names only those who allow it', async () => {
    expect(await of(people.seeker)).toMatchObject({
      ...{ state: 'ready', readerComes: true },
      intent: {
        helpers: 2,
        helped: [{ text: 'パンの焼き方', people: 2, names: ['shown'] }],
        wanted: [{ text: '確定申告の相談', people: 1, names: [] }],
      },
    });
  });

  it('names nobody to a reader who is not introduced themselves', async () => {
    const seen = await of(people.quiet);
    expect(seen.state).toBe('not_introduced');
    expect(seen.intent).toMatchObject({ helpers: 0, helped: [], wanted: [] });
    expect(seen.intent?.questions.every(({ kind }) => kind === 'concept')).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/shown|先生|税理士"/);
  });

  it('leaves out whoever pauses, and whoever is kept apart, without a word', async () => {
    const helpers = async () => (await of(people.seeker)).intent?.helpers;
    const pause = (value: 'open' | 'none') =>
      story.get(TellWishes).execute(people.shown, { pause: value });
    await pause('open');
    // Baker and third are left: too few to say anything.
    expect(await of(people.seeker)).toMatchObject({ state: 'too_few', intent: null });
    await pause('none');
    expect(await helpers()).toBe(2);
    const pair = [people.seeker.personId, people.baker.personId].sort();
    await story.area.db.query(
      `insert into never_pairs (id, low_id, high_id, by_id, reason, created_at)
       values (gen_random_uuid(), $1, $2, $3, 'blocked', app_now())`,
      [...pair, people.baker.personId],
    );
    expect((await of(people.seeker)).state).toBe('too_few');
    await story.area.db.query(`delete from never_pairs`);
    expect(await helpers()).toBe(2);
  });

  it('reads many dates in as many statements as one', async () => {
    const other = await story.occurrence({ startsAt: '2026-11-26T22:00:00Z' });
    const statements = jest.spyOn(Tx.prototype, 'rows');
    const cost = async (ids: readonly string[]) => {
      statements.mockClear();
      const asked = ids.map((occurrenceId) => ({ occurrenceId, clubId: story.clubId }));
      await story.get(IntentQueries).of(people.seeker.personId, asked);
      return statements.mock.calls.length;
    };
    expect(await cost([date, other])).toBe(await cost([date]));
    statements.mockRestore();
  });
});
