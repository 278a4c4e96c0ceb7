import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplyEdit, CreateSeries, TakeBackEdit, type Edit } from '@asaza/gatherings';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { Temporal } from '@asaza/recurrence';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { speakersJobs } from '@asaza/speakers/jobs';
import { openArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { Inbox } from '../../../../tools/local/inbox';
import { addressOf, storyIn, type Story } from '../../../rsvps/src/story.factory';
import { datesIn } from '../calendar-parts.factory';
import { migrations } from '../delivery.factory';
import { notificationsJobs } from './index';

const AREAS = [gatheringsJobs, rsvpsJobs, speakersJobs, notificationsJobs];

let inbox: Inbox;
let story: Story;
let work: () => Promise<void>;
let dates: string[];

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const moveTo = (n: number, start: string): Edit => ({
  ...{ kind: 'occurrence', occurrenceId: dates[n]! },
  startLocal: Temporal.PlainDateTime.from(start),
});
const edit = async (what: Edit): Promise<string> =>
  must(await story.get(ApplyEdit).execute(story.host, { edit: what })).edit!.id;
/** The worker goes on while time passes. */
async function pass(seconds: number): Promise<void> {
  await story.area.db.advance(`${seconds} seconds`);
  await work();
}
const subjects = (name: string) => inbox.mails(addressOf(name)).map(({ subject }) => subject);

beforeAll(async () => {
  inbox = await Inbox.start();
  const area = await openArea({
    ...{ modules: [handlersOf(AREAS)], migrations },
    env: {
      ...{ PUBLIC_URL: 'https://asaza.example.org', SEND_DELAY_SECONDS: '60' },
      SMTP_URL: inbox.smtpUrl,
    },
  });
  story = await storyIn(area);
  work = workerOf(area, AREAS);
}, 60_000);
beforeEach(async () => {
  await story.area.db.setClock('2026-11-16T03:00:00Z');
  const { first } = must(
    await story.get(CreateSeries).execute(story.host, {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      rrule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=6',
      startLocal: Temporal.PlainDateTime.from('2026-11-25T07:00:00'),
      ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity: 2, visibility: 'public' },
    }),
  );
  const rows = await story.area.db.query<{ id: string }>(
    `select id from occurrences where series_id = $1 order by starts_at`,
    [first.seriesId],
  );
  dates = rows.map(({ id }) => id);
});
afterAll(async () => {
  await story?.area.close();
  await inbox?.stop();
});

/** A seat whose confirmation has been mailed. */
async function attend(name: string): Promise<void> {
  await story.attend(dates[0]!, name);
  await work();
  inbox.clear();
}
const asked = async () =>
  (
    await story.area.db.query<{ reconfirm_until: Date | null }>(
      `select reconfirm_until from rsvps where occurrence_id = $1`,
      [dates[0]],
    )
  ).map(({ reconfirm_until }) => reconfirm_until !== null);

describe('edits within one send delay', () => {
  it('are told together: one mail, from where people left it to where it stands', async () => {
    await attend('Momo');
    await edit(moveTo(0, '2026-11-26T07:00:00'));
    await pass(40);
    await edit(moveTo(0, '2026-11-27T07:00:00'));
    await pass(40);
    expect(subjects('Momo')).toEqual([]);
    await pass(40);
    const [mail, ...more] = inbox.mails(addressOf('Momo'));
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('【11/27(金) 7:00】川べり朝食会 — 日時が変わりました');
    expect(mail!.text).toContain('2026年11月25日(水) 7:00');
    expect(datesIn(mail!)).toMatchObject([{ start: '20261127T070000', sequence: 2 }]);
    await pass(600);
    expect(subjects('Momo')).toHaveLength(1);
  });

  it('that come to nothing are told to nobody, and nobody is asked anything', async () => {
    await attend('Kei');
    await edit(moveTo(0, '2026-11-26T07:00:00'));
    await pass(40);
    await edit(moveTo(0, '2026-11-25T07:00:00'));
    await pass(600);
    expect(subjects('Kei')).toEqual([]);
    expect(await asked()).toEqual([false]);
  });

  it('the last of them taken back, people hear of what stands, not of what does not', async () => {
    await attend('Aki');
    await edit(moveTo(0, '2026-11-26T07:00:00'));
    await pass(40);
    const second = await edit({ kind: 'cancel', occurrenceId: dates[0]! });
    await pass(40);
    must(await story.get(TakeBackEdit).execute(story.host, second));
    await pass(600);
    expect(subjects('Aki')).toEqual(['【11/26(木) 7:00】川べり朝食会 — 日時が変わりました']);
    expect(await asked()).toEqual([true]);
  });

  it('a worker that was away tells them together as well', async () => {
    await attend('Rin');
    await edit(moveTo(0, '2026-11-26T07:00:00'));
    await story.area.db.advance('40 seconds');
    await edit({ kind: 'cancel', occurrenceId: dates[0]! });
    await pass(3_600);
    expect(subjects('Rin')).toEqual(['【11/26(木) 7:00】川べり朝食会 — 中止になりました']);
  });
});

describe('an edit that is taken back', () => {
  it('is told to those alone who answered while it stood', async () => {
    await attend('Nao');
    const moved = await edit(moveTo(0, '2026-11-26T07:00:00'));
    await pass(30);
    await attend('Yui');
    must(await story.get(TakeBackEdit).execute(story.host, moved));
    await pass(600);
    expect(subjects('Nao')).toEqual([]);
    const [mail, ...more] = inbox.mails(addressOf('Yui'));
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('【11/25(水) 7:00】川べり朝食会 — 日時が変わりました');
    expect(mail!.text).toContain('2026年11月26日(木) 7:00');
    expect(datesIn(mail!)).toMatchObject([{ start: '20261125T070000', sequence: 2 }]);
    expect(await asked()).toEqual([false, false]);
  });

  it('takes the dates that it added out of the calendar of whoever was quick', async () => {
    const [series] = await story.area.db.query<{ id: string }>(
      `select series_id as id from occurrences where id = $1`,
      [dates[0]],
    );
    const seriesId = series!.id;
    const editId = await edit({ kind: 'series', seriesId, rrule: 'FREQ=WEEKLY;BYDAY=TH,FR' });
    const [added] = await story.area.db.query<{ id: string }>(
      `select id from occurrences where series_id = $1 and local_start = '2026-11-27T07:00'`,
      [seriesId],
    );
    await story.attend(added!.id, 'Sora');
    await pass(30);
    inbox.clear();
    must(await story.get(TakeBackEdit).execute(story.host, editId));
    await pass(600);
    expect(subjects('Sora')).toEqual(['【11/27(金) 7:00】川べり朝食会 — 中止になりました']);
    expect(datesIn(inbox.mails(addressOf('Sora'))[0]!)).toMatchObject([{ method: 'CANCEL' }]);
  });
});
