import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { ForgetUnanswered } from './forget-unanswered';
import type { Morning } from './morning.factory';
import { OwnExport } from './own-export';
import { OwnHistoryViews } from './own-history';
import { ProposalViews } from './proposal-views';
import { SafetyGround } from './safety.factory';

describe('what people may know of what introductions know', () => {
  let area: OpenArea;
  let story: SafetyGround;
  let morning: Morning;
  beforeAll(async () => {
    area = await openIntroductions();
    const { get, db } = area;
    const { query, advance } = db;
    story = new SafetyGround({ get, query, advance, bytes: (n) => randomBytes(n) });
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = await story.club();
  });
  const historyOf = (personId: string) => area.get(OwnHistoryViews).of(personId);
  const outcomes = async (personId: string) =>
    (await historyOf(personId)).rounds.map(({ outcome }) => outcome);

  it('tells each the one true reason, once the round has gone out and not before', async () => {
    const [one, other] = await story.people(morning, 2);
    const silent = await morning.person({ consent: false });
    const roundId = await story.build(morning, [one, other, silent]);
    expect(await outcomes(one)).toEqual([]);
    await story.send(roundId);
    expect(await outcomes(one)).toEqual(['proposed']);
    expect(await outcomes(silent)).toEqual(['no_consent']);
    await story.send(await story.build(morning, [one, other]));
    expect(await outcomes(one)).toEqual(['over_quota', 'proposed']);
  });

  it('says that a pair did not go out, and not whose doing it was', async () => {
    const [one, other] = await story.people(morning, 2);
    const roundId = await story.build(morning, [one, other]);
    await morning.neverPair(other, one);
    await story.send(roundId);
    expect(await outcomes(one)).toEqual(['not_sent']);
    expect(await outcomes(other)).toEqual(['not_sent']);
  });

  it('counts the month: proposed, accepted, introduced, against the limit', async () => {
    const [one, other] = await story.people(morning, 2);
    const { one: link, other: theirs } = await story.put(morning, one, other);
    await story.say(link, 'yes');
    await story.say(theirs, 'yes');
    await area.db.query(
      `insert into introduction_wishes (person_id, per_month, changed_at) values ($1, 2, app_now())`,
      [one],
    );
    expect((await historyOf(one)).month).toEqual({
      ...{ proposed: 1, accepted: 1, introduced: 1, met: 0, limit: 2 },
    });
    await area.db.advance('40 days');
    expect((await historyOf(one)).month).toMatchObject({ proposed: 0, accepted: 0, limit: 2 });
  });

  it('forgets a proposal without an answer after ninety days, and keeps its number', async () => {
    const [one, other] = await story.people(morning, 2);
    const { one: link, other: theirs } = await story.put(morning, one, other);
    await story.say(theirs, 'never');
    await area.db.query(`update proposals set state = 'expired' where low_id = $1`, [one]);
    await area.db.advance('89 days');
    await area.get(ForgetUnanswered).execute();
    expect(await area.get(ProposalViews).byToken(link)).not.toBeNull();
    await area.db.advance('1 day 1 hour');
    await area.get(ForgetUnanswered).execute();
    expect(await area.get(ProposalViews).byToken(link)).toBeNull();
    expect(
      await area.db.query(
        `select r.forgotten from rounds r join round_people rp on rp.round_id = r.id where rp.person_id = $1`,
        [one],
      ),
    ).toEqual([{ forgotten: 1 }]);
    expect(await outcomes(one)).toEqual(['proposed']);
    // The word outlives the question.
    const again = await story.build(morning, [one, other]);
    expect(await story.statesOf(again)).toEqual([]);
  });

  it('control: an introduction and what both answered stay', async () => {
    const [one, other, third] = await story.people(morning, 3);
    const met = await story.put(morning, one, other);
    for (const link of [met.one, met.other]) await story.say(link, 'yes');
    const no = await story.put(morning, one, third);
    for (const link of [no.one, no.other]) await story.say(link, 'not_now');
    await area.db.query(`update proposals set state = 'expired' where id = $1`, [no.id]);
    await area.db.advance('200 days');
    await area.get(ForgetUnanswered).execute();
    expect(
      await area.db.query(`select id from proposals where id = any($1::uuid[]) order by id`, [
        [met.id, no.id].sort(),
      ]),
    ).toHaveLength(2);
  });

  it('exports everything that is one’s own, and nothing that others said', async () => {
    const [one, other, third] = await story.people(morning, 3);
    const met = await story.put(morning, one, other);
    for (const link of [met.one, met.other]) await story.say(link, 'yes');
    const no = await story.put(morning, one, third);
    await story.say(no.one, 'not_now');
    await story.say(no.other, 'never');
    await story.report(no.other, '秘密の報告です');
    const text = await area.get(OwnExport).of(one);
    const document = JSON.parse(text) as Record<string, unknown>;
    expect(document).toMatchObject({
      profile: { personId: one },
      introductions: [{ with: other }],
      keptApartByYou: [],
      reportsByYou: [],
      heldForYou: [],
    });
    expect((document['proposals'] as unknown[]).length).toBe(2);
    // The answer, the word and the report of the third are the third's.
    for (const secret of ['never', '秘密', 'nonce', 'token', '@'])
      expect(text).not.toContain(secret);
    const theirs = JSON.parse(await area.get(OwnExport).of(third)) as Record<string, unknown>;
    expect(theirs).toMatchObject({
      reportsByYou: [{ about: one, words: '秘密の報告です' }],
      keptApartByYou: [
        { from: one, reason: 'never' },
        { from: one, reason: 'blocked' },
      ],
    });
  });
});
