import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Tx } from '@asaza/platform/database';
import { ProposalMail } from '../index';
import type { OpenArea } from '../../../../test/support/area';
import { openIntroductions } from '../../../../test/support/round-desk';
import { BuildRound } from './build-round';
import { Morning } from './morning.factory';
import { ChangeClubWords } from './change-club-words';
import { ClubWordsQueries } from './club-words.queries';
import { SendRound } from './send-round';
import { TellWishes, type TellWishesInput } from './tell-wishes';
import { WishesQueries } from './wishes.queries';

describe('how people want to be introduced', () => {
  let area: OpenArea;
  let morning: Morning;
  let low: string;
  let high: string;
  beforeAll(async () => {
    area = await openIntroductions();
    // The tenth of a month: no test of a month's limit may fall over its end.
    const [{ wait }] = (await area.db.query<{ wait: string }>(
      `select (date_trunc('month', app_now()) + interval '1 month 10 days' - app_now())::text as wait`,
    )) as [{ wait: string }];
    await area.db.advance(wait);
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    morning = new Morning({ query: area.db.query, bytes: (n) => randomBytes(n) });
    await morning.club();
    low = await morning.person({ gives: ['確定申告'], asks: ['パンの焼き方'] });
    high = await morning.person({ gives: ['パンの焼き方'], asks: ['茶道'] });
  });

  const tell = (personId: string, input: TellWishesInput) =>
    area.get(TellWishes).execute({ personId, sessionId: 'none' }, input);
  const told = async (personId: string, input: TellWishesInput) =>
    expect(await tell(personId, input)).toMatchObject({ ok: true });
  const own = (personId: string) => area.get(WishesQueries).own(personId);
  const build = async (people: readonly string[]) =>
    (await area.get(BuildRound).execute(await morning.held(people)))!;
  const send = async (roundId: string) => {
    await area.db.advance('12 hours 1 minute');
    await area.get(SendRound).whenDue(roundId);
  };
  const states = async (roundId: string) =>
    (
      await area.db.query<{ state: string }>(`select state from proposals where round_id = $1`, [
        roundId,
      ])
    ).map(({ state }) => state);
  const why = async (roundId: string, personId: string) =>
    (
      await area.db.query<{ unmatched: string | null }>(
        `select unmatched from round_people where round_id = $1 and person_id = $2`,
        [roundId, personId],
      )
    )[0]?.unmatched;

  it('are as usual until somebody says otherwise', async () => {
    expect(await own(low)).toMatchObject({
      ...{ fieldWish: 0, perOccurrence: 1, perMonth: null, paused: false, notFor: null },
      ...{ apartFromColleagues: false, monthLeft: null, confirmed: [] },
    });
    expect(await states(await build([low, high]))).toEqual(['preview']);
  });

  it('are kept together with the profile, the yes and the chips, or not at all', async () => {
    const profile = {
      ...{ gives: ['パンの焼き方', '経理'], asks: ['物件'], askWhys: ['店を出す'] },
      ...{ languages: ['ja'], introductionsConsent: true },
    };
    await told(low, {
      ...{ profile, fieldWish: 2, perOccurrence: 3, perMonth: 2, notFor: '投資の話' },
      concepts: [
        { field: 'gives', text: 'パンの焼き方', concepts: ['bread'] },
        { field: 'gives', text: 'もうない行', concepts: ['tea'] },
      ],
    });
    const before = await own(low);
    expect(before).toMatchObject({
      ...{ fieldWish: 2, perOccurrence: 3, perMonth: 2, monthLeft: 2, notFor: '投資の話' },
      confirmed: [
        { field: 'gives', text: 'パンの焼き方', concepts: [{ id: 'bread', ja: 'パン' }] },
      ],
    });
    for (const [bad, refusal] of [
      [{ perMonth: 13 }, { field: 'perMonth', reason: 'too_large', limit: 12 }],
      [{ perOccurrence: 0 }, { field: 'perOccurrence', reason: 'too_small' }],
      [{ fieldWish: 3 }, { field: 'fieldWish' }],
      [{ notFor: '<script>x</script>' }, { field: 'notFor', reason: 'no_markup' }],
      [{ profile: { asks: ['x'.repeat(5000)] } }, { field: 'asks.0', limit: 80 }],
      [
        { profile: { gives: Array.from({ length: 200 }, (_, n) => `give ${n}`) } },
        { field: 'gives', reason: 'too_many', limit: 5 },
      ],
      [
        { concepts: [{ field: 'gives' as const, text: '経理', concepts: ['nothing-known'] }] },
        { field: 'concepts', reason: 'unknown' },
      ],
    ] as const)
      expect(await tell(low, { profile: { pitch: '別の人' }, ...bad })).toMatchObject({ refusal });
    const seen = await area
      .get(TellWishes)
      .preview({ personId: low, sessionId: 'none' }, { profile: { pitch: '別の人' } });
    expect(seen).toMatchObject({
      value: {
        profile: { pitch: '別の人', askWhys: ['店を出す'] },
        giveConcepts: [{ concepts: [{ id: 'bread' }] }, {}],
        notFor: '投資の話',
      },
    });
    expect(await own(low)).toEqual(before);
    expect(await area.db.query(`select pitch from people where id = $1`, [low])).not.toEqual([
      { pitch: '別の人' },
    ]);
    // What is not told again stays, chips included.
    await told(low, { perMonth: null });
    expect(await own(low)).toEqual({ ...before, perMonth: null, monthLeft: null });
    expect(await area.get(TellWishes).execute(null, {})).toMatchObject({
      refusal: { code: 'UNAUTHENTICATED' },
    });
  });

  it('keep whoever pauses out of the round, and out of one that goes out a second later', async () => {
    await told(low, { pause: 'month' });
    const paused = await build([low, high]);
    expect([await states(paused), await why(paused, low)]).toEqual([[], 'paused']);
    await told(low, { pause: 'none' });
    const before = await build([low, high]);
    expect(await states(before)).toEqual(['preview']);
    await told(high, { pause: 'open' });
    await send(before);
    expect(await states(before)).toEqual(['dropped']);
    // A pause with an end is over by itself.
    await told(high, { pause: 'none' });
    await told(low, { pause: 'month' });
    await area.db.advance('32 days');
    expect((await own(low)).paused).toBe(false);
    const later = await build([low, high]);
    await send(later);
    expect(await states(later)).toEqual(['open']);
  });

  it('tell the other why somebody asks, and what they will not be contacted for', async () => {
    const profile = { gives: ['書道'], asks: ['確定申告'], askWhys: ['来春、店を出す'] };
    await told(high, { profile, notFor: '投資の話' });
    const roundId = await build([low, high]);
    await send(roundId);
    const [proposal] = await area.db.query<{ id: string }>(
      `select id from proposals where round_id = $1`,
      [roundId],
    );
    const mail = area.get(ProposalMail);
    const read = async (personId: string) => {
      const sides = await mail.sidesOf(proposal!.id);
      return mail.proposal(sides.find((side) => side.personId === personId)!.sideId);
    };
    expect(await read(low)).toMatchObject({
      otherNotFor: '投資の話',
      reason: [{ theirs: '確定申告', why: '来春、店を出す' }, { kind: 'topic' }],
    });
    expect(await read(high)).toMatchObject({ otherNotFor: null });
    expect(JSON.stringify((await read(high))!.reason)).not.toContain('来春');
    // An ask in other words has no why of the old one, and the reason says what it said.
    await told(high, { profile: { asks: ['会計'] } });
    expect((await read(low))!.reason[0]).toMatchObject({ theirs: '確定申告' });
    expect((await read(low))!.reason[0]).not.toHaveProperty('why');
  });

  it('set how many after one occurrence, and in a month', async () => {
    const third = await morning.person({ gives: ['茶道'], asks: ['確定申告'] });
    await told(low, { perOccurrence: 2 });
    const round = await build([low, high, third]);
    expect(await states(round)).toHaveLength(2);
    const limited = await morning.person({ gives: ['確定申告'], asks: ['パンの焼き方'] });
    const baker = await morning.person({ gives: ['パンの焼き方'], asks: ['書道'] });
    const other = await morning.person({ gives: ['パンの焼き方'], asks: ['茶道'] });
    await told(limited, { perMonth: 1 });
    const first = await build([limited, baker]);
    await send(first);
    expect(await states(first)).toEqual(['open']);
    expect((await own(limited)).monthLeft).toBe(0);
    await area.db.query(`update proposals set state = 'expired' where round_id = $1`, [first]);
    const second = await build([limited, other]);
    expect(await why(second, limited)).toBe('over_quota');
    await area.db.advance('31 days');
    expect(await states(await build([limited, other]))).toEqual(['preview']);
  });

  it('keep colleagues apart, and people without a language in common', async () => {
    for (const id of [low, high]) await told(id, { profile: { organisation: '浅瀬製パン' } });
    expect(await states(await build([low, high]))).toEqual(['preview']);
    await area.db.query(`delete from proposals`);
    await told(high, { apartFromColleagues: true });
    expect(await states(await build([low, high]))).toEqual([]);
    await told(high, { apartFromColleagues: false, profile: { languages: ['en'] } });
    await told(low, { profile: { languages: ['ja'] } });
    expect(await states(await build([low, high]))).toEqual([]);
    await told(low, { profile: { languages: ['ja', 'en-GB'] } });
    expect(await states(await build([low, high]))).toEqual(['preview']);
  });

  it("bring a club's own words into its rounds, and nowhere else", async () => {
    const seeker = await morning.person({
      gives: ['確定申告'],
      asks: ['もじゃもじゃ会'],
      topics: [],
    });
    const giver = await morning.person({ gives: ['ふわふわ講座'], asks: [], topics: ['川'] });
    const never = await build([seeker, giver]);
    expect(await states(never)).toEqual([]);
    const { clubId } = morning;
    const change = area.get(ChangeClubWords);
    const as = (personId: string) => ({ personId, sessionId: 'none' });
    const words = { clubId, ja: ['ふわふわ', 'もじゃもじゃ'], en: ['fluffy'] };
    expect(await change.add(as(giver), words)).toMatchObject({ refusal: { code: 'FORBIDDEN' } });
    await morning.host(giver, 'host');
    for (const [bad, reason] of [
      [{ ja: ['あ'] }, 'too_short'],
      [{ ja: [], en: [] }, 'required'],
      [{ ja: ['a、b'] }, 'separators'],
      [{ ja: Array.from({ length: 9 }, (_, n) => `word${n}`) }, 'too_many'],
    ] as const)
      expect(await change.add(as(giver), { ...words, ...bad })).toMatchObject({
        refusal: { reason },
      });
    expect(await change.add(as(giver), words)).toMatchObject({ ok: true });
    expect(await change.add(as(giver), words)).toMatchObject({
      refusal: { code: 'CLUB_CONCEPT_EXISTS' },
    });
    const proposed = await area
      .get(WishesQueries)
      .propose({ personId: seeker, sessionId: 'none' }, ['もじゃもじゃ会', 'パン']);
    expect(proposed).toMatchObject({
      value: [{ concepts: [{ ja: 'ふわふわ' }] }, { concepts: [{ id: 'bread' }] }],
    });
    expect(await states(await build([seeker, giver]))).toEqual(['preview']);
    const [concept] = (await area.get(ClubWordsQueries).of([clubId])).get(clubId)!.concepts;
    expect(concept).toMatchObject({ ja: ['ふわふわ', 'もじゃもじゃ'], en: ['fluffy'] });
    const [away] = [{ clubId, conceptId: concept!.id }];
    expect(await change.remove(as(seeker), away)).toMatchObject({
      refusal: { code: 'FORBIDDEN' },
    });
    expect(await change.remove(as(giver), away)).toMatchObject({ ok: true });
    const stranger = await morning.person();
    const elsewhere = await area
      .get(WishesQueries)
      .propose({ personId: stranger, sessionId: 'none' }, ['もじゃもじゃ会']);
    expect(elsewhere).toMatchObject({ value: [{ concepts: [] }] });
  });

  it('log single words that no concept knows, told to hosts from three people up', async () => {
    const people = [low, high, await morning.person()];
    await morning.held(people);
    const misses = async () =>
      (await area.get(ClubWordsQueries).of([morning.clubId])).get(morning.clubId)?.missed;
    for (const id of people) {
      expect(await misses()).toEqual([]);
      await told(id, {
        profile: { gives: [`${'春夏秋'[people.indexOf(id)]}の暗渠`, 'パンの焼き方'] },
      });
    }
    expect(await misses()).toEqual([{ word: '暗渠', people: 3 }]);
    await told(low, { profile: { gives: ['パンの焼き方'] } });
    expect(await misses()).toEqual([]);
  });

  it('read the words of many clubs in as many statements as those of one', async () => {
    const first = morning.clubId;
    const second = await morning.club();
    const statements = jest.spyOn(Tx.prototype, 'rows');
    const cost = async (clubIds: readonly string[]) => {
      statements.mockClear();
      await area.get(ClubWordsQueries).of(clubIds);
      return statements.mock.calls.length;
    };
    expect(await cost([first, second])).toBe(await cost([first]));
    statements.mockRestore();
  });
});
