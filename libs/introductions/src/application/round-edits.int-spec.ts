import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendanceMigrations } from '@asaza/attendance';
import { clubsMigrations } from '@asaza/clubs';
import { gatheringsMigrations } from '@asaza/gatherings';
import type { Viewer } from '@asaza/kernel';
import { peopleMigrations } from '@asaza/people';
import { rsvpsMigrations } from '@asaza/rsvps';
import { speakersMigrations } from '@asaza/speakers';
import { introductionsMigrations, IntroductionsModule } from '../index';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { AddPair } from './add-pair';
import { BuildRound } from './build-round';
import { LockPair } from './lock-pair';
import { Morning } from './morning.factory';
import { PlaceLate } from './place-late';
import { RebuildRound } from './rebuild-round';
import { RoundViews, type RoundView } from './round-views';
import { SendRound } from './send-round';
import { VetoPair } from './veto-pair';

describe('a round after it was built', () => {
  let area: OpenArea;
  let morning: Morning;
  let owner: Viewer;
  beforeAll(async () => {
    area = await openArea({
      modules: [IntroductionsModule],
      migrations: [
        ...peopleMigrations,
        ...clubsMigrations,
        ...gatheringsMigrations,
        ...rsvpsMigrations,
        ...speakersMigrations,
        ...attendanceMigrations,
        ...introductionsMigrations,
      ],
    });
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    owner = { personId: await morning.person({ name: '幹事', consent: false }), sessionId: 'none' };
    await morning.host(owner.personId, 'owner');
  });

  /** People who are good for each other, by these names. */
  const people = (...names: readonly string[]) =>
    names.reduce<Promise<string[]>>(
      async (made, name) => [...(await made), await morning.person({ name })],
      Promise.resolve([]),
    );
  const built = async (present: readonly string[]) => {
    const occurrenceId = await morning.held(present);
    const id = (await area.get(BuildRound).execute(occurrenceId))!;
    return { id, occurrenceId };
  };
  const arrive = async (occurrenceId: string, ...personIds: readonly string[]) => {
    await morning.arrive(occurrenceId, personIds);
    await area.get(PlaceLate).execute(occurrenceId);
  };
  const view = async (occurrenceId: string): Promise<RoundView> =>
    (await area.get(RoundViews).byOccurrences([occurrenceId])).get(occurrenceId)!;
  const pairsOf = async (occurrenceId: string) =>
    (await view(occurrenceId)).pairs.map(({ lowName, highName, origin, waiting }) => [
      ...[lowName, highName].sort(),
      origin,
      waiting,
    ]);
  const buildsOf = (roundId: string) =>
    area.db.query<{ kind: string; terms: object; seed: string; snapshot_hash: string }>(
      `select kind, terms, seed, snapshot_hash from round_builds where round_id = $1 order by built_at, id`,
      [roundId],
    );
  const statesOf = async (roundId: string) =>
    (
      await area.db.query<{ state: string }>(
        `select state from proposals where round_id = $1 order by origin, id`,
        [roundId],
      )
    ).map(({ state }) => state);
  const add = (roundId: string, a: string, b: string) =>
    area.get(AddPair).execute(owner, { roundId, personIds: [a, b] });

  it('matches whoever is checked in later by the same rules, and leaves its pairs as they are', async () => {
    const [a, b, c, d] = await people('あ', 'い', 'う', 'え');
    const { id, occurrenceId } = await built([a!, b!, c!]);
    const before = await view(occurrenceId);
    expect(before.pairs).toHaveLength(1);
    await arrive(occurrenceId, d!);
    const after = await view(occurrenceId);
    expect(after.pairs).toHaveLength(2);
    expect(after.pairs).toEqual(expect.arrayContaining([...before.pairs]));
    expect(after.pairs.filter(({ origin }) => origin === 'late')).toHaveLength(1);
    expect(after).toMatchObject({ present: 4, consenting: 4, unmatched: [] });
    expect(after.certificate).toEqual(before.certificate);
    expect((await buildsOf(id)).map(({ kind }) => kind)).toEqual(['batch', 'late']);
    // Whatever hears of it again finds nobody new.
    await area.get(PlaceLate).execute(occurrenceId);
    expect(await view(occurrenceId)).toEqual(after);
  });

  it('does not put a late arrival to anybody they are kept apart from', async () => {
    const [a, late, other] = await people('あ', '遅', '外');
    const { occurrenceId } = await built([a!]);
    await morning.neverPair(a!, late!);
    await arrive(occurrenceId, late!);
    expect(await view(occurrenceId)).toMatchObject({ pairs: [], present: 2 });
    await arrive(occurrenceId, other!);
    expect(await pairsOf(occurrenceId)).toHaveLength(1);
  });

  it('places two who are checked in at once each into one pair', async () => {
    const [a, b, c, d] = await people('あ', 'い', 'う', 'え');
    const { occurrenceId } = await built([a!, b!]);
    await morning.arrive(occurrenceId, [c!, d!]);
    await Promise.all([1, 2, 3].map(() => area.get(PlaceLate).execute(occurrenceId)));
    expect(await pairsOf(occurrenceId)).toEqual([
      expect.arrayContaining(['あ', 'い', 'batch']),
      expect.arrayContaining(['う', 'え', 'late']),
    ]);
    expect(await view(occurrenceId)).toMatchObject({ present: 4 });
  });

  it('sends a late pair of a round that was sent early when that round would have gone out', async () => {
    const [a, b, c, d] = await people('あ', 'い', 'う', 'え');
    const { id, occurrenceId } = await built([a!, b!]);
    await area.get(SendRound).byHost(owner, { roundId: id });
    await arrive(occurrenceId, c!, d!);
    await area.get(SendRound).whenDue(id);
    expect(await statesOf(id)).toEqual(['open', 'preview']);
    const late = (await view(occurrenceId)).pairs.find(({ origin }) => origin === 'late')!;
    const veto = (pairId: string, vetoed: boolean) =>
      area.get(VetoPair).execute(owner, { roundId: id, pairId, vetoed });
    expect(await veto(late.id, true)).toMatchObject({ ok: true });
    expect(await veto(late.id, false)).toMatchObject({ ok: true });
    const gone = (await view(occurrenceId)).pairs.find(({ origin }) => origin === 'batch')!;
    expect(await veto(gone.id, true)).toMatchObject({ refusal: { code: 'ROUND_ALREADY_SENT' } });
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(id);
    expect(await statesOf(id)).toEqual(['open', 'open']);
  });

  it('puts nobody to anybody whose check-in was taken back before it goes out', async () => {
    const [a, b, c, d] = await people('あ', 'い', 'う', 'え');
    const { id, occurrenceId } = await built([a!, b!, c!, d!]);
    await area.db.query(
      `update attendances set state = null, checked_in_at = null, checked_in_by = null where occurrence_id = $1 and person_id = $2`,
      [occurrenceId, a],
    );
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(id);
    expect((await statesOf(id)).sort()).toEqual(['dropped', 'open']);
  });

  it('keeps what a host locked, left out and added, when it is computed again by other terms', async () => {
    const names = ['あ', 'い', 'う', 'え', 'お', 'か'];
    const { id, occurrenceId } = await built(await people(...names));
    const [first, second, third] = (await view(occurrenceId)).pairs;
    const lock = { roundId: id, pairId: first!.id, locked: true };
    expect(await area.get(LockPair).execute(owner, lock)).toMatchObject({ ok: true });
    await area.get(VetoPair).execute(owner, { roundId: id, pairId: second!.id, vetoed: true });
    const terms = { each: 1, floor: 0.1, fieldWish: 2 };
    const again = () => area.get(RebuildRound).execute(owner, { roundId: id, terms });
    expect(await again()).toMatchObject({ ok: true, value: { terms } });
    const { pairs } = await view(occurrenceId);
    expect(pairs.find((pair) => pair.id === first!.id)).toMatchObject({ locked: true });
    expect(pairs.find((pair) => pair.id === second!.id)).toMatchObject({ vetoed: true });
    expect(pairs.find((pair) => pair.id === third!.id)).toBeUndefined();
    const names1 = pairs.map(({ lowName, highName }) => [lowName, highName]);
    expect(await again()).toMatchObject({ ok: true });
    // The same room by the same terms is the same round.
    const { pairs: same } = await view(occurrenceId);
    expect(same.map(({ lowName, highName }) => [lowName, highName])).toEqual(names1);
    const [batch, one, two] = await buildsOf(id);
    expect([batch!.kind, one!.kind, two!.kind]).toEqual(['batch', 'rebuild', 'rebuild']);
    expect(one).toEqual(two);
    expect(one!.terms).toEqual(terms);
    expect(one!.snapshot_hash).not.toBe(batch!.snapshot_hash);
  });

  it('takes a pair by hand where two have room, and names a public reason where they have not', async () => {
    const [a, b, c, d] = await people('あ', 'い', 'う', 'え');
    const strangers = await morning.person({ name: '未', consent: false });
    const dull = await morning.person({ name: '無', gives: ['登山'], asks: [], topics: [] });
    const absent = await morning.person({ name: '休' });
    const { id, occurrenceId } = await built([a!, b!, strangers, dull]);
    await arrive(occurrenceId, c!, d!);
    const [pair] = (await view(occurrenceId)).pairs.filter(({ origin }) => origin === 'late');
    await area.get(VetoPair).execute(owner, { roundId: id, pairId: pair!.id, vetoed: true });
    const no = (reason: string) => ({ refusal: { code: 'PAIR_NOT_POSSIBLE', reason } });
    expect(await add(id, c!, absent)).toMatchObject(no('not_there'));
    expect(await add(id, c!, c!)).toMatchObject(no('not_there'));
    expect(await add(id, c!, 'x')).toMatchObject(no('not_there'));
    expect(await add(id, c!, strangers)).toMatchObject(no('no_consent'));
    expect(await add(id, c!, d!)).toMatchObject(no('in_round'));
    expect(await add(id, c!, a!)).toMatchObject(no('full'));
    expect(await add(id, c!, dull)).toMatchObject(no('no_reason'));
    await area.get(VetoPair).execute(owner, {
      roundId: id,
      pairId: (await view(occurrenceId)).pairs.find(({ origin }) => origin === 'batch')!.id,
      vetoed: true,
    });
    expect(await add(id, c!, a!)).toMatchObject({ ok: true });
    expect(await pairsOf(occurrenceId)).toContainEqual(['あ', 'う', 'hand', true]);
    const late = { roundId: id, pairId: pair!.id, vetoed: false };
    expect(await area.get(VetoPair).execute(owner, late)).toMatchObject(no('full'));
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(id);
    expect((await statesOf(id)).sort()).toEqual(['dropped', 'dropped', 'open']);
    expect(await add(id, b!, d!)).toMatchObject({ refusal: { code: 'ROUND_ALREADY_SENT' } });
  });

  it.each(['blocked', 'known', 'never'])(
    'refuses a pair by hand that is %s in one wording for all that is private',
    async (reason) => {
      const [a, b] = await people('あ', 'い');
      await morning.neverPair(a!, b!, reason);
      const { id } = await built([a!, b!]);
      expect(await add(id, a!, b!)).toEqual({
        ok: false,
        refusal: { code: 'PAIR_NOT_POSSIBLE', reason: 'cannot' },
      });
    },
  );

  it('does not open a pair by hand that was blocked one second before it goes out', async () => {
    const [a, b] = await people('あ', 'い');
    const { id, occurrenceId } = await built([a!, b!]);
    const [pair] = (await view(occurrenceId)).pairs;
    await area.get(LockPair).execute(owner, { roundId: id, pairId: pair!.id, locked: true });
    await morning.neverPair(a!, b!);
    await area.get(SendRound).byHost(owner, { roundId: id });
    expect(await statesOf(id)).toEqual(['dropped']);
    // The host sees the same page as if it had gone out.
    expect((await view(occurrenceId)).pairs[0]).toMatchObject({ vetoed: false, waiting: false });
  });

  it('counts places once more when it goes out, by occurrence and by month', async () => {
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
    const { occurrenceId } = await built(await people(...['あ', 'い', 'う'].slice(0, n)));
    const round = await view(occurrenceId);
    expect(round.emptyBecause).toBe(because);
    expect(round.pairs).toHaveLength(n >= 2 ? 1 : 0);
    expect(round.unmatched.map(({ reason }) => reason)).toEqual(
      n === 1 ? ['nobody_new'] : n === 3 ? ['odd_one'] : [],
    );
  });

  it('says of a room in which everybody knows everybody that nobody is new', async () => {
    const all = await people('あ', 'い', 'う');
    for (const a of all) for (const b of all) if (a < b) await morning.neverPair(a, b, 'known');
    const { occurrenceId } = await built(all);
    expect(await view(occurrenceId)).toMatchObject({ emptyBecause: 'nobody_new', pairs: [] });
  });
});
