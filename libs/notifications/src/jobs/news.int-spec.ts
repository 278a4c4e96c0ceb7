import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CancelOccurrence, CreateSeries, MoveOccurrence } from '@asaza/gatherings';
import { gatheringsJobs } from '@asaza/gatherings/jobs';
import { People } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { AddAttendee, ConfirmResponse, RespondToOccurrence } from '@asaza/rsvps';
import { rsvpsJobs } from '@asaza/rsvps/jobs';
import { AnswerInvitation, InviteSpeaker } from '@asaza/speakers';
import { speakersJobs } from '@asaza/speakers/jobs';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { handlersOf, workerOf } from '../../../../test/support/worker-of';
import { Inbox, type ReceivedMail } from '../../../../tools/local/inbox';
import { migrations } from '../delivery.factory';
import { notificationsJobs } from './index';

const AREAS = [gatheringsJobs, rsvpsJobs, speakersJobs, notificationsJobs];

let inbox: Inbox;
let area: OpenArea;
let host: { personId: string; sessionId: string };
let occurrences: { id: string; slug: string }[];
let work: () => Promise<void>;

const latest = (to: string): ReceivedMail => {
  const [mail] = inbox.mails(to);
  if (!mail) throw new Error(`no mail to ${to}`);
  return mail;
};
const tokenIn = (mail: ReceivedMail, folder: string): string =>
  new RegExp(`/${folder}/([\\w-]+)`).exec(mail.text ?? '')![1]!;
const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};
const respond = async (occurrenceId: string, name: string, email: string) =>
  must(
    await area
      .get(RespondToOccurrence)
      .execute(null, { occurrenceId, name, email, locale: 'ja', shortNotice: false }),
  );
/** Answers, reads the code in the mail, types it. */
async function attend(occurrenceId: string, name: string, email: string): Promise<void> {
  const { confirmationId } = await respond(occurrenceId, name, email);
  await work();
  const code = /^【(\d{6})】/.exec(latest(email).subject)![1]!;
  must(await area.get(ConfirmResponse).execute({ confirmationId, code }));
  await work();
}

beforeAll(async () => {
  inbox = await Inbox.start();
  area = await openArea({
    modules: [handlersOf(AREAS)],
    migrations,
    env: { SMTP_URL: inbox.smtpUrl, PUBLIC_URL: 'https://asaza.example.org' },
  });
  work = workerOf(area, AREAS);
  await area.db.setClock('2026-11-02T03:00:00Z');
  const personId = await area.tx(async (tx) => {
    const about = { locale: 'ja' as const, name: '山本 悠' };
    const made = await area.get(People).ensureByAddress(tx, 'host@example.com', about);
    await area.get(People).verify(tx, made.personId, { name: '山本 悠' });
    return made.personId;
  });
  host = { personId, sessionId: '0190a0a0-0000-7000-8000-000000000000' };
  const { first } = must(
    await area.get(CreateSeries).execute(host, {
      title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
      rrule: 'FREQ=MONTHLY;BYDAY=3FR',
      startLocal: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
      timeZone: 'Asia/Tokyo',
      durationMinutes: 90,
      capacity: 2,
      firstNumber: 128,
      venue: { name: '川べり食堂 さくら', address: 'みどり町4丁目' },
      fee: { amount: 2000, currency: 'JPY' },
      visibility: 'public',
    }),
  );
  occurrences = await area.db.query(
    `select id, slug from occurrences where series_id = $1 order by starts_at limit 3`,
    [first.seriesId],
  );
  await work();
}, 60_000);
afterAll(async () => {
  await area?.close();
  await inbox?.stop();
});

describe('a morning, told by mail', () => {
  it('an answer brings a code, the code a seat with a date for the calendar, in one thread', async () => {
    await respond(occurrences[0]!.id, '山田 桃子', 'momo@example.com');
    await work();
    const code = latest('momo@example.com');
    expect(code.subject).toMatch(/^【\d{6}】確認コード（川べり朝食会）$/);
    expect(code.from).toContain('川べり朝食会');
    expect(code.text).toContain('仮押さえしています');
    expect(code.headers).not.toHaveProperty('list-unsubscribe');
    must(await area.get(ConfirmResponse).execute({ token: tokenIn(code, 'verify') }));
    await work();
    const seat = latest('momo@example.com');
    expect(seat.subject).toBe('【11/20(金) 7:00】川べり朝食会 — お席が決まりました');
    expect(seat.calendar).toMatch(/METHOD:REQUEST[\s\S]*DTSTART;TZID=Asia\/Tokyo:20261120T070000/);
    expect(seat.text).toContain('https://asaza.example.org/t/');
    expect(seat.headers['in-reply-to']).toBe(code.headers['message-id']);
    expect(inbox.mails('momo@example.com')).toHaveLength(2);
  });

  it('a second answer from the same address is told that it has a seat', async () => {
    await respond(occurrences[0]!.id, '山田 桃子', 'momo@example.com');
    await work();
    expect(latest('momo@example.com').text).toContain('お席はもう決まっています');
  });

  it('who comes when it is full hears the place on the list', async () => {
    await attend(occurrences[0]!.id, '佐藤 新', 'arata@example.com');
    await attend(occurrences[0]!.id, '鈴木 花', 'hana@example.com');
    const mail = latest('hana@example.com');
    expect(mail.subject).toContain('キャンセル待ち1番目です');
    expect(mail.calendar).toBeNull();
  });

  it('somebody whom a host adds by hand hears of it', async () => {
    must(
      await area.get(AddAttendee).execute(host, {
        occurrenceId: occurrences[1]!.id,
        name: '高橋 実',
        email: 'minoru@example.com',
        yomi: null,
        locale: 'ja',
      } as never),
    );
    await work();
    expect(latest('minoru@example.com').subject).toMatch(/参加のご案内$/);
  });

  it('a speaker is asked, accepts, and the hosts hear of it', async () => {
    must(
      await area.get(InviteSpeaker).execute(host, {
        occurrenceIds: [occurrences[0]!.id],
        name: '小山田 澄子',
        email: 'sumiko@example.com',
        message: 'お話を聞かせてください。',
        locale: 'ja',
      } as never),
    );
    await work();
    const asked = latest('sumiko@example.com');
    expect(asked.subject).toBe('【ご登壇のお願い】川べり朝食会');
    expect(asked.text).toContain('> お話を聞かせてください。');
    must(
      await area.get(AnswerInvitation).execute({
        token: tokenIn(asked, 'speak'),
        accept: true,
        occurrenceId: occurrences[0]!.id,
      }),
    );
    await work();
    const accepted = latest('sumiko@example.com');
    expect(accepted.subject).toBe('【11/20(金) 7:00】川べり朝食会 — ご登壇が決まりました');
    expect(accepted.calendar).toContain('METHOD:REQUEST');
    expect(latest('host@example.com').subject).toContain('ゲストが決まりました');
  });

  it('the evening before, who has a seat is reminded once, and nobody else', async () => {
    await area.db.setClock('2026-11-19T08:59:00Z');
    await work();
    expect(inbox.mails('momo@example.com')).toHaveLength(3);
    await area.db.setClock('2026-11-19T09:00:10Z');
    await work();
    const mail = latest('momo@example.com');
    expect(mail.subject).toBe('【11/20(金) 7:00】川べり朝食会 — 明日お待ちしています');
    for (const words of ['川べり食堂 さくら', '2,000円', '小山田 澄子さん', '/t/'])
      expect(mail.text).toContain(words);
    expect(mail.headers['list-unsubscribe']).toContain('https://asaza.example.org/api/mail/');
    expect(latest('hana@example.com').subject).toContain('キャンセル待ち');
    await work();
    expect(inbox.mails('momo@example.com')).toHaveLength(4);
  });

  it('a date that moves is told to seated, waiting and speaker, each in their words', async () => {
    must(
      await area.get(MoveOccurrence).execute(host, {
        occurrenceId: occurrences[0]!.id,
        startLocal: Temporal.PlainDateTime.from('2026-11-27T07:00:00'),
      } as never),
    );
    await work();
    const seated = latest('momo@example.com');
    expect(seated.subject).toBe('【11/27(金) 7:00】川べり朝食会 — 日時が変わりました');
    expect(seated.text).toContain('変更前: 2026年11月20日(金) 7:00');
    expect(seated.calendar).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:1/);
    expect(latest('hana@example.com').text).toContain('キャンセル待ちの順番はそのままです');
    expect(seated.text).toContain('11/21(土) 18:00まで、お席をお取りしておきます');
    expect(latest('sumiko@example.com').text).toContain('引きつづきお話しいただけますか');
  });

  it('a date that is called off is told to all, out of their calendars, and reminds nobody', async () => {
    must(
      await area
        .get(CancelOccurrence)
        .execute(host, { occurrenceId: occurrences[0]!.id, reason: '大雨のためです。' } as never),
    );
    await work();
    const mail = latest('momo@example.com');
    expect(mail.subject).toBe('【11/27(金) 7:00】川べり朝食会 — 中止になりました');
    expect(mail.text).toContain('> 大雨のためです。');
    expect(mail.calendar).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
    expect(latest('sumiko@example.com').subject).toContain('中止になりました');
    const before = inbox.mails('momo@example.com').length;
    await area.db.setClock('2026-11-26T09:00:10Z');
    await work();
    expect(inbox.mails('momo@example.com')).toHaveLength(before);
  });

  it('no mail went to anybody twice, and all were delivered', async () => {
    const copies = inbox.mails().map((mail) => mail.headers['message-id']);
    expect(new Set(copies).size).toBe(copies.length);
    const states = await area.db.query(`select distinct state from deliveries`);
    expect(states).toEqual([{ state: 'sent' }]);
  });
});
