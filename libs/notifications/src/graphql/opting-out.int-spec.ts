import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { Contacts } from '@asaza/people';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Inbox } from '../../../../tools/local/inbox';
import { deliveryIn, migrations } from '../delivery.factory';
import { OneClickController } from './index';
import { NotificationsModule } from '../index';
import { DeliverNotice } from '../application/deliver-notice';
import { MailPreferences } from '../application/mail-preferences';
import { SetMailPreference } from '../application/set-mail-preference';

let inbox: Inbox;
let area: OpenArea;
let count = 0;

beforeAll(async () => {
  inbox = await Inbox.start();
  area = await openArea({
    modules: [NotificationsModule],
    migrations,
    env: { SMTP_URL: inbox.smtpUrl, PUBLIC_URL: 'https://asaza.example.org' },
  });
}, 60_000);
afterEach(() => {
  inbox.faults = {};
  inbox.clear();
});
afterAll(async () => {
  await area?.close();
  await inbox?.stop();
});

const aDelivery = (category: 'reminders' | null = null) => {
  count += 1;
  return deliveryIn(area, `person${count}@example.com`, category);
};
const deliver = (id: string) => area.get(DeliverNotice).execute(id);

describe('what comes before the hand-over wins', () => {
  it('an opt-out while the mail is on the line: nothing arrives', async () => {
    const { id, email, personId, row } = await aDelivery('reminders');
    const token = (await area.get(MailPreferences).tokenOf(personId, 'reminders'))!;
    inbox.faults = {
      onRcpt: async () => {
        await area.get(SetMailPreference).execute(token, false);
        return undefined;
      },
    };
    await deliver(id);
    expect((await row()).state).toBe('withheld');
    expect(inbox.mails(email)).toHaveLength(0);
  });

  it('a stop of the address, too', async () => {
    const { id, email, personId, row } = await aDelivery();
    inbox.faults = {
      onRcpt: async () => {
        await area.tx((tx) => area.get(Contacts).stop(tx, personId, 'asked'));
        return undefined;
      },
    };
    await deliver(id);
    expect((await row()).state).toBe('withheld');
    expect(inbox.mails(email)).toHaveLength(0);
  });

  it('a notice past its deadline is not sent', async () => {
    const { id, email, row, setDeadline } = await aDelivery();
    await setDeadline(0);
    await deliver(id);
    expect((await row()).state).toBe('withheld');
    expect(inbox.mails(email)).toHaveLength(0);
  });
});

describe('the link that stops a category', () => {
  it('stands in the mail as one-click, may be pressed twice, and can be taken back', async () => {
    const { id, email, personId } = await aDelivery('reminders');
    await deliver(id);
    const header = inbox.mails(email)[0]!.headers['list-unsubscribe']!;
    const token = header.replace(/^.*\/mail\/|>$/g, '');
    expect(token).toBe(await area.get(MailPreferences).tokenOf(personId, 'reminders'));
    const preference = area.get(SetMailPreference);
    expect(await preference.read(token)).toMatchObject({
      category: 'reminders',
      subscribed: true,
      maskedEmail: expect.stringMatching(/^p\*+@example\.com$/),
    });
    for (const _ of [1, 2])
      expect(await preference.execute(token, false)).toMatchObject({
        ok: true,
        value: { subscribed: false },
      });
    expect(await preference.execute(token, true)).toMatchObject({ value: { subscribed: true } });
  });

  it('opens nothing when it is made up', async () => {
    expect(await area.get(SetMailPreference).read('made-up')).toBeNull();
    expect(await area.get(SetMailPreference).execute('made-up', false)).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_FOUND' },
    });
  });

  it('takes the POST of a mail program without a redirect, and opening it changes nothing', async () => {
    const { id, email, personId } = await aDelivery('reminders');
    await deliver(id);
    const header = inbox.mails(email)[0]!.headers['list-unsubscribe']!;
    const path = new URL(header.slice(1, -1)).pathname;
    const controllers = await Test.createTestingModule({ controllers: [OneClickController] })
      .useMocker(() => area.get(SetMailPreference))
      .compile();
    const app = controllers.createNestApplication();
    await app.init();
    const stopped = async () =>
      (
        await area.db.query<{ opted_out_at: Date | null }>(
          `select opted_out_at from mail_preferences where person_id = $1`,
          [personId],
        )
      )[0]!.opted_out_at !== null;
    for (const _ of [1, 2]) await request(app.getHttpServer()).get(path).expect(302);
    expect(await stopped()).toBe(false);
    for (const _ of [1, 2])
      await request(app.getHttpServer())
        .post(path)
        .type('form')
        .send('List-Unsubscribe=One-Click')
        .expect(200);
    expect(await stopped()).toBe(true);
    await request(app.getHttpServer()).post('/api/mail/made-up').expect(404);
    await app.close();
  });
});
