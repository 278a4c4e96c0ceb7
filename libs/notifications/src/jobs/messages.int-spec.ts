import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Contacts } from '@asaza/people';
import { AddAttendee } from '@asaza/rsvps';
import {
  HandOutMessage,
  SaveMessage,
  SendMessage,
  SetMailPreference,
  TakeBackMessage,
} from '../index';
import type { Audience, Message } from '../domain/message';
import { PreviewMessage } from '../application/preview-message';
import { aMorning, must, type Morning } from '../../../../test/support/morning';

let morning: Morning;
let occurrenceId: string;

beforeAll(async () => {
  morning = await aMorning({ SEND_DELAY_SECONDS: '120' });
  occurrenceId = morning.dates[0]!.id;
  await morning.attend(occurrenceId, '山田 桃子', 'momo@example.com');
  await morning.attend(occurrenceId, '佐藤 新', 'arata@example.com');
  await morning.attend(occurrenceId, '鈴木 花', 'hana@example.com');
  await morning.attend(morning.dates[1]!.id, '山田 桃子', 'momo@example.com');
}, 90_000);
beforeEach(() => morning.inbox.clear());
afterAll(() => morning?.close());

const save = async (
  audience: Audience,
  subject: string,
  more: Partial<Parameters<SaveMessage['execute']>[1]> = {},
): Promise<Message> =>
  must(
    await morning.area.get(SaveMessage).execute(morning.host, {
      ...{
        occurrenceId,
        audience,
        subject: { ja: subject },
        body: { ja: `${subject}の本文です。` },
      },
      ...more,
    }),
  );
const send = ({ id: messageId, version }: Message) =>
  morning.area.get(SendMessage).execute(morning.host, { messageId, version });
/** The send delay passes. */
const pass = async () => {
  await morning.area.db.advance('3 minutes');
  await morning.work();
};
const readers = (subject: RegExp) =>
  ['momo', 'arata', 'hana', 'host'].filter(
    (name) => morning.mails(`${name}@example.com`, subject).length > 0,
  );

describe('a message to those who answered', () => {
  it.each([
    ['attendees', ['momo', 'arata']],
    ['waitlist', ['hana']],
    ['all', ['momo', 'arata', 'hana']],
  ] as const)('to %s reaches these and nobody else, once', async (audience, expected) => {
    const subject = `お知らせ ${audience}`;
    must(await send(await save(audience, subject)));
    await pass();
    await pass();
    expect(readers(new RegExp(subject))).toEqual(expected);
    for (const name of expected)
      expect(morning.mails(`${name}@example.com`, new RegExp(subject))).toHaveLength(1);
  });

  it('arrives just as it was looked at', async () => {
    const message = await save('attendees', '持ち物のお願い', {
      body: { ja: '本を一冊。\n\n地図 https://maps.example.org/x <b>太字</b>' },
    });
    const preview = must(
      await morning.area.get(PreviewMessage).execute(morning.host, message.id, 'ja'),
    );
    expect(preview.reach).toEqual({ recipients: 2, unreachable: 0, optedOut: 0 });
    must(await send(message));
    await pass();
    const [mail] = morning.mails('momo@example.com');
    expect(mail!.subject).toBe(preview.subject);
    const words = (text: string) => text.slice(0, text.indexOf('\n--\n')).replace(/https:\S+/g, '');
    expect(words(mail!.text!.replaceAll('\r\n', '\n'))).toBe(
      words(preview.text.replaceAll('山本 悠さん\n', '山田 桃子さん\n')),
    );
    expect(mail!.html).toContain('&lt;b&gt;太字&lt;/b&gt;');
    expect(mail!.html).toContain('href="https://maps.example.org/x"');
    expect(mail!.headers).not.toHaveProperty('reply-to');
    expect(mail!.text).not.toContain('host@example.com');
  });

  it('pressed twice, it goes once; and nobody hears before the delay is over', async () => {
    const message = await save('attendees', '二度押し');
    must(await send(message));
    must(await send(message));
    await morning.work();
    expect(readers(/二度押し/)).toEqual([]);
    await pass();
    must(await send(message));
    await morning.area.get(HandOutMessage).execute(message.id);
    await pass();
    expect(morning.mails('momo@example.com', /二度押し/)).toHaveLength(1);
  });

  it('control: without the key of notices the same message would go twice', async () => {
    const message = await save('attendees', '鍵のない');
    must(await send(message));
    await pass();
    const again = () =>
      morning.area.db.query(`update messages set state = 'queued', sent_at = null where id = $1`, [
        message.id,
      ]);
    await again();
    await morning.area.get(HandOutMessage).execute(message.id);
    await morning.work();
    expect(morning.mails('momo@example.com', /鍵のない/)).toHaveLength(1);
    await morning.area.db.query(
      `update notices set dedupe = 'without|' || id where subjects ->> 'messageId' = $1`,
      [message.id],
    );
    await again();
    await morning.area.get(HandOutMessage).execute(message.id);
    await morning.work();
    expect(morning.mails('momo@example.com', /鍵のない/)).toHaveLength(2);
  });

  it('taken back within the delay it is a draft again, and reaches nobody', async () => {
    const message = await save('all', '取り消す');
    must(await send(message));
    const back = must(await morning.area.get(TakeBackMessage).execute(morning.host, message.id));
    expect(back).toMatchObject({ state: 'draft', subject: { ja: '取り消す' } });
    await pass();
    expect(readers(/取り消す/)).toEqual([]);
    // A page that still shows the old version sends nothing.
    expect(await send(message)).toMatchObject({
      refusal: { code: 'MESSAGE_CHANGED', version: back.version },
    });
    must(await send(back));
    await pass();
    expect(readers(/取り消す/)).toEqual(['momo', 'arata', 'hana']);
    expect(await morning.area.get(TakeBackMessage).execute(morning.host, message.id)).toMatchObject(
      { refusal: { code: 'MESSAGE_SENT' } },
    );
  });

  it('about the series it reaches everybody with a date to come, each once', async () => {
    const { seriesId } = morning;
    must(await send(await save('all', '定例会から', { occurrenceId: null, seriesId })));
    await pass();
    expect(readers(/定例会から/)).toEqual(['momo', 'arata', 'hana']);
    expect(morning.mails('momo@example.com', /定例会から/)).toHaveLength(1);
  });

  it('tells the address of its host only where the host said so', async () => {
    must(await send(await save('attendees', '返信できます', { repliesToWriter: true })));
    await pass();
    const [mail] = morning.mails('momo@example.com');
    expect(mail!.headers['reply-to']).toContain('host@example.com');
    expect(mail!.text).toContain('このメールに返信すると、山本 悠さんに届きます。');
  });

  it('with nobody to read it is not sent', async () => {
    const message = await save('waitlist', '誰も', { occurrenceId: morning.dates[2]!.id });
    expect(await send(message)).toMatchObject({ refusal: { code: 'NOBODY_TO_TELL' } });
  });
});

describe('who may write, and how much', () => {
  it('somebody else finds no message, and writes none', async () => {
    const other = await morning.person('other@example.com', '別の人');
    const message = await save('all', '他人');
    const { id: messageId, version } = message;
    expect(
      await morning.area.get(SendMessage).execute(other, { messageId, version }),
    ).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(
      await morning.area.get(SaveMessage).execute(other, {
        ...{ occurrenceId, audience: 'all', subject: { ja: 'x' }, body: { ja: 'x' } },
      }),
    ).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    expect(await morning.area.get(PreviewMessage).execute(other, messageId, 'ja')).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await morning.area.get(SendMessage).execute(null, { messageId, version })).toMatchObject(
      { refusal: { code: 'UNAUTHENTICATED' } },
    );
  });

  it('a host whose role was taken sends nothing, not even what is on its way', async () => {
    const message = await save('all', '役目を外れた');
    must(await send(message));
    const role = (name: string) =>
      morning.area.db.query(`update memberships set role = $2 where person_id = $1`, [
        morning.host.personId,
        name,
      ]);
    await role('member');
    const later = await send(message);
    await pass();
    await role('owner');
    expect(later).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(readers(/役目を外れた/)).toEqual([]);
  });

  it('has an end within 24 hours, which names when it goes on', async () => {
    await morning.area.db.advance('25 hours');
    for (let count = 0; count < 20; count += 1)
      must(await send(await save('waitlist', `第${count}`)));
    const refused = await send(await save('waitlist', '多すぎる'));
    expect(refused).toMatchObject({ refusal: { code: 'TOO_MANY_MESSAGES', limit: 20 } });
    const [earliest] = await morning.area.db.query<{ first: Date }>(
      `select min(queued_at) + interval '24 hours' as first from messages
        where queued_at > app_now() - interval '24 hours'`,
    );
    expect(refused.ok ? null : (refused.refusal as { nextAt: unknown }).nextAt?.toString()).toBe(
      earliest!.first.toISOString().replace('.000', ''),
    );
    await pass();
    await morning.area.db.advance('25 hours');
    must(await send(await save('waitlist', '翌日')));
    await pass();
  });
});

describe('who does not want it', () => {
  it('stops it for one club with one press, and is counted', async () => {
    must(await send(await save('attendees', '止める前')));
    await pass();
    const header = morning.mails('arata@example.com')[0]!.headers['list-unsubscribe']!;
    const token = header.replace(/^.*\/mail\/|>$/g, '');
    expect(await morning.area.get(SetMailPreference).read(token)).toMatchObject({
      category: 'club_messages',
      clubName: { ja: '川べり朝食会' },
      subscribed: true,
    });
    must(await morning.area.get(SetMailPreference).execute(token, false));
    const message = await save('attendees', '止めた後');
    const { reach } = must(
      await morning.area.get(PreviewMessage).execute(morning.host, message.id, 'ja'),
    );
    expect(reach).toEqual({ recipients: 2, unreachable: 0, optedOut: 1 });
    must(await send(message));
    await pass();
    expect(readers(/止めた後/)).toEqual(['momo']);
    must(await morning.area.get(SetMailPreference).execute(token, true));
  });

  it('a stopped address is told beforehand, and nothing goes there', async () => {
    const [stopped] = await morning.area.db.query<{ person_id: string }>(
      `select person_id from contacts where email = 'arata@example.com'`,
    );
    await morning.area.tx((tx) => morning.area.get(Contacts).stop(tx, stopped!.person_id, 'asked'));
    const message = await save('attendees', '届かない');
    const { reach } = must(
      await morning.area.get(PreviewMessage).execute(morning.host, message.id, 'ja'),
    );
    expect(reach).toEqual({ recipients: 2, unreachable: 1, optedOut: 0 });
    must(await send(message));
    await pass();
    expect(readers(/届かない/)).toEqual(['momo']);
    await morning.area.db.query(
      `update contacts set stopped_at = null, stopped_reason = null where person_id = $1`,
      [stopped!.person_id],
    );
  });
});

describe('who comes later', () => {
  const occurrenceOf = () => morning.dates[1]!.id;
  const addLater = async (name: string, email: string) => {
    must(
      await morning.area.get(AddAttendee).execute(morning.host, {
        ...{ occurrenceId: occurrenceOf(), name, email, yomi: null, locale: 'ja' },
      }),
    );
    await morning.work();
  };

  it('hears by mail only what the host wants them to, once', async () => {
    const about = { occurrenceId: occurrenceOf() };
    must(await send(await save('attendees', '今いる人に', about)));
    must(await send(await save('attendees', '後の人にも', { ...about, alsoLater: true })));
    await pass();
    await addLater('高橋 実', 'minoru@example.com');
    expect(morning.mails('minoru@example.com', /今いる人に/)).toHaveLength(0);
    expect(morning.mails('minoru@example.com', /後の人にも/)).toHaveLength(1);
    await pass();
    expect(morning.mails('momo@example.com', /後の人にも/)).toHaveLength(1);
  });
});
