import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundBuilt } from '@asaza/introductions';
import { Outbox } from '@asaza/platform/events';
import { AddAttendee, ChangeCapacity } from '@asaza/rsvps';
import { HostNotices, SetMailPreference } from '../index';
import { SendHostDigest } from '../application/send-host-digest';
import type { HostChoice, HostNewsKind } from '../domain/host-news';
import { aMorning, must, type Morning, type Person } from '../../../../test/support/morning';

let morning: Morning;
let occurrenceId: string;
let count = 0;

beforeAll(async () => {
  morning = await aMorning({}, 6);
  occurrenceId = morning.dates[0]!.id;
}, 60_000);
beforeEach(() => morning.inbox.clear());
afterAll(() => morning?.close());

const choose = (who: Person, choices: Partial<Record<HostNewsKind, HostChoice>>, digestHour = 19) =>
  morning.area.get(HostNotices).choose(who, {
    clubId: morning.clubId,
    choices: Object.entries(choices).map(([kind, choice]) => ({
      kind: kind as HostNewsKind,
      choice,
    })),
    digestHour,
  });
/** Somebody answers; returns their name. */
const answer = async (to = occurrenceId): Promise<string> => {
  count += 1;
  await morning.attend(to, `客 ${count}`, `guest${count}@example.com`);
  return `客 ${count}`;
};
const atNight = (time: string) => morning.area.db.setClock(time);
const told = (subject: RegExp) => morning.mails('host@example.com', subject);
const settings = async (personId: string): Promise<string> =>
  (
    await morning.area.db.query<{ id: string }>(
      `select id from host_notice_settings where person_id = $1`,
      [personId],
    )
  )[0]!.id;

describe('what a host hears', () => {
  it('nothing of answers before anything was chosen', async () => {
    await answer();
    expect(told(/./)).toEqual([]);
  });

  it('an answer at once, with the seats as they are', async () => {
    must(await choose(morning.host, { answer: 'at_once' }));
    const name = await answer();
    const [mail] = told(/新しいお申し込み/);
    expect(mail!.text).toContain(`${name}さんから`);
    expect(mail!.text).toMatch(/2人参加・残り4席/);
    expect(mail!.headers['list-unsubscribe']).toBeDefined();
    must(await choose(morning.host, { answer: 'never' }));
  });

  it('few seats once each time they become few', async () => {
    must(await choose(morning.host, { few_seats: 'at_once' }));
    await answer();
    expect(told(/残り席がわずか/)).toHaveLength(1);
    await answer();
    expect(told(/残り席がわずか/)).toHaveLength(1);
    must(await choose(morning.host, { few_seats: 'never' }));
  });

  it('few seats also when a host prefers to give them at once', async () => {
    const at = morning.dates[2]!.id;
    const seats = (capacity: number) =>
      morning.area.get(ChangeCapacity).execute(morning.host, { occurrenceId: at, capacity });
    must(await seats(1));
    await morning.area.db.query(
      `insert into answer_rules (id, series_id, occurrence_id, offer_mode, changed_at)
       select id, series_id, id, 'give', app_now() from occurrences where id = $1`,
      [at],
    );
    await answer(at);
    await answer(at);
    must(await choose(morning.host, { few_seats: 'at_once' }));
    must(await seats(4));
    await morning.work();
    expect(told(/残り席がわずか/)).toHaveLength(1);
    must(await choose(morning.host, { few_seats: 'never' }));
  });

  it('in the night nothing, at five in the morning all of it', async () => {
    must(await choose(morning.host, { answer: 'at_once' }));
    await atNight('2026-11-05T14:30:00Z');
    await answer(morning.dates[1]!.id);
    expect(told(/./)).toEqual([]);
    await atNight('2026-11-05T19:59:00Z');
    await morning.work();
    expect(told(/./)).toEqual([]);
    await atNight('2026-11-05T20:00:30Z');
    await morning.work();
    expect(told(/新しいお申し込み/)).toHaveLength(1);
    must(await choose(morning.host, { answer: 'never' }));
  });

  it('who runs the club no more hears nothing that is still on its way', async () => {
    must(await choose(morning.host, { answer: 'at_once' }));
    await atNight('2026-11-06T14:30:00Z');
    await answer(morning.dates[1]!.id);
    const role = (name: string) =>
      morning.area.db.query(`update memberships set role = $2 where person_id = $1`, [
        morning.host.personId,
        name,
      ]);
    await role('member');
    await atNight('2026-11-06T21:00:00Z');
    await morning.work();
    await role('owner');
    expect(told(/./)).toEqual([]);
    must(await choose(morning.host, { answer: 'never' }));
  });
});

describe('the daily digest', () => {
  it('is exactly one a day, and none on a day without news', async () => {
    await atNight('2026-11-09T03:00:00Z');
    must(await choose(morning.host, { answer: 'digest', cancellation: 'digest' }));
    const first = await answer(morning.dates[2]!.id);
    await answer(morning.dates[1]!.id);
    expect(told(/./)).toEqual([]);
    await atNight('2026-11-09T09:59:00Z');
    await morning.work();
    expect(told(/./)).toEqual([]);
    await atNight('2026-11-09T10:00:30Z');
    await morning.work();
    await morning.area.get(SendHostDigest).execute(await settings(morning.host.personId));
    await morning.work();
    const [mail, ...others] = told(/まとめ/);
    expect(others).toEqual([]);
    expect(mail!.subject).toBe('【11/9(月)のまとめ】川べり朝食会');
    expect(mail!.text).toContain(`参加 ${first}さん`);
    expect(mail!.text).toContain('/host/occurrences/');
    for (const day of ['10', '11']) {
      await atNight(`2026-11-${day}T12:00:00Z`);
      await morning.work();
    }
    expect(told(/./)).toHaveLength(1);
  });

  it('an hour that is changed after it went brings no second one that day', async () => {
    await atNight('2026-11-12T03:00:00Z');
    await answer(morning.dates[2]!.id);
    await atNight('2026-11-12T10:00:30Z');
    await morning.work();
    expect(told(/まとめ/)).toHaveLength(1);
    must(await choose(morning.host, {}, 21));
    const later = await answer(morning.dates[2]!.id);
    await atNight('2026-11-12T12:01:00Z');
    await morning.work();
    expect(told(/まとめ/)).toHaveLength(1);
    await atNight('2026-11-13T12:00:30Z');
    await morning.work();
    expect(told(/まとめ/)).toHaveLength(2);
    expect(told(/まとめ/)[0]!.text).toContain(later);
    must(await choose(morning.host, {}, 19));
  });

  it('control: without the key of host, club and day there would be two', async () => {
    await atNight('2026-11-14T03:00:00Z');
    await answer(morning.dates[2]!.id);
    await atNight('2026-11-14T10:00:30Z');
    await morning.work();
    await morning.area.db.query(
      `update notices set dedupe = 'without|' || id where kind = 'host_digest'`,
    );
    await answer(morning.dates[2]!.id);
    await morning.area.get(SendHostDigest).execute(await settings(morning.host.personId));
    await morning.work();
    expect(told(/まとめ/)).toHaveLength(2);
  });

  it('what is not wanted any more waits for no digest', async () => {
    await atNight('2026-11-15T03:00:00Z');
    await answer(morning.dates[2]!.id);
    must(await choose(morning.host, { answer: 'never' }));
    await atNight('2026-11-15T10:00:30Z');
    await morning.work();
    expect(told(/./)).toEqual([]);
    must(await choose(morning.host, { answer: 'digest' }));
  });

  it('stops with one press, and starts again when something is chosen', async () => {
    await atNight('2026-11-16T03:00:00Z');
    await answer(morning.dates[2]!.id);
    await atNight('2026-11-16T10:00:30Z');
    await morning.work();
    const header = told(/まとめ/)[0]!.headers['list-unsubscribe']!;
    const token = header.replace(/^.*\/mail\/|>$/g, '');
    must(await morning.area.get(SetMailPreference).execute(token, false));
    const { clubId } = morning;
    expect(must(await morning.area.get(HostNotices).read(morning.host, clubId)).stopped).toBe(true);
    await atNight('2026-11-17T03:00:00Z');
    await answer(morning.dates[2]!.id);
    await atNight('2026-11-17T10:00:30Z');
    await morning.work();
    expect(told(/まとめ/)).toHaveLength(1);
    must(await choose(morning.host, {}));
    expect(must(await morning.area.get(HostNotices).read(morning.host, clubId)).stopped).toBe(
      false,
    );
  });
});

describe('whose choice it is', () => {
  it('only a host chooses, within the day', async () => {
    const other = await morning.person('other@example.com', '別の人');
    expect(await choose(other, { answer: 'digest' })).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await choose(morning.host, {}, 22)).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'digestHour', reason: 'too_large', limit: 21 },
    });
    expect(
      await morning.area.get(HostNotices).read(other, '0190a0a0-0000-7000-8000-000000000009'),
    ).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('a host who adds somebody by hand is not told of it', async () => {
    must(await choose(morning.host, { answer: 'at_once' }));
    await morning.area.db.query(`update seat_books set capacity = 20`);
    must(
      await morning.area.get(AddAttendee).execute(morning.host, {
        ...{ occurrenceId: morning.dates[2]!.id, name: '手で', email: null, yomi: null },
        locale: 'ja',
      } as never),
    );
    await morning.work();
    expect(told(/./)).toEqual([]);
  });

  it('introductions to look over are told with the way to them, and a round without pairs is not', async () => {
    const built = (pairs: number) =>
      morning.area.tx((tx) =>
        morning.area.get(Outbox).append(tx, RoundBuilt, {
          ...{ roundId: '0190a0a0-0000-7000-8000-000000000001', occurrenceId, pairs },
        }),
      );
    must(await choose(morning.host, { round: 'at_once' }));
    await built(0);
    await morning.work();
    expect(told(/./)).toEqual([]);
    await built(2);
    await morning.work();
    expect(told(/ご紹介の組ができました/).map(({ text }) => text)).toEqual([
      expect.stringContaining(`/host/rounds/${occurrenceId}`),
    ]);
  });
});
