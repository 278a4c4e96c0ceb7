import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { BuildRound } from './build-round';
import { SendRound } from './send-round';
import { aRoundDesk, openIntroductions } from '../../../../test/support/round-desk';

describe('the rules of a round', () => {
  let area: OpenArea;
  let desk: Awaited<ReturnType<typeof aRoundDesk>>;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    desk = await aRoundDesk(area);
  });

  it('counts places once more when it goes out, by occurrence and by month', async () => {
    const { people, built, view } = desk;
    const wish = (personId: string, each: number, month: number | null) =>
      area.db.query(
        `insert into introduction_wishes (person_id, per_occurrence, per_month, changed_at) values ($1, $2, $3, app_now())
         on conflict (person_id) do update set per_occurrence = $2, per_month = $3`,
        [personId, each, month],
      );
    const openOf = async (roundId: string, personId: string) =>
      (
        await area.db.query(
          `select from proposals where round_id = $1 and state = 'open' and $2::uuid in (low_id, high_id)`,
          [roundId, personId],
        )
      ).length;
    const sendLater = async (roundId: string) => {
      await area.db.advance('12 hours 1 minute');
      await area.get(SendRound).whenDue(roundId);
    };
    const [many, ...others] = await people('多', 'い', 'う', 'え');
    for (const one of [many!, ...others]) await wish(one, 3, null);
    const { id, occurrenceId } = await built([many!, ...others]);
    expect((await view(occurrenceId)).fairness).toMatchObject({ exposureMax: 3, quotaMax: 3 });
    // Since the round was built they take fewer: two at a time, then two in all of the month.
    await wish(many!, 2, null);
    await sendLater(id);
    expect(await openOf(id, many!)).toBe(2);
    const [busy, ...more] = await people('月', 'き', 'く', 'け');
    for (const one of [busy!, ...more]) await wish(one, 3, null);
    const month = await built([busy!, ...more]);
    await wish(busy!, 3, 1);
    await sendLater(month.id);
    expect(await openOf(month.id, busy!)).toBe(1);
    const third = await built([busy!, ...(await people('こ'))]);
    expect((await view(third.occurrenceId)).unmatched.map(({ reason }) => reason)).toEqual([
      'over_quota',
      'nobody_new',
    ]);
  });

  it('does not put colleagues to each other who asked for it since the round was built', async () => {
    const { owner, people, built, statesOf } = desk;
    const [a, b] = await people('あ', 'い');
    await area.db.query(`update people set organisation = '川べり書店' where id = any($1)`, [
      [a, b],
    ]);
    const { id } = await built([a!, b!]);
    await area.db.query(
      `insert into introduction_wishes (person_id, apart_from_colleagues, changed_at) values ($1, true, app_now())`,
      [a],
    );
    await area.get(SendRound).byHost(owner, { roundId: id });
    expect(await statesOf(id)).toEqual(['dropped']);
  });

  it.each([
    [0, 'nobody_there'],
    [1, 'one_there'],
    [2, null],
    [3, null],
  ])('says of %i present what is true', async (n, because) => {
    const { people, built, view } = desk;
    const { occurrenceId } = await built(await people(...['あ', 'い', 'う'].slice(0, n)));
    const round = await view(occurrenceId);
    expect(round.emptyBecause).toBe(because);
    expect(round.pairs).toHaveLength(n >= 2 ? 1 : 0);
    expect(round.unmatched.map(({ reason }) => reason)).toEqual(
      n === 1 ? ['nobody_new'] : n === 3 ? ['odd_one'] : [],
    );
  });

  it('says of a room in which everybody knows everybody that nobody is new', async () => {
    const { morning, people, built, view } = desk;
    const all = await people('あ', 'い', 'う');
    for (const a of all) for (const b of all) if (a < b) await morning.neverPair(a, b, 'known');
    const { occurrenceId } = await built(all);
    expect(await view(occurrenceId)).toMatchObject({ emptyBecause: 'nobody_new', pairs: [] });
  });

  it('puts first whoever two rounds left out, though they are no newcomer', async () => {
    const { morning, people, built, view } = desk;
    const [regular, other] = await people('常', '他');
    const owedIn = async (occurrenceId: string) => (await view(occurrenceId)).fairness.owed.of;
    // Three visits, nobody there for them: no newcomer any more.
    for (let time = 0; time < 3; time += 1) await built([regular!]);
    const late = await morning.held([regular!, other!]);
    await area.get(BuildRound).execute(late);
    const [row] = await area.db.query<{ owed: boolean; visit: number }>(
      `select owed, visit from round_people rp join rounds r on r.id = rp.round_id
        where r.occurrence_id = $1 and rp.person_id = $2`,
      [late, regular],
    );
    expect(row).toEqual({ owed: true, visit: 4 });
    expect(await owedIn(late)).toBe(2);
  });

  it.each([
    ['no', true],
    ['yes', false],
    [null, false],
  ])('serves whoever answers %s to having met first again: %s', async (answer, owed) => {
    const { owner, people, built } = desk;
    const [newcomer, other] = await people('新', 'い');
    const { id } = await built([newcomer!, other!]);
    await area.get(SendRound).byHost(owner, { roundId: id });
    await area.db.query(
      `with made as (
         insert into introductions (id, proposal_id, occurrence_id, low_id, high_id, first_writer, introduced_at)
         select gen_random_uuid(), id, occurrence_id, low_id, high_id, first_writer, app_now() from proposals
          where round_id = $1 returning id)
       insert into follow_ups (id, introduction_id, person_id, stage, due_at, nonce, key_version, token_hash, answer, answered_at)
       select gen_random_uuid(), id, $2::uuid, 'met', app_now(), 'n', 1, gen_random_uuid()::text, $3::text,
              case when $3::text is null then null else app_now() end from made`,
      [id, newcomer, answer],
    );
    const next = await built([newcomer!, ...(await people('う'))]);
    const [row] = await area.db.query<{ owed: boolean }>(
      `select owed from round_people where round_id = $1 and person_id = $2`,
      [next.id, newcomer],
    );
    expect(row!.owed).toBe(owed);
  });

  it('lowers a little who said no to most, from three answers on', async () => {
    const { morning, people, built, view } = desk;
    const [a, b] = await people('あ', 'い');
    const [before] = (await view((await built([a!, b!])).occurrenceId)).pairs;
    const scoreAfter = async (answers: number) => {
      const [x, y] = await people('か', 'き');
      for (let n = 0; n < answers; n += 1) {
        const { id, occurrenceId } = await built([x!, (await people(`相手${n}`))[0]!]);
        await area.db.query(`update rounds set state = 'sent', sent_at = app_now() where id = $1`, [
          id,
        ]);
        await area.db.query(
          `update proposals set state = 'expired', sent_at = app_now(), expires_at = app_now() where round_id = $1`,
          [id],
        );
        await area.db.query(
          `insert into proposal_sides (id, proposal_id, side, person_id, nonce, key_version, token_hash, answer, answered_at)
           select $2::uuid, p.id, case p.low_id when $3 then 'low' else 'high' end, $3, 'x', 1, $2::uuid::text, 'not_now', app_now()
             from proposals p where p.occurrence_id = $1`,
          [occurrenceId, morning.id(), x],
        );
      }
      return (await view((await built([x!, y!])).occurrenceId)).pairs[0]!.score;
    };
    const [two, three] = [await scoreAfter(2), await scoreAfter(3)];
    expect(three).toBeLessThan(two);
    expect(before!.score).toBeGreaterThan(three);
  });
});
