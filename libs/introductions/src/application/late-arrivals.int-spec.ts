import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenArea } from '../../../../test/support/area';
import { PlaceLate } from './place-late';
import { SendRound } from './send-round';
import { VetoPair } from './veto-pair';
import { aRoundDesk, openIntroductions } from '../../../../test/support/round-desk';

describe('a round after it was built', () => {
  let area: OpenArea;
  let desk: Awaited<ReturnType<typeof aRoundDesk>>;
  beforeAll(async () => {
    area = await openIntroductions();
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    desk = await aRoundDesk(area);
  });

  it('matches whoever is checked in later by the same rules, and leaves its pairs as they are', async () => {
    const { people, built, arrive, view, buildsOf } = desk;
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
    const { morning, people, built, arrive, view, pairsOf } = desk;
    const [a, late, other] = await people('あ', '遅', '外');
    const { occurrenceId } = await built([a!]);
    await morning.neverPair(a!, late!);
    await arrive(occurrenceId, late!);
    expect(await view(occurrenceId)).toMatchObject({ pairs: [], present: 2 });
    await arrive(occurrenceId, other!);
    expect(await pairsOf(occurrenceId)).toHaveLength(1);
  });

  it('places two who are checked in at once each into one pair', async () => {
    const { morning, people, built, view, pairsOf } = desk;
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
    const { owner, people, built, arrive, view, statesOf } = desk;
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
    const { people, built, statesOf } = desk;
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
});
