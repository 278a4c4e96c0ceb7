import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@asaza/platform/database';
import type { OpenArea } from '../../../../test/support/area';
import { IntroductionPictures, type IntroductionPicture } from './introduction-pictures';
import { aRoundDesk, openIntroductions } from '../../../../test/support/round-desk';
import { SendRound } from './send-round';

describe("a host's picture of introductions", () => {
  let area: OpenArea;
  let desk: Awaited<ReturnType<typeof aRoundDesk>>;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    desk = await aRoundDesk(area);
  });

  const picture = async (): Promise<IntroductionPicture> =>
    (await area.get(IntroductionPictures).of([desk.morning.clubId]))[0]!;
  /** Four new people, two pairs, sent; `yes` of the pairs become introductions of whom `met` met. */
  const aRound = async (yes: number, met: number) => {
    const { people, built, owner, morning } = desk;
    const { id } = await built(await people('あ', 'い', 'う', 'え'));
    await area.get(SendRound).byHost(owner, { roundId: id });
    await area.db.query(`update proposals set state = 'expired' where round_id = $1`, [id]);
    const made = await area.db.query<{ id: string }>(
      `insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, introduced_at)
       select id, id, occurrence_id, low_id, high_id, 'low', app_now() from proposals where round_id = $1 order by id limit $2
       returning id`,
      [id, yes],
    );
    for (const [n, { id: introductionId }] of made.entries())
      await area.db.query(
        `insert into follow_ups (id, introduction_id, person_id, stage, due_at, nonce, key_version, token_hash, answer, answered_at)
         select $2::uuid, id, low_id, 'met', app_now() + interval '14 days', 'x', 1, $2::uuid::text, $3, app_now()
           from introductions where id = $1`,
        [introductionId, morning.id(), n < met ? 'yes' : 'no'],
      );
  };

  it('shows nothing of few, then shares of whole batches with what they are of', async () => {
    for (let n = 0; n < 4; n += 1) await aRound(1, 1);
    await area.db.advance('40 days');
    expect(await picture()).toMatchObject({ bothYes: null, met: null, inTouch: null });
    await aRound(2, 1);
    // The last round is not over: what it came to would be told by the difference.
    expect((await picture()).bothYes).toBeNull();
    await area.db.advance('9 days');
    expect((await picture()).bothYes).toMatchObject({ count: 6, of: 10 });
    await aRound(2, 2);
    await area.db.advance('40 days');
    // Two proposals more are no batch, so the share stands still.
    expect((await picture()).bothYes).toMatchObject({ count: 6, of: 10 });
    for (let n = 0; n < 2; n += 1) await aRound(2, 2);
    await area.db.advance('40 days');
    expect((await picture()).met).toEqual({ count: 9, of: 10, low: 0.5958, high: 0.9821 });
  });

  it('shows how each round gave, and newcomers within two occurrences', async () => {
    for (let n = 0; n < 3; n += 1) await aRound(0, 0);
    const { rounds, newcomers } = await picture();
    expect(rounds).toHaveLength(3);
    expect(rounds[0]).toMatchObject({
      ...{ present: 4, consenting: 4, covered: 4, reachable: 4, exposureMax: 1, gini: 0 },
    });
    expect(newcomers).toMatchObject({ count: 12, of: 12 });
  });

  it('reads the pictures of many clubs in as many statements as that of one', async () => {
    const statements = jest.spyOn(area.get(Database), 'rows');
    const cost = async (clubs: readonly string[]) => {
      statements.mockClear();
      expect(await area.get(IntroductionPictures).of(clubs)).toHaveLength(clubs.length);
      return statements.mock.calls.length;
    };
    const { clubId } = desk.morning;
    const other = (await aRoundDesk(area)).morning.clubId;
    expect(await cost([clubId, other])).toBe(await cost([clubId]));
    statements.mockRestore();
  });
});
