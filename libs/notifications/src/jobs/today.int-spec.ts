import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelOccurrence } from '@asaza/gatherings';
import { AnswerInvitation, InviteSpeaker } from '@asaza/speakers';
import { SaveMessage, SendMessage, SendToday, SetMailPreference } from '../index';
import { aMorning, must, type Morning } from '../../../../test/support/morning';

let morning: Morning;
let occurrenceId: string;

/** 5:45 in Tokyo, on the day. */
const EARLY = '2026-11-19T20:45:00Z';
const EVERYBODY = ['momo', 'arata', 'hana', 'sumiko'];

beforeEach(async () => {
  morning = await aMorning({ SEND_DELAY_SECONDS: '120' });
  occurrenceId = morning.dates[0]!.id;
  await morning.attend(occurrenceId, '山田 桃子', 'momo@example.com');
  await morning.attend(occurrenceId, '佐藤 新', 'arata@example.com');
  await morning.attend(occurrenceId, '鈴木 花', 'hana@example.com');
  must(
    await morning.area.get(InviteSpeaker).execute(morning.host, {
      ...{ occurrenceIds: [occurrenceId], name: '小山田 澄子', email: 'sumiko@example.com' },
      locale: 'ja',
    } as never),
  );
  await morning.work();
  const token = /\/speak\/([\w-]+)/.exec(morning.mails('sumiko@example.com')[0]!.text!)![1]!;
  must(await morning.area.get(AnswerInvitation).execute({ token, accept: true, occurrenceId }));
  await morning.work();
  await morning.area.db.setClock(EARLY);
  await morning.work();
  morning.inbox.clear();
}, 90_000);
afterEach(() => morning?.close());

const today = (more: Partial<Parameters<SendToday['execute']>[1]> = {}) =>
  morning.area.get(SendToday).execute(morning.host, {
    ...{ messageId: randomUUID(), occurrenceId },
    ...{ subject: { ja: '電車が遅れています' }, body: { ja: '着いた方から始めます。' } },
    ...more,
  });
const got = (subject: RegExp) =>
  EVERYBODY.filter((name) => morning.mails(`${name}@example.com`, subject).length > 0);

describe('this morning', () => {
  it('called off at once, with the reason, for everybody and out of their calendars', async () => {
    must(
      await morning.area.get(CancelOccurrence).execute(morning.host, {
        ...{ occurrenceId, reason: '台風のため、中止します。', immediately: true },
      }),
    );
    await morning.work();
    expect(got(/中止になりました/)).toEqual(EVERYBODY);
    for (const name of ['momo', 'arata', 'sumiko']) {
      const [mail] = morning.mails(`${name}@example.com`);
      expect(mail!.text).toContain('台風のため、中止します。');
      expect(mail!.calendar).toMatch(/METHOD:CANCEL/);
    }
    expect(morning.mails('momo@example.com')).toHaveLength(1);
  });

  it('control: without "at once" nobody hears before the send delay', async () => {
    must(
      await morning.area.get(CancelOccurrence).execute(morning.host, { occurrenceId, reason: 'x' }),
    );
    await morning.work();
    expect(got(/./)).toEqual([]);
  });

  it('news goes at once, once, whatever a firm seat stopped', async () => {
    const { id: messageId, version } = must(
      await morning.area.get(SaveMessage).execute(morning.host, {
        ...{ occurrenceId, audience: 'all', subject: { ja: '前置き' }, body: { ja: 'x' } },
      }),
    );
    must(await morning.area.get(SendMessage).execute(morning.host, { messageId, version }));
    await morning.area.db.advance('3 minutes');
    await morning.work();
    for (const name of ['momo', 'hana']) {
      const header = morning.mails(`${name}@example.com`)[0]!.headers['list-unsubscribe']!;
      const token = header.replace(/^.*\/mail\/|>$/g, '');
      must(await morning.area.get(SetMailPreference).execute(token, false));
    }
    const id = randomUUID();
    must(await today({ messageId: id }));
    must(await today({ messageId: id }));
    await morning.work();
    // hana waits for a seat: for her it is a message like others, and she stopped those.
    expect(got(/電車が遅れています/)).toEqual(['momo', 'arata', 'sumiko']);
    expect(morning.mails('momo@example.com', /電車/)).toHaveLength(1);
    expect(morning.mails('momo@example.com')[0]!.headers).not.toHaveProperty('list-unsubscribe');
  });

  it('a later start is one mail to each, with the entry for the calendar, and seats are kept', async () => {
    const id = randomUUID();
    must(await today({ messageId: id, startsLater: 30 }));
    must(await today({ messageId: id, startsLater: 30 }));
    await morning.work();
    await morning.area.db.advance('10 minutes');
    await morning.work();
    for (const name of EVERYBODY) expect(morning.mails(`${name}@example.com`)).toHaveLength(1);
    const [mail] = morning.mails('momo@example.com');
    expect(mail!.subject).toBe('電車が遅れています');
    expect(mail!.text).toContain('7:30');
    expect(mail!.text).toContain('変更前');
    expect(mail!.calendar).toMatch(/METHOD:REQUEST[\s\S]*DTSTART;TZID=Asia\/Tokyo:20261120T073000/);
    const seats = await morning.area.db.query(
      `select 1 from rsvps where occurrence_id = $1 and seat = 'held' and asked_again_at is null
          and reconfirm_until is null`,
      [occurrenceId],
    );
    expect(seats).toHaveLength(2);
  });

  it('control: without the shared key the later start would be told twice', async () => {
    must(await today({ startsLater: 30 }));
    await morning.area.db.query(
      `update notices set dedupe = 'without|' || id where kind = 'host_message'`,
    );
    await morning.work();
    expect(morning.mails('momo@example.com')).toHaveLength(2);
  });

  it('is refused once the date is called off', async () => {
    must(
      await morning.area.get(CancelOccurrence).execute(morning.host, {
        ...{ occurrenceId, reason: 'x', immediately: true },
      }),
    );
    expect(await today()).toMatchObject({ refusal: { code: 'OCCURRENCE_CANCELLED' } });
  });

  it('is refused before the evening before, after the end, and to whoever is no host', async () => {
    expect(await today({ startsLater: 45 })).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'startsLater' },
    });
    const other = await morning.person('other@example.com', '別の人');
    const input = {
      messageId: randomUUID(),
      occurrenceId,
      subject: { ja: 'x' },
      body: { ja: 'x' },
    };
    expect(await morning.area.get(SendToday).execute(other, input)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    await morning.area.db.setClock('2026-11-19T08:59:00Z');
    expect(await today()).toMatchObject({
      refusal: { code: 'NOT_TODAY_YET', opensAt: expect.anything() },
    });
    await morning.area.db.setClock('2026-11-19T09:00:00Z');
    expect((await today()).ok).toBe(true);
    await morning.area.db.setClock('2026-11-20T00:00:00Z');
    expect(await today()).toMatchObject({ refusal: { code: 'OCCURRENCE_OVER' } });
    expect(got(/./)).toEqual([]);
  });
});
