import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Contacts } from '@asaza/people';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Inbox } from '../../../../tools/local/inbox';
import { deliveryIn, migrations } from '../delivery.factory';
import { NotificationsModule } from '../index';
import { DeliveryLedger } from './delivery-ledger';
import { DeliverNotice } from './deliver-notice';
import { Notices } from './notices';

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
    const { personId, news } = await aDelivery();
    for (const _ of [1, 2]) await area.tx((tx) => area.get(Notices).tell(tx, news));
    const [{ n } = { n: 0 }] = await area.db.query<{ n: number }>(
      `select count(*)::int as n from deliveries where person_id = $1`,
      [personId],
    );
    expect(n).toBe(1);
  });

  it('is written once for the same edit, whatever its kind; without the shared key it would be twice', async () => {
    const { personId, news } = await aDelivery();
    const count = async () =>
      (await area.db.query(`select from notices where person_id = $1`, [personId])).length;
    const kinds = ['occurrence_moved', 'series_changed'] as const;
    const dedupe = `edit|${personId}|1`;
    await area.tx((tx) =>
      area.get(Notices).tellAll(
        tx,
        kinds.map((kind) => ({ ...news, kind, dedupe })),
      ),
    );
    expect(await count()).toBe(2);
    for (const kind of kinds)
      await area.tx((tx) => area.get(Notices).tell(tx, { ...news, kind, of: 'edit 2' }));
    expect(await count()).toBe(4);
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
    const { id, row, setDeadline } = await aDelivery();
    await setDeadline(5);
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
