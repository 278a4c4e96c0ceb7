import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ApplyEdit, CreateSeries } from '@asaza/gatherings';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { Temporal } from '@asaza/recurrence';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { speakersJobs } from '@asaza/speakers/jobs';
import { openArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { Inbox } from '../../../../tools/local/inbox';
import { editOfStep, STEPS, type Step } from '../../../gatherings/src/domain/edit-scripts.factory';
import { SeriesPlanRepository } from '../../../gatherings/src/persistence/series-plan.repository';
import { WithdrawResponse } from '../../../rsvps/src/application/withdraw-response';
import { storyIn, type Story } from '../../../rsvps/src/story.factory';
import { migrations } from '../delivery.factory';
import { notificationsJobs } from '../jobs';

const AREAS = [gatheringsJobs, rsvpsJobs, speakersJobs, notificationsJobs];
const SCRIPTS = Number(process.env['TOLD_SCRIPTS'] ?? 6);
const EDIT_KINDS = [
  'occurrence_moved',
  'occurrence_cancelled',
  'occurrence_reinstated',
  'series_changed',
];

const step = fc.record({
  what: fc.constantFrom(...STEPS.filter((what) => what !== 'take_back')),
  a: fc.nat({ max: 10_000 }),
  b: fc.nat({ max: 10_000 }),
});

interface Answer {
  readonly id: string;
  readonly occurrence_id: string;
  readonly person_id: string;
  readonly response: string;
  readonly seat: string;
  readonly seq: number | null;
}

describe('edits of a series with people on it', () => {
  let inbox: Inbox;
  let story: Story;
  let work: () => Promise<void>;
  let scripts = 0;
  let edits = 0;
  let mails = 0;

  beforeAll(async () => {
    inbox = await Inbox.start();
    const area = await openArea({
      ...{ modules: [handlersOf(AREAS)], migrations },
      env: {
        ...{ PUBLIC_URL: 'https://asaza.example.org', SEND_DELAY_SECONDS: '0' },
        SMTP_URL: inbox.smtpUrl,
      },
    });
    story = await storyIn(area);
    work = workerOf(area, AREAS);
  }, 60_000);
  afterAll(async () => {
    await story?.area.close();
    await inbox?.stop();
  });

  const answersOf = (seriesId: string): Promise<Answer[]> =>
    story.area.db.query<Answer>(
      `select r.id, r.occurrence_id, r.person_id, r.response, r.seat, r.seq
         from rsvps r join occurrences o on o.id = r.occurrence_id where o.series_id = $1 order by r.id`,
      [seriesId],
    );
  const waitingLine = (answers: readonly Answer[], occurrenceId: string): string[] =>
    answers
      .filter((one) => one.occurrence_id === occurrenceId && one.seat === 'waitlisted')
      .sort((a, b) => a.seq! - b.seq!)
      .map(({ id }) => id);

  /** Six dates ahead; on the first three two seats are taken, one person waits and one has said no. */
  async function peopled(): Promise<string> {
    await story.area.db.setClock('2026-11-16T03:00:00Z');
    const made = await story.get(CreateSeries).execute(story.host, {
      title: { ja: '川べり朝食会' },
      rrule: 'FREQ=WEEKLY;BYDAY=WE',
      startLocal: Temporal.PlainDateTime.from('2026-11-25T07:00:00'),
      ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity: 2, visibility: 'public' },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    const { seriesId } = made.value.first;
    const dates = await story.area.db.query<{ id: string }>(
      `select id from occurrences where series_id = $1 order by starts_at limit 3`,
      [seriesId],
    );
    for (const { id } of dates) {
      const no = await story.attend(id, `No${scripts}`);
      await story.get(WithdrawResponse).execute(no.token);
      for (const name of ['One', 'Two', 'Three']) await story.attend(id, `${name}${scripts}`);
    }
    await work();
    return seriesId;
  }

  async function play(script: readonly Step[]): Promise<void> {
    scripts += 1;
    const seriesId = await peopled();
    let now = Temporal.Instant.from('2026-11-16T03:00:00Z');
    for (const one of script) {
      if (one.what === 'wait') {
        now = now.add({ hours: 24 * (one.a % 5) });
        await story.area.db.setClock(String(now));
        await work();
        continue;
      }
      const gathering = await story.area.tx((tx) =>
        story.get(SeriesPlanRepository).gathering(tx, seriesId, { now, look: true }),
      );
      const edit = gathering && editOfStep(one, gathering, now);
      if (!edit) continue;
      const before = await answersOf(seriesId);
      const told = await story.area.db.query<{ id: string }>(`select id from notices`);
      const saved = await story.get(ApplyEdit).execute(story.host, { edit });
      await work();
      const after = await answersOf(seriesId);
      expect(after.map(said)).toEqual(before.map(said));
      for (const id of new Set(before.map(({ occurrence_id }) => occurrence_id))) {
        const then = waitingLine(before, id);
        const line = waitingLine(after, id);
        expect(line).toEqual(then.filter((each) => line.includes(each)));
      }
      const news = await story.area.db.query<{ person_id: string; n: number }>(
        `select person_id, count(*)::int as n from notices
          where kind = any($1) and id <> all($2::uuid[]) group by person_id`,
        [EDIT_KINDS, told.map(({ id }) => id)],
      );
      expect(news.filter(twice)).toEqual([]);
      if (saved.ok) edits += 1;
      mails += news.length;
    }
  }

  it('control: a second mail to somebody would be noticed, and a changed answer too', () => {
    expect([{ n: 1 }, { n: 2 }].filter(twice)).toEqual([{ n: 2 }]);
    const yes = { id: 'a', occurrence_id: 'o', person_id: 'p', response: 'accepted' };
    const seat = { seat: 'held', seq: 1 };
    expect(said({ ...yes, ...seat })).not.toEqual(said({ ...yes, ...seat, response: 'declined' }));
    expect(said({ ...yes, ...seat })).toEqual(said({ ...yes, seat: 'none', seq: null }));
  });

  it(`keep what everybody said, and tell each at most once an edit, in ${SCRIPTS} scripts (property)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), (script) => play(script)),
      { numRuns: SCRIPTS, endOnFailure: true },
    );
    expect(edits).toBeGreaterThan(SCRIPTS);
    expect(mails).toBeGreaterThan(SCRIPTS);
    if (process.env['TOLD_SCRIPTS'])
      console.log(`${SCRIPTS} scripts: ${edits} edits, ${mails} mails about them`);
  }, 3_600_000);
});

/** Whose word for which date: no edit changes it. */
const said = ({ id, occurrence_id, person_id, response }: Answer): unknown => ({
  ...{ id, occurrence_id, person_id, response },
});

const twice = ({ n }: { readonly n: number }): boolean => n > 1;
