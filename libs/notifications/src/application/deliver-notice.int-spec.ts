import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ClubsModule, clubsMigrations } from '@asaza/clubs';
import { gatheringsMigrations } from '@asaza/gatherings';
import { introductionsMigrations } from '@asaza/introductions';
import { Contacts, People, peopleMigrations } from '@asaza/people';
import { Temporal } from '@asaza/recurrence';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Inbox } from '../../../../tools/local/inbox';
import { NotificationsModule, notificationsMigrations, DeliveryLedger } from '../index';
import { DeliverNotice } from './deliver-notice';
import { MailPreferences } from './mail-preferences';
import { Notices } from './notices';
import { SetMailPreference } from './set-mail-preference';

let inbox: Inbox;
let area: OpenArea;
let count = 0;

beforeAll(async () => {
  inbox = await Inbox.start();
  area = await openArea({
    modules: [ClubsModule, NotificationsModule],
    migrations: [
      ...peopleMigrations,
      ...clubsMigrations,
      ...gatheringsMigrations,
      ...rsvpsMigrations,
      ...speakersMigrations,
      ...introductionsMigrations,
      ...notificationsMigrations,
    ],
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

interface Row {
  id: string;
  state: string;
  attempt: number;
  reason: string | null;
  message_id: string;
}

/** A person with a notice on its way; the delivery's id and how to look at it again. */
async function aDelivery(kind: 'sign_in' | 'reminder' = 'sign_in') {
  count += 1;
  const email = `person${count}@example.com`;
  const { personId } = await area.tx((tx) =>
    area.get(People).ensureByAddress(tx, email, { locale: 'ja', name: '山田 桃子' }),
  );
  const [attempt] = await area.db.query<{ id: string }>(
    `insert into sign_in_attempts (id, person_id, nonce, key_version, token_hash, browser_hash, locale, requested_at, expires_at)
     values (gen_random_uuid(), $1, 'n', 1, gen_random_uuid()::text, 'b', 'ja', app_now(), app_now() + interval '10 minutes') returning id`,
    [personId],
  );
  const now = Temporal.Instant.from(
    (await area.db.query<{ now: Date }>(`select app_now() as now`))[0]!.now.toISOString(),
  );
  await area.tx((tx) =>
    area.get(Notices).tell(tx, {
      kind: 'sign_in',
      personId,
      of: attempt!.id,
      subjects: { attemptId: attempt!.id },
      deadline: now.add({ minutes: 10 }),
    }),
  );
  // The category decides what a stop covers; the letter itself is the same short one.
  if (kind === 'reminder') {
    await area.db.query(`update notices set category = 'reminders' where person_id = $1`, [
      personId,
    ]);
    await area.tx((tx) => area.get(MailPreferences).ensure(tx, personId, 'reminders'));
  }
  const row = async (): Promise<Row> =>
    (await area.db.query<Row>(`select * from deliveries where person_id = $1`, [personId]))[0]!;
  const { id } = await row();
  const due = async () =>
    (
      await area.db.query<{ seconds: number }>(
        `select extract(epoch from due_at - app_now())::float8 as seconds from due_rows
          where name = 'notifications.delivery_due' and key = $1`,
        [id],
      )
    )[0]?.seconds;
  return { id, email, personId, row, due, now };
}

const deliver = (id: string) => area.get(DeliverNotice).execute(id);

describe('one delivery', () => {
  it('is sent once, however often it is asked for', async () => {
    const { id, email, row } = await aDelivery();
    await deliver(id);
    await deliver(id);
    expect(await row()).toMatchObject({ state: 'sent', attempt: 1 });
    const [mail, ...more] = inbox.mails(email);
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^【\d{6}】サインインのコード/);
    expect(mail?.headers['message-id']).toBe((await row()).message_id);
    expect(mail?.text).toContain('https://asaza.example.org/login/');
  });

  it('is written once for the same news', async () => {
    const { personId, now } = await aDelivery();
    const news = {
      kind: 'sign_in' as const,
      personId,
      of: 'the same',
      subjects: {},
      deadline: now.add({ minutes: 5 }),
    };
    for (const _ of [1, 2]) await area.tx((tx) => area.get(Notices).tell(tx, news));
    const [{ n } = { n: 0 }] = await area.db.query<{ n: number }>(
      `select count(*)::int as n from deliveries where person_id = $1`,
      [personId],
    );
    expect(n).toBe(2);
  });

  it('sends one copy when two workers take the same row', async () => {
    const { id, email, row } = await aDelivery();
    await Promise.all([deliver(id), deliver(id), deliver(id)]);
    await deliver(id);
    expect(inbox.mails(email)).toHaveLength(1);
    expect((await row()).state).toBe('sent');
  });

  it('would send more without the number of the try (the guard itself)', async () => {
    const { id } = await aDelivery();
    const [first] = await area.db.query<{ attempt: number }>(
      `update deliveries set state = 'sending', attempt = attempt + 1 where id = $1 returning attempt`,
      [id],
    );
    await area.db.query(`update deliveries set attempt = attempt + 1 where id = $1`, [id]);
    const guarded = await area.db.query(
      `update deliveries set state = 'handoff' where id = $1 and attempt = $2 returning id`,
      [id, first!.attempt],
    );
    const unguarded = await area.db.query(
      `update deliveries set state = 'handoff' where id = $1 returning id`,
      [id],
    );
    expect([guarded.length, unguarded.length]).toEqual([0, 1]);
  });
});

describe('what the relay says', () => {
  it('later: the mail waits, with its reason, and goes when it may', async () => {
    const { id, email, row, due } = await aDelivery();
    inbox.faults = { onRcpt: () => ({ kind: 'reply', code: 451 }) };
    await deliver(id);
    expect(await row()).toMatchObject({ state: 'pending', attempt: 1 });
    expect((await row()).reason).toContain('451');
    expect(await due()).toBeGreaterThan(10);
    inbox.faults = {};
    await deliver(id);
    expect(await row()).toMatchObject({ state: 'sent', attempt: 2 });
    expect(inbox.mails(email)).toHaveLength(1);
  });

  it('never: the mail failed with its reason, and nothing more goes to that address', async () => {
    const { id, personId, row } = await aDelivery();
    inbox.faults = { onRcpt: () => ({ kind: 'reply', code: 550 }) };
    await deliver(id);
    expect((await row()).state).toBe('failed');
    expect(await area.get(Contacts).forMail(null, personId)).toBeNull();
    const troubled = await area.get(DeliveryLedger).troubled();
    expect(troubled.find((one) => one.id === id)).toMatchObject({ state: 'failed', personId });
  });

  it('nothing after it has the mail: uncertain, listed, and never sent again', async () => {
    const { id, email, row } = await aDelivery();
    inbox.faults = { onData: () => ({ kind: 'cut-after-keeping' }) };
    await deliver(id);
    expect((await row()).state).toBe('uncertain');
    inbox.faults = {};
    await deliver(id);
    expect(inbox.mails(email)).toHaveLength(1);
    const troubled = await area.get(DeliveryLedger).troubled();
    expect(troubled.find((one) => one.id === id)).toMatchObject({ state: 'uncertain' });
  });

  it('later, but too late: the mail failed and says so', async () => {
    const { id, row } = await aDelivery();
    await area.db.query(
      `update notices set deadline = app_now() + interval '5 seconds' where id = (select notice_id from deliveries where id = $1)`,
      [id],
    );
    inbox.faults = { onRcpt: () => ({ kind: 'reply', code: 451 }) };
    await deliver(id);
    expect(await row()).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/too late/),
    });
  });
});

describe('a worker that ends in the middle', () => {
  it('before the hand-over: the next one sends it', async () => {
    const { id, email, row } = await aDelivery();
    await area.db.query(`update deliveries set state = 'sending', attempt = 1 where id = $1`, [id]);
    await deliver(id);
    expect(await row()).toMatchObject({ state: 'sent', attempt: 2 });
    expect(inbox.mails(email)).toHaveLength(1);
  });

  it('after it: left alone for a while, then uncertain, never sent again', async () => {
    const { id, email, row, due } = await aDelivery();
    await area.db.query(
      `update deliveries set state = 'handoff', attempt = 1, changed_at = app_now() where id = $1`,
      [id],
    );
    await deliver(id);
    expect((await row()).state).toBe('handoff');
    expect(await due()).toBeGreaterThan(30);
    await area.db.query(
      `update deliveries set changed_at = app_now() - interval '5 minutes' where id = $1`,
      [id],
    );
    await deliver(id);
    expect((await row()).state).toBe('uncertain');
    expect(inbox.mails(email)).toHaveLength(0);
  });
});

describe('what comes before the hand-over wins', () => {
  it('an opt-out while the mail is on the line: nothing arrives', async () => {
    const { id, email, personId, row } = await aDelivery('reminder');
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
    const { id, email, row } = await aDelivery();
    await area.db.query(
      `update notices set deadline = app_now() where id = (select notice_id from deliveries where id = $1)`,
      [id],
    );
    await deliver(id);
    expect((await row()).state).toBe('withheld');
    expect(inbox.mails(email)).toHaveLength(0);
  });
});

describe('the link that stops a category', () => {
  it('stands in the mail as one-click, may be pressed twice, and can be taken back', async () => {
    const { id, email, personId } = await aDelivery('reminder');
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
});
