import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import type { Morning } from './morning.factory';
import type { Viewer } from '@asaza/kernel';
import { ContestHold } from './contest-hold';
import { DeclareSelling } from './declare-selling';
import { ReportQueue } from './report-queue';
import { RetryIntroduction } from './retry-introduction';
import { SafetyGround, viewerOf } from './safety.factory';
import { SafetyViews } from './safety-views';
import { TakeBackReport } from './take-back-report';
import { TellOfHold } from './tell-of-hold';

describe('a report of solicitation', () => {
  let area: OpenArea;
  let story: SafetyGround;
  let morning: Morning;
  let host: Viewer;
  beforeAll(async () => {
    area = await openIntroductions();
    const { get, db } = area;
    const { query, advance } = db;
    story = new SafetyGround({ get, query, advance, bytes: (n) => randomBytes(n) });
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = await story.club();
    host = await story.host(morning);
  });
  const queueOf = async ({ personId }: Viewer) =>
    (await area.get(ReportQueue).byClubs(personId, [morning.clubId])).get(morning.clubId);
  const told = async (name: string) =>
    (await area.events()).filter((event) => event.name === `introductions.${name}`);

  it('holds new proposals in every club at once, also one that was about to go out', async () => {
    const [seller, reporter, third] = await story.people(morning, 3);
    const link = await story.put(morning, seller, reporter);
    const elsewhere = await story.club();
    await area.db.query(`update proposals set expires_at = app_now() where low_id = $1`, [seller]);
    const onItsWay = await story.build(elsewhere, [seller, third]);
    expect(await story.statesOf(onItsWay)).toEqual(['preview']);
    expect((await story.report(link.other)).ok).toBe(true);
    await story.send(onItsWay);
    expect(await story.statesOf(onItsWay)).toEqual(['dropped']);
    const next = await story.build(elsewhere, [seller, third]);
    expect(await story.unmatched(next, seller)).toBe('on_hold');
    // Undecided it is the business of its own club after two weeks.
    await area.db.advance('15 days');
    expect(await story.statesOf(await story.build(elsewhere, [seller, third]))).toEqual([
      'preview',
    ]);
    expect(await story.unmatched(await story.build(morning, [seller, third]), seller)).toBe(
      'on_hold',
    );
  });

  it('lets those who said yes before meet at one word, and not at the words of two', async () => {
    const [seller, first, second, third] = await story.people(morning, 4);
    const links = [await story.put(morning, seller, first)];
    for (const person of [second, third]) {
      await story.makeRoom(seller);
      links.push(await story.put(morning, seller, person));
    }
    const [atFirst, atSecond, atThird] = links as [
      (typeof links)[0],
      (typeof links)[0],
      (typeof links)[0],
    ];
    await story.report(atFirst!.other);
    expect(await story.holds(seller)).toMatchObject([{ stage: 'proposals' }]);
    await story.say(atSecond!.one, 'yes');
    await story.say(atSecond!.other, 'yes');
    expect(await story.introduced(atSecond!.id)).toBe(1);
    await story.report(atSecond!.other);
    expect(await story.holds(seller)).toMatchObject([{ stage: 'introductions' }]);
    await story.say(atThird!.one, 'yes');
    expect(await story.say(atThird!.other, 'yes')).toMatchObject({ ok: true });
    expect(await story.introduced(atThird!.id)).toBe(0);
  });

  it('whom two words held and both said yes are introduced once a host lifts it', async () => {
    const [seller, first, second, third] = await story.people(morning, 4);
    const links = [await story.put(morning, seller, first)];
    for (const person of [second, third]) {
      await story.makeRoom(seller);
      links.push(await story.put(morning, seller, person));
    }
    const last = links[2]!;
    for (const { other: link } of links.slice(0, 2)) await story.report(link);
    for (const link of [last.one, last.other]) await story.say(link, 'yes');
    expect(await story.introduced(last.id)).toBe(0);
    await area.get(RetryIntroduction).execute(last.id);
    expect(await story.introduced(last.id)).toBe(0);
    await story.decide(host, morning, { personId: seller, decision: 'lift', seen: 2 });
    const due = await area.db.query<{ key: string }>(
      `select key from due_rows where name = 'introductions.introduction_retried'`,
    );
    expect(due).toEqual([{ key: last.id }]);
    for (let time = 0; time < 2; time += 1) await area.get(RetryIntroduction).execute(last.id);
    expect(await story.introduced(last.id)).toBe(1);
  });

  it('is one report however often it is said; words given later are kept', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    const { other: link } = await story.put(morning, seller, reporter);
    const before = (await told('solicitation_reported')).length;
    await Promise.all([story.report(link), story.report(link), story.report(link)]);
    await story.report(link, '保険の話でした。<script>alert(1)</script>');
    await story.report(link);
    const [row, ...more] = await area.db.query(
      `select words, page, state from solicitation_reports where reported_id = $1`,
      [seller],
    );
    expect([row, more]).toEqual([
      {
        ...{ page: 'proposal', state: 'open' },
        words: '保険の話でした。<script>alert(1)</script>',
      },
      [],
    ]);
    expect(await told('solicitation_reported')).toHaveLength(before + 1);
  });

  it('refuses five thousand characters by the name of the field, and keeps nothing', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    const { other: link } = await story.put(morning, seller, reporter);
    expect(await story.report(link, 'あ'.repeat(5000))).toMatchObject({
      refusal: { field: 'words', reason: 'too_long', limit: 1000 },
    });
    expect(await story.holds(seller)).toEqual([]);
  });

  it('is told to the reported a day later, once, without a word of who said so', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    const { other: link } = await story.put(morning, seller, reporter);
    await story.report(link, '山田さんから勧誘されました');
    const [hold] = await story.holds(seller);
    const own = () => area.get(SafetyViews).of(seller);
    expect((await own()).holds).toEqual([]);
    const contest = (holdId: string) =>
      area.get(ContestHold).execute(viewerOf(seller), { holdId, words: '営業ではありません。' });
    expect(await contest(hold!.id)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const due = await area.db.query(
      `select due_at > app_now() + interval '23 hours' as later from due_rows
        where name = 'introductions.hold_tells' and key = $1`,
      [hold!.id],
    );
    expect(due).toEqual([{ later: true }]);
    const before = (await told('hold_told')).length;
    for (let time = 0; time < 2; time += 1) await area.get(TellOfHold).execute(hold!.id);
    expect(await told('hold_told')).toHaveLength(before + 1);
    expect(await contest(hold!.id)).toMatchObject({ ok: true });
    const view = await own();
    expect(view.holds).toMatchObject([{ stage: 'proposals', contest: '営業ではありません。' }]);
    expect(JSON.stringify(view.holds)).not.toContain(reporter);
    expect(JSON.stringify(view.holds)).not.toContain('山田');
    const foreign = await area.get(ContestHold).execute(viewerOf(reporter), {
      ...{ holdId: hold!.id, words: 'x' },
    });
    expect(foreign).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('is lifted by a host, and the same word of the same person holds nothing again', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    const { other: link } = await story.put(morning, seller, reporter);
    await story.report(link);
    expect(
      (await story.decide(host, morning, { personId: seller, decision: 'lift', seen: 1 })).ok,
    ).toBe(true);
    expect(await story.holds(seller)).toEqual([]);
    await story.report(link);
    expect(await story.holds(seller)).toEqual([]);
    expect(await queueOf(host)).toMatchObject([{ personId: seller, waits: true, hold: null }]);
  });

  it('is taken back by whoever made it, as long as no host has decided; the two stay apart', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    const { one, other: link } = await story.put(morning, seller, reporter);
    await story.report(link);
    const takeBack = (token: string) => area.get(TakeBackReport).execute(null, { token });
    await takeBack(one);
    expect(await story.holds(seller)).toHaveLength(1);
    await takeBack(link);
    expect(await story.holds(seller)).toEqual([]);
    expect(await queueOf(host)).toEqual([]);
    expect((await area.get(SafetyViews).of(reporter)).blocks).toHaveLength(1);
    await story.report(link);
    await story.decide(host, morning, { personId: seller, decision: 'keep', seen: 1 });
    await takeBack(link);
    expect(await story.holds(seller)).toMatchObject([{ decision: 'kept' }]);
  });

  it('is decided by hosts of the club alone, never about themselves, and not unread', async () => {
    const [seller, reporter] = await story.people(morning, 2);
    await morning.host(seller, 'host');
    const { other: link } = await story.put(morning, seller, reporter);
    await story.report(link);
    const stranger = await story.host(await story.club());
    const refused = async (by: Viewer, seen = 1) => {
      const done = await story.decide(by, morning, {
        personId: seller,
        decision: 'lift',
        seen: seen,
      });
      return done.ok ? 'done' : done.refusal.code;
    };
    expect(await refused(stranger)).toBe('NOT_FOUND');
    expect(await refused(viewerOf(reporter))).toBe('FORBIDDEN');
    expect(await refused(viewerOf(seller))).toBe('NOT_FOUND');
    expect(await refused(host, 0)).toBe('CONFLICT');
    expect(await queueOf(viewerOf(seller))).toEqual([]);
    expect(await story.holds(seller)).toHaveLength(1);
    expect(await refused(host)).toBe('done');
  });

  it('removed means no more introductions in this club, and nothing in another', async () => {
    const [seller, reporter, third] = await story.people(morning, 3);
    const { other: link } = await story.put(morning, seller, reporter);
    await story.report(link);
    expect(
      (await story.decide(host, morning, { personId: seller, decision: 'remove', seen: 1 })).ok,
    ).toBe(true);
    expect(await story.holds(seller)).toMatchObject([
      { stage: 'introductions', decision: 'removed' },
    ]);
    await area.db.query(`update proposals set expires_at = app_now() where low_id = $1`, [seller]);
    await area.db.advance('1 day');
    expect(await story.unmatched(await story.build(morning, [seller, third]), seller)).toBe(
      'on_hold',
    );
    expect(await story.statesOf(await story.build(await story.club(), [seller, third]))).toEqual([
      'preview',
    ]);
  });

  it('says what somebody sells, in their own words, and asks for the words', async () => {
    const [seller] = await story.people(morning, 1);
    const declare = (sells: boolean, what?: string) =>
      area.get(DeclareSelling).execute(viewerOf(seller), { sells, what });
    expect(await declare(true, ' ')).toMatchObject({
      refusal: { field: 'what', reason: 'required' },
    });
    expect(await declare(true, '生命保険')).toMatchObject({ value: { what: '生命保険' } });
    const view = await area.get(SafetyViews).of(seller);
    expect(view.selling).toMatchObject({ what: '生命保険' });
    expect(await declare(false, 'x')).toMatchObject({ value: { what: null } });
  });
});
