import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { LockPair } from './lock-pair';
import { RebuildRound } from './rebuild-round';
import { SendRound } from './send-round';
import { VetoPair } from './veto-pair';
import { aRoundDesk, openIntroductions } from '../../../../test/support/round-desk';

describe('the hand of a host in a round', () => {
  let area: OpenArea;
  let desk: Awaited<ReturnType<typeof aRoundDesk>>;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    desk = await aRoundDesk(area);
  });

  it('keeps what a host locked, left out and added, when it is computed again by other terms', async () => {
    const { owner, people, built, view, buildsOf } = desk;
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
    const { morning, owner, people, built, arrive, view, pairsOf, statesOf, add } = desk;
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
      const { morning, people, built, add } = desk;
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
    const { morning, owner, people, built, view, statesOf } = desk;
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
});
