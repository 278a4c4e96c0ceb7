import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApplyEdit, CreateSeries, TakeBackEdit, type Edit } from '@asaza/gatherings';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { Temporal } from '@asaza/recurrence';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { AnswerInvitation, InviteSpeaker, SpeakerMail } from '@asaza/speakers';
import { speakersJobs } from '@asaza/speakers/jobs';
import { openArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { Inbox, type ReceivedMail } from '../../../../tools/local/inbox';
import { KeepSeat } from '../../../rsvps/src/application/keep-seat';
import { WithdrawResponse } from '../../../rsvps/src/application/withdraw-response';
import { addressOf, storyIn, type Story } from '../../../rsvps/src/story.factory';
import { datesIn } from '../calendar-parts.factory';
import { migrations } from '../delivery.factory';
import { notificationsJobs } from './index';

const AREAS = [gatheringsJobs, rsvpsJobs, speakersJobs, notificationsJobs];
const THURSDAYS = {
  rrule: 'FREQ=WEEKLY;BYDAY=TH',
  startLocal: Temporal.PlainDateTime.from('2026-11-26T07:00:00'),
};

let inbox: Inbox;
let story: Story;
let work: () => Promise<void>;

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const mailsTo = (name: string): ReceivedMail[] => inbox.mails(addressOf(name));
const onlyMailTo = (name: string): ReceivedMail => {
  const [mail, ...more] = mailsTo(name);
  expect(more).toEqual([]);
  return mail!;
};
/** A weekly breakfast on Wednesdays, two seats each. */
async function wednesdays(capacity = 2): Promise<{ seriesId: string; dates: string[] }> {
  const { first } = must(
    await story.get(CreateSeries).execute(story.host, {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      rrule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=6',
      startLocal: Temporal.PlainDateTime.from('2026-11-25T07:00:00'),
      ...{ timeZone: 'Asia/Tokyo', durationMinutes: 90, capacity, firstNumber: 128 },
      venue: { name: '川べり食堂 さくら', address: 'みどり町4丁目' },
      visibility: 'public',
    }),
  );
  const rows = await story.area.db.query<{ id: string }>(
    `select id from occurrences where series_id = $1 order by starts_at`,
    [first.seriesId],
  );
  return { seriesId: first.seriesId, dates: rows.map(({ id }) => id) };
}

async function attend(name: string, ...dates: string[]): Promise<void> {
  for (const date of dates) await story.attend(date, name);
}

async function speak(name: string, date: string): Promise<{ id: string; token: string }> {
  const { id } = must(
    await story.get(InviteSpeaker).execute(story.host, {
      ...{ occurrenceIds: [date], name, email: addressOf(name), locale: 'ja' },
    }),
  );
  const { token } = (await story.get(SpeakerMail).invitation(id))!;
  must(await story.get(AnswerInvitation).execute({ token, accept: true }));
  return { id, token };
}

/** Everything before has been told; then a host edits. */
async function edit(what: Edit): Promise<string> {
  await work();
  inbox.clear();
  const { edit: made } = must(await story.get(ApplyEdit).execute(story.host, { edit: what }));
  return made!.id;
}
/** A host edits, and the send delay passes. */
async function announced(what: Edit): Promise<void> {
  await edit(what);
  await story.area.db.advance('61 seconds');
  await work();
}
const remindedAt = async (date: string): Promise<string | undefined> =>
  (
    await story.area.db.query<{ due_at: Date }>(
      `select due_at from due_rows where name = 'notifications.reminder_due' and key = $1`,
      [date],
    )
  )[0]?.due_at.toISOString();

beforeAll(async () => {
  inbox = await Inbox.start();
  const env = { PUBLIC_URL: 'https://asaza.example.org', SEND_DELAY_SECONDS: '60' };
  const area = await openArea({
    ...{ modules: [handlersOf(AREAS)], migrations },
    env: { ...env, SMTP_URL: inbox.smtpUrl },
  });
  story = await storyIn(area);
  work = workerOf(area, AREAS);
}, 60_000);
beforeEach(() => story.area.db.setClock('2026-11-16T03:00:00Z'));
afterAll(async () => {
  await story?.area.close();
  await inbox?.stop();
});

describe('one edit of many dates', () => {
  it('is one mail to each, with all of their dates and nobody else’s', async () => {
    const { seriesId, dates } = await wednesdays();
    await attend('Momo', ...dates.slice(0, 3));
    await attend('Arata', dates[0]!);
    await attend('Hana', dates[0]!);
    const { token } = await story.attend(dates[3]!, 'Minoru');
    must(await story.get(WithdrawResponse).execute(token));
    await speak('Sumiko', dates[1]!);
    await attend('Sumiko', dates[1]!, dates[2]!);
    await announced({ kind: 'series', seriesId, ...THURSDAYS });

    const momo = onlyMailTo('Momo');
    expect(momo.subject).toBe('【11/26(木)ほか】川べり朝食会 — 日程が変わりました');
    for (const line of [
      '第128回・日時の変更: 2026年11月26日(木) 7:00–8:30\n  変更前 11/25(水) 7:00\n  11/18(水) 12:01まで',
      '第129回・日時の変更: 2026年12月3日(木) 7:00–8:30\n  変更前 12/2(水) 7:00',
      '第130回・日時の変更: 2026年12月10日(木) 7:00–8:30\n  変更前 12/9(水) 7:00',
    ])
      expect(momo.text).toContain(line);
    expect(momo.text).not.toContain('第131回');
    const parts = datesIn(momo);
    const request = { events: 1, method: 'REQUEST', sequence: 1, status: 'CONFIRMED' };
    expect(parts).toMatchObject([
      { ...request, start: '20261126T070000' },
      { ...request, start: '20261203T070000' },
      { ...request, start: '20261210T070000' },
    ]);
    expect(new Set(parts.map(({ uid }) => uid)).size).toBe(3);
    expect(new Set(momo.text?.match(/\/t\/[\w-]+/g)).size).toBe(3);

    const arata = onlyMailTo('Arata');
    expect(arata.subject).toBe('【11/26(木) 7:00】川べり朝食会 — 日時が変わりました');
    expect(datesIn(arata)).toHaveLength(1);
    const hana = onlyMailTo('Hana');
    expect(hana.text).toContain('キャンセル待ちの順番はそのままです');
    expect(datesIn(hana)).toEqual([]);
    expect(mailsTo('Minoru')).toEqual([]);
    const sumiko = onlyMailTo('Sumiko');
    expect(sumiko.text).toContain('ご登壇の回です');
    expect(datesIn(sumiko)).toHaveLength(2);
    expect(sumiko.text?.match(/\/speak\//g)).toHaveLength(1);
    expect(mailsTo('Owner')).toEqual([]);
  });

  it('is told to nobody when it is taken back, and reminds as before', async () => {
    const { seriesId, dates } = await wednesdays();
    await attend('Kei', dates[0]!, dates[1]!);
    await work();
    const before = await remindedAt(dates[0]!);
    expect(before).toBe('2026-11-24T09:00:00.000Z');
    const editId = await edit({ kind: 'series', seriesId, ...THURSDAYS });
    await work();
    expect(mailsTo('Kei')).toEqual([]);
    expect(await remindedAt(dates[0]!)).toBe('2026-11-25T09:00:00.000Z');
    must(await story.get(TakeBackEdit).execute(story.host, editId));
    await story.area.db.advance('1 hour');
    await work();
    expect(mailsTo('Kei')).toEqual([]);
    expect(await remindedAt(dates[0]!)).toBe(before);
  });

  it('that closes and opens again says so, out of the calendar and back in under the same UID', async () => {
    const { seriesId, dates } = await wednesdays();
    await attend('Rin', dates[1]!, dates[2]!, dates[3]!);
    const day = (text: string) => Temporal.PlainDate.from(text);
    const closed = { firstDay: day('2026-12-01'), lastDay: day('2026-12-12') };
    await announced({ kind: 'close', seriesId, ...closed });
    const off = onlyMailTo('Rin');
    expect(off.subject).toBe('【12/2(水)ほか】川べり朝食会 — 中止になりました');
    const gone = { events: 1, method: 'CANCEL', status: 'CANCELLED' };
    expect(datesIn(off)).toMatchObject([gone, gone]);
    expect(await remindedAt(dates[1]!)).toBeUndefined();

    const [closure] = await story.area.db.query<{ id: string }>(
      `select id from closures where series_id = $1`,
      [seriesId],
    );
    await announced({ kind: 'reopen', seriesId, closureId: closure!.id });
    const on = onlyMailTo('Rin');
    expect(on.subject).toBe('【12/2(水)ほか】川べり朝食会 — 開催することになりました');
    expect(on.text).toContain('お返事をお願いしたい回があります');
    expect(datesIn(on)).toMatchObject(
      datesIn(off).map(({ uid }) => ({ uid, method: 'REQUEST', status: 'CONFIRMED' })),
    );
    for (const [index, { sequence }] of datesIn(on).entries())
      expect(sequence).toBeGreaterThan(datesIn(off)[index]!.sequence);
    expect(await remindedAt(dates[1]!)).toBe('2026-12-01T09:00:00.000Z');
  });

  it('of texts alone is told to nobody', async () => {
    const { seriesId, dates } = await wednesdays();
    await attend('Nao', dates[0]!);
    await announced({ kind: 'series', seriesId, title: { ja: '川べり朝の会', en: null } });
    expect(inbox.mails()).toEqual([]);
  });
});

describe('what follows', () => {
  it('a seat that nobody kept is released with a kind word, and leaves the calendar', async () => {
    const { dates } = await wednesdays();
    await attend('Aki', dates[1]!);
    const [occurrenceId, startLocal] = [dates[1]!, THURSDAYS.startLocal.add({ days: 7 })];
    await announced({ kind: 'occurrence', occurrenceId, startLocal });
    expect(onlyMailTo('Aki').text).toContain('11/18(水) 12:01まで、お席をお取りしておきます');
    inbox.clear();
    await story.area.db.advance('48 hours');
    await work();
    const mail = onlyMailTo('Aki');
    expect(mail.subject).toBe('【12/3(木) 7:00】川べり朝食会 — お席の確保を終えました');
    expect(mail.text).toContain('もう一度申し込む: https://asaza.example.org/e/');
    expect(datesIn(mail)).toMatchObject([{ method: 'CANCEL' }]);
  });

  it('a speaker keeps the talk by one press or gives it up, and the hosts hear of it', async () => {
    const { dates } = await wednesdays();
    const talks = [await speak('Yui', dates[2]!), await speak('Ren', dates[3]!)];
    const { seriesId } = await seriesOf(dates[0]!);
    await announced({ kind: 'series', seriesId, ...THURSDAYS });
    expect(onlyMailTo('Yui').subject).toBe('【12/10(木) 7:00】川べり朝食会 — 日時が変わりました');
    expect(onlyMailTo('Yui').text).toContain(`/speak/${talks[0]!.token}`);
    inbox.clear();
    const answer = (index: number, accept: boolean, note?: string) =>
      story.get(AnswerInvitation).execute({ token: talks[index]!.token, accept, note });
    must(await answer(0, true));
    must(await answer(0, true));
    must(await answer(1, false, '旅の予定がありまして。'));
    await work();
    expect(onlyMailTo('Yui').subject).toContain('新しい日程で承りました');
    const ren = onlyMailTo('Ren');
    expect(ren.subject).toBe('【お返事への御礼】川べり朝食会');
    expect(datesIn(ren)).toMatchObject([{ method: 'CANCEL', start: '20261217T070000' }]);
    const host = mailsTo('Owner').map(({ subject, text }) => `${subject}\n${text}`);
    expect(host).toHaveLength(2);
    expect(host.find((mail) => mail.includes('ゲストは予定どおりです'))).toContain('Yuiさん');
    const gone = host.find((mail) => mail.includes('ゲストのご都合が合いません'));
    expect(gone).toContain('> 旅の予定がありまして。');
    const rest = await story.area.db.query(
      `select occurrence_id from talks where occurrence_id = any($1)`,
      [dates],
    );
    expect(rest).toEqual([{ occurrence_id: dates[2] }]);
  });

  it('the evening before, who has yet to say yes to the new day is not told that we wait for them', async () => {
    const { dates } = await wednesdays();
    const [occurrenceId] = dates as [string];
    const { token } = await story.attend(occurrenceId, 'Mei');
    await attend('Tao', occurrenceId);
    await story.area.db.setClock('2026-11-16T07:00:00Z');
    const startLocal = Temporal.PlainDateTime.from('2026-11-17T07:00:00');
    await announced({ kind: 'occurrence', occurrenceId, startLocal });
    must(await story.get(KeepSeat).execute(token));
    inbox.clear();
    await story.area.db.setClock('2026-11-16T09:00:10Z');
    await work();
    expect(onlyMailTo('Mei').subject).toBe('【11/17(火) 7:00】川べり朝食会 — 明日お待ちしています');
    expect(mailsTo('Tao')).toEqual([]);
  });

  it('a worker that ends between the writing down and the sending: one mail all the same', async () => {
    const { seriesId, dates } = await wednesdays();
    await attend('Sora', dates[0]!, dates[1]!);
    const tellers = notificationsJobs.handlers.filter(
      ({ name }) => name !== 'DeliverNoticeHandler',
    );
    const silent = workerOf(story.area as never, [
      ...AREAS.slice(0, 3),
      { ...notificationsJobs, handlers: tellers },
    ]);
    await edit({ kind: 'series', seriesId, ...THURSDAYS });
    await story.area.db.advance('61 seconds');
    await silent();
    const died = await story.area.db.query(
      `update deliveries set state = 'sending', attempt = 1 where state = 'pending' returning id`,
    );
    expect(died).toHaveLength(1);
    expect(mailsTo('Sora')).toEqual([]);
    await work();
    await work();
    expect(onlyMailTo('Sora').subject).toContain('日程が変わりました');
  });
});

const seriesOf = async (date: string): Promise<{ seriesId: string }> => {
  const [row] = await story.area.db.query<{ series_id: string }>(
    `select series_id from occurrences where id = $1`,
    [date],
  );
  return { seriesId: row!.series_id };
};
