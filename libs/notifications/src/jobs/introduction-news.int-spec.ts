import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { FollowUpAsked, Introduced, Proposed } from '@asaza/introductions';
import { Clubs } from '@asaza/clubs';
import { CreateSeries } from '@asaza/gatherings';
import { People } from '@asaza/people';
import { Entropy } from '@asaza/platform/clock';
import { Tokens } from '@asaza/platform/tokens';
import { Temporal } from '@asaza/recurrence';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { Inbox } from '../../../../tools/local/inbox';
import { DeliverNotice } from '../application/deliver-notice';
import { SetMailPreference } from '../application/set-mail-preference';
import { TellOfIntroduction } from '../application/tell-of-introduction';
import { migrations } from '../delivery.factory';
import { NotificationsModule } from '../index';

let inbox: Inbox;
let area: OpenArea;
let place: { clubId: string; occurrenceId: string; roundId: string };
let count = 0;
const id = (): string => area.get(Entropy).id();

const REASON = (owner: string, other: string) => ({
  evidence: [
    {
      kind: 'ask_meets_give',
      mine: { ownerId: owner, field: 'asks', index: 0, text: '棚づくりの相談相手' },
      theirs: { ownerId: other, field: 'gives', index: 0, text: '小さな書店の選書' },
      strength: 0.9,
      terms: [],
    },
  ],
});

async function person(name: string): Promise<{ personId: string; email: string }> {
  count += 1;
  const email = `introduced${count}@example.com`;
  const { personId } = await area.tx(async (tx) => {
    const made = await area.get(People).ensureByAddress(tx, email, { locale: 'ja', name });
    await area.get(People).verify(tx, made.personId, { name });
    return made;
  });
  await area.db.query(`update people set introductions_consented_at = app_now() where id = $1`, [
    personId,
  ]);
  return { personId, email };
}

/** Two people who have just been asked about each other. */
async function anOpenPair() {
  const [low, high] = [await person('山田 桃子'), await person('小林 健')];
  const [proposalId, lowSide, highSide] = [id(), id(), id()];
  await area.db.query(
    `insert into proposals (id, round_id, occurrence_id, low_id, high_id, score, reason_for_low, reason_for_high,
       first_topic, first_writer, state, sent_at, expires_at)
     values ($1, $2, $3, $4, $5, 0.8, $6, $7, $8, 'low', 'open', app_now(), app_now() + interval '7 days')`,
    [
      ...[proposalId, place.roundId, place.occurrenceId, low.personId, high.personId],
      JSON.stringify(REASON(low.personId, high.personId)),
      JSON.stringify(REASON(high.personId, low.personId)),
      JSON.stringify({ ownerId: low.personId, field: 'asks', index: 0, text: '選書の話' }),
    ],
  );
  for (const [sideId, side, personId] of [
    [lowSide, 'low', low.personId],
    [highSide, 'high', high.personId],
  ] as const) {
    const seed = area.get(Tokens).seed('proposal', sideId);
    await area.db.query(
      `insert into proposal_sides (id, proposal_id, side, person_id, nonce, key_version, token_hash)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [sideId, proposalId, side, personId, seed.nonce, seed.keyVersion, seed.tokenHash],
    );
  }
  return { proposalId, lowSide, low, high };
}

/** Appends the event and does what its handlers and the deliveries do. */
async function happens(event: { name: string }, act: (eventId: string) => Promise<void>) {
  const eventId = id();
  await area.db.query(
    `insert into outbox (id, name, facts, occurred_at) values ($1, $2, '{}', app_now())`,
    [eventId, event.name],
  );
  await act(eventId);
  await deliverAll();
}
async function deliverAll() {
  const due = await area.db.query<{ key: string }>(
    `delete from due_rows where name = 'notifications.delivery_due' and due_at <= app_now() returning key`,
  );
  for (const { key } of due) await area.get(DeliverNotice).execute(key);
}
const tell = () => area.get(TellOfIntroduction);

beforeAll(async () => {
  inbox = await Inbox.start();
  area = await openArea({
    modules: [NotificationsModule],
    migrations,
    env: { SMTP_URL: inbox.smtpUrl, PUBLIC_URL: 'https://asaza.example.org' },
  });
  await area.db.setClock('2026-11-02T03:00:00Z');
  const host = await person('山本 悠');
  const made = await area.get(CreateSeries).execute(
    { personId: host.personId, sessionId: id() },
    {
      title: { ja: '川べり朝食会', en: null },
      rrule: 'FREQ=WEEKLY;BYDAY=FR',
      startLocal: Temporal.PlainDateTime.from('2026-11-06T07:00:00'),
      timeZone: 'Asia/Tokyo',
      durationMinutes: 90,
      capacity: 20,
    },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const { id: occurrenceId, clubId } = made.value.first;
  expect(await area.get(Clubs).nameOf(clubId)).toMatchObject({ ja: '川べり朝食会' });
  place = { clubId, occurrenceId, roundId: id() };
  await area.db.query(
    `insert into rounds (id, occurrence_id, club_id, state, version, seed, snapshot_hash, certificate, present,
       consenting, built_at, sends_at, sent_at)
     values ($1, $2, $3, 'sent', '1', 1, repeat('0', 64), '{}', 2, 2, app_now(), app_now(), app_now())`,
    [place.roundId, occurrenceId, clubId],
  );
}, 60_000);
afterEach(() => {
  inbox.faults = {};
  inbox.clear();
});
afterAll(async () => {
  await area?.close();
  await inbox?.stop();
});

describe('a proposal', () => {
  it('goes to each side with their own reason and link, and without any address', async () => {
    const { proposalId, low, high } = await anOpenPair();
    await happens(Proposed, (eventId) => tell().proposed(eventId, proposalId));
    const [toLow] = inbox.mails(low.email);
    const [toHigh] = inbox.mails(high.email);
    expect(toLow?.subject).toBe('【ご紹介】小林 健さんをご紹介してもよいですか');
    expect(toLow?.text).toContain('小林 健さんの「力になれること」: 小さな書店の選書');
    expect(toLow?.text).toContain('山本 悠より');
    expect(toLow?.headers).toHaveProperty('list-unsubscribe-post');
    expect(`${toLow?.text}${toLow?.html}`).not.toContain(high.email);
    const link = /\/i\/[\w-]+/;
    expect(link.exec(toLow?.text ?? '')?.[0]).not.toBe(link.exec(toHigh?.text ?? '')?.[0]);
  });

  it('is reminded once, in the same thread', async () => {
    const { proposalId, lowSide, low } = await anOpenPair();
    await happens(Proposed, (eventId) => tell().proposed(eventId, proposalId));
    for (const _ of [1, 2])
      await happens(Proposed, (eventId) => tell().answerAwaited(eventId, lowSide));
    const [reminder, first, ...more] = inbox.mails(low.email);
    expect(more).toEqual([]);
    expect(reminder?.subject).toContain('お返事は');
    expect(reminder?.headers['in-reply-to']).toBe(first?.headers['message-id']);
  });

  it.each([
    [
      'a block',
      `insert into never_pairs (id, low_id, high_id, by_id, reason, created_at)
        select gen_random_uuid(), low_id, high_id, low_id, 'blocked', app_now() from proposals where id = $1`,
    ],
    [
      'a consent taken back',
      `update people set introductions_consented_at = null
        where id = (select high_id from proposals where id = $1)`,
    ],
    ['a veto', `update proposals set state = 'withdrawn' where id = $1`],
  ])('is held back by %s while the mail is on the line', async (_what, sql) => {
    const { proposalId, low, high } = await anOpenPair();
    inbox.faults = {
      onRcpt: async () => {
        await area.db.query(sql, [proposalId]).catch(() => undefined);
        return undefined;
      },
    };
    await happens(Proposed, (eventId) => tell().proposed(eventId, proposalId));
    expect([...inbox.mails(low.email), ...inbox.mails(high.email)]).toEqual([]);
  });
});

describe('an introduction', () => {
  const introduce = async (proposalId: string): Promise<void> => {
    const introductionId = id();
    await area.db.query(
      `insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, introduced_at)
       select $1, id, occurrence_id, low_id, high_id, 'low', app_now() from proposals where id = $2`,
      [introductionId, proposalId],
    );
    await area.db.query(`update proposals set state = 'introduced' where id = $1`, [proposalId]);
    await happens(Introduced, (eventId) => tell().introduced(eventId, introductionId));
    await happens(Introduced, (eventId) => tell().introduced(eventId, introductionId));
  };

  it('gives each the other address as the one to reply to, once', async () => {
    const { proposalId, low, high } = await anOpenPair();
    await introduce(proposalId);
    const [toLow, ...moreLow] = inbox.mails(low.email);
    const [toHigh, ...moreHigh] = inbox.mails(high.email);
    expect([...moreLow, ...moreHigh]).toEqual([]);
    expect(toLow?.headers['reply-to']).toContain(high.email);
    expect(toHigh?.headers['reply-to']).toContain(low.email);
    expect(toLow?.text).toContain('はじめの一通は、あなたからお願いします');
    expect(toHigh?.text).toContain('はじめの一通は、山田 桃子さんにお願いしてあります');
    expect(toLow?.text).toContain('最初の話題に: 選書の話');
  });

  it('is not mailed to somebody who stopped introduction mails; the other still hears', async () => {
    const { proposalId, low, high } = await anOpenPair();
    await happens(Proposed, (eventId) => tell().proposed(eventId, proposalId));
    const stop = inbox.mails(low.email)[0]!.headers['list-unsubscribe']!;
    await area.get(SetMailPreference).execute(stop.replace(/^.*\/mail\/|>$/g, ''), false);
    inbox.clear();
    await introduce(proposalId);
    expect(inbox.mails(low.email)).toEqual([]);
    expect(inbox.mails(high.email)).toHaveLength(1);
  });
});

describe('what is asked later', () => {
  /** Two who were introduced, and the one question to `low`, due now. */
  const asked = async () => {
    const pair = await anOpenPair();
    const [introductionId, followUpId] = [id(), id()];
    await area.db.query(
      `insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, introduced_at)
       select $1, id, occurrence_id, low_id, high_id, 'low', app_now() from proposals where id = $2`,
      [introductionId, pair.proposalId],
    );
    await area.db.query(`update proposals set state = 'introduced' where id = $1`, [
      pair.proposalId,
    ]);
    const seed = area.get(Tokens).seed('follow_up', followUpId);
    await area.db.query(
      `insert into follow_ups (id, introduction_id, person_id, stage, due_at, nonce, key_version, token_hash)
       values ($1, $2, $3, 'met', app_now(), $4, $5, $6)`,
      [followUpId, introductionId, pair.low.personId, seed.nonce, seed.keyVersion, seed.tokenHash],
    );
    return { ...pair, followUpId };
  };
  const ask = (followUpId: string) =>
    happens(FollowUpAsked, (eventId) => tell().followUpAsked(eventId, followUpId));

  it('reaches the one who is asked, once, without any address', async () => {
    const { followUpId, low, high } = await asked();
    await ask(followUpId);
    await ask(followUpId);
    const [mail, ...more] = inbox.mails(low.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('お会いになれましたか');
    expect(mail?.headers).toHaveProperty('list-unsubscribe-post');
    expect(`${mail?.text}${mail?.html}`).not.toContain(high.email);
    expect(inbox.mails(high.email)).toEqual([]);
  });

  it.each([
    [
      'a block',
      `insert into never_pairs (id, low_id, high_id, by_id, reason, created_at)
        select gen_random_uuid(), i.low_id, i.high_id, i.high_id, 'blocked', app_now()
          from introductions i join follow_ups f on f.introduction_id = i.id where f.id = $1`,
    ],
    ['a stop', `update follow_ups set stopped_at = app_now() where id = $1`],
    ['an answer', `update follow_ups set answer = 'no', answered_at = app_now() where id = $1`],
    [
      'a consent taken back',
      `update people set introductions_consented_at = null
        where id = (select person_id from follow_ups where id = $1)`,
    ],
  ])('is held back by %s while the mail is on the line', async (_what, sql) => {
    const { followUpId, low } = await asked();
    inbox.faults = {
      onRcpt: async () => {
        await area.db.query(sql, [followUpId]).catch(() => undefined);
        return undefined;
      },
    };
    await ask(followUpId);
    expect(inbox.mails(low.email)).toEqual([]);
  });
});
