import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roomLeft, type RoundPerson } from './candidate';
import { room, someone } from './candidate.factory';
import { allowed, forbiddenBecause, neverListOf, type PairBarrier } from './never-list';
import { type QuotedField } from './reason';
import { buildRound, type RoundSnapshot } from './round';

const version = 'test';
const gives = [
  '税理士です。確定申告の相談',
  'パンの焼き方を教えられます',
  'Webサイト制作',
  'bread baking',
];
const asks = [
  '確定申告に詳しい税理士',
  'パンの焼き方を知りたい',
  'webサイト',
  'someone who bakes bread',
  '茶道',
];
const some = (of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 });

const person = (id: number): fc.Arbitrary<RoundPerson> =>
  fc.record({
    personId: fc.constant(`p${String(id).padStart(3, '0')}`),
    gives: some(gives),
    asks: some(asks),
    topics: some(['サウナ', '読書', 'board games', 'Board game', '登山']),
    giveConcepts: fc.constantFrom([], [['bread']], [[], ['tax']]),
    askConcepts: fc.constantFrom([], [['tax']]),
    industry: fc.constantFrom(null, '飲食', '会計', 'IT'),
    fieldWish: fc.integer({ min: -2, max: 2 }),
    organisation: fc.constantFrom(null, '浅沙製作所', '朝日商店'),
    apartFromColleagues: fc.boolean(),
    languages: fc.constantFrom([], ['ja'], ['en'], ['ja', 'en'], ['ja-JP']),
    visits: fc.integer({ min: 1, max: 40 }),
    owed: fc.boolean(),
    quota: fc.integer({ min: 1, max: 3 }),
    present: fc.boolean().map((value) => value || id % 3 > 0),
    consent: fc.constantFrom('given', 'given', 'given', 'not_asked', 'paused', 'withdrawn'),
    onHold: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
    pendingProposals: fc.integer({ min: 0, max: 1 }),
    monthLeft: fc.constantFrom(null, null, 0, 1, 2),
    declines: fc.double({ min: 0, max: 1, noNaN: true }),
  });

const barriers: readonly PairBarrier[] = ['blocked', 'known', 'introduced', 'proposed', 'never'];
const snapshots: fc.Arbitrary<RoundSnapshot> = fc.integer({ min: 0, max: 14 }).chain((n) => {
  const id = fc.nat(Math.max(0, n - 1)).map((index) => `p${String(index).padStart(3, '0')}`);
  return fc.record({
    occurrenceId: fc.constant('o1'),
    people: fc.tuple(...Array.from({ length: n }, (_, index) => person(index))),
    never: fc.array(fc.record({ a: id, b: id, reason: fc.constantFrom(...barriers) }), {
      maxLength: 20,
    }),
    sharedVisits: fc.array(fc.record({ a: id, b: id, count: fc.nat(9) }), { maxLength: 5 }),
    picks: fc.array(fc.record({ from: id, to: id }), { maxLength: 4 }),
    acquainted: fc.array(fc.record({ a: id, b: id }), { maxLength: 9 }),
    clubConcepts: fc.constantFrom([], [{ id: 'club:1', ja: '茶道', en: 'tea ceremony' }]),
  });
});

const taxAdvisor = (id: string, more: Partial<RoundPerson> = {}) =>
  someone(id, { gives: ['税理士です。確定申告の相談に乗れます'], asks: ['パンの焼き方'], ...more });

describe('buildRound', () => {
  it('proposes no forbidden pair, keeps quotas, and quotes every claim from its field', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const round = buildRound(snapshot, { version });
        const people = new Map(snapshot.people.map((one) => [one.personId, one]));
        const never = neverListOf(snapshot.never);
        const load = new Map<string, number>();
        const isQuoted = ({ ownerId, field, index, text }: QuotedField) => {
          const owner = people.get(ownerId)!;
          return (field === 'industry' ? owner.industry : owner[field][index]) === text;
        };
        for (const { low, high, score, reasonForLow, reasonForHigh, firstTopic } of round.pairs) {
          expect(low < high).toBe(true);
          expect(forbiddenBecause(people.get(low)!, people.get(high)!, never)).toBeNull();
          expect(score).toBeGreaterThan(0);
          for (const id of [low, high]) load.set(id, (load.get(id) ?? 0) + 1);
          for (const [reader, other, reason] of [
            [low, high, reasonForLow],
            [high, low, reasonForHigh],
          ] as const) {
            expect(reason.evidence.length).toBeGreaterThan(0);
            for (const { mine, theirs } of reason.evidence) {
              expect([mine.ownerId, theirs.ownerId]).toEqual([reader, other]);
              expect(isQuoted(mine) && isQuoted(theirs)).toBe(true);
            }
          }
          expect(isQuoted(firstTopic)).toBe(true);
        }
        for (const [id, count] of load) {
          expect(count).toBeLessThanOrEqual(roomLeft(people.get(id)!));
        }
        const present = snapshot.people.filter((one) => one.present).map((one) => one.personId);
        const told = [...load.keys(), ...round.unmatched.map(({ personId }) => personId)];
        expect(told.sort()).toEqual(present.sort());
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same draft, byte for byte, in whatever order the facts were read', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const turned: RoundSnapshot = {
          ...snapshot,
          people: [...snapshot.people].reverse(),
          never: snapshot.never.map(({ a, b, reason }) => ({ a: b, b: a, reason })).reverse(),
          picks: [...snapshot.picks].reverse(),
          acquainted: snapshot.acquainted.map(({ a, b }) => ({ a: b, b: a })).reverse(),
        };
        const [one, two] = [snapshot, turned].map((each) => buildRound(each, { version }));
        expect(JSON.stringify(one)).toBe(JSON.stringify(two));
      }),
      { numRuns: 50 },
    );
  });

  it('pairs the one who asks with the one who gives, and says so to each in their own direction', () => {
    const round = buildRound(room(someone('a'), taxAdvisor('b')), { version });
    expect(round.pairs).toHaveLength(1);
    const [pair] = round.pairs;
    expect(pair?.reasonForLow.evidence[0]).toMatchObject({
      kind: 'ask_meets_give',
      mine: { ownerId: 'a', field: 'asks', index: 0, text: '確定申告に詳しい税理士' },
      theirs: { ownerId: 'b', field: 'gives', text: '税理士です。確定申告の相談に乗れます' },
    });
    expect(pair?.reasonForHigh.evidence.map(({ kind }) => kind)).toEqual([
      'ask_meets_give',
      'give_meets_ask',
    ]);
  });

  it.each(['blocked', 'known', 'introduced', 'proposed', 'never', 'vetoed'] as const)(
    'keeps a pair apart that is %s, though it would be made otherwise',
    (reason) => {
      const free = room(someone('a'), taxAdvisor('b'));
      expect(buildRound(free, { version }).pairs).toHaveLength(1);
      const barred = buildRound({ ...free, never: [{ a: 'b', b: 'a', reason }] }, { version });
      expect(barred.pairs).toEqual([]);
      expect(barred.unmatched.map((one) => one.reason)).toEqual(['nobody_new', 'nobody_new']);
    },
  );

  it('tells everybody without a pair the true reason', () => {
    const round = buildRound(
      {
        ...room(
          someone('a'),
          taxAdvisor('b'),
          taxAdvisor('c'),
          someone('d', { consent: 'not_asked' }),
          someone('e', { gives: [], asks: [], topics: [] }),
          someone('f', { pendingProposals: 1 }),
          someone('g', { gives: [], asks: ['茶道を習いたい'] }),
          someone('h', { gives: ['茶道'], asks: [] }),
          someone('i', { languages: ['fr'] }),
          someone('j', { present: false }),
        ),
        never: [],
      },
      { version },
    );
    const reasons = Object.fromEntries(round.unmatched.map((one) => [one.personId, one.reason]));
    expect(round.pairs).toHaveLength(1);
    expect(reasons).toMatchObject({
      d: 'no_consent',
      e: 'no_profile',
      f: 'over_quota',
      g: 'give_first',
      h: 'below_floor',
      i: 'nobody_new',
    });
    expect(reasons['b'] ?? reasons['c']).toBe('odd_one');
    expect(reasons).not.toHaveProperty('j');
  });

  it('brings a newcomer in on another field alone, where a regular would wait', () => {
    const bare = { gives: [], asks: [], topics: [] };
    const people = (owed: boolean) =>
      room(
        someone('a', { ...bare, industry: '飲食', owed }),
        someone('b', { ...bare, industry: '会計' }),
      );
    expect(buildRound(people(true), { version }).pairs).toHaveLength(1);
    expect(buildRound(people(false), { version }).pairs).toHaveLength(0);
  });

  it('says no word of a private pick, lets it decide, and makes no pair of a pick alone', () => {
    const three = room(someone('a'), taxAdvisor('b'), taxAdvisor('c'));
    const chosen = (to: string) =>
      buildRound({ ...three, picks: [{ from: 'a', to }] }, { version }).pairs.map(
        ({ high }) => high,
      );
    expect(chosen('b')).toEqual(['b']);
    expect(chosen('c')).toEqual(['c']);
    const told = (picks: RoundSnapshot['picks']) =>
      buildRound({ ...room(someone('a'), taxAdvisor('b')), picks }, { version }).pairs.map(
        ({ reasonForLow, reasonForHigh, firstTopic }) => ({
          reasonForLow,
          reasonForHigh,
          firstTopic,
        }),
      );
    expect(told([{ from: 'b', to: 'a' }])).toEqual(told([]));
    const strangers = room(someone('a'), someone('b', { gives: ['茶道'], asks: [] }));
    const picks = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(buildRound({ ...strangers, picks }, { version }).pairs).toEqual([]);
  });

  it('keeps colleagues apart where one of them wishes so, and nobody else', () => {
    const at = { organisation: '浅沙製作所' };
    const pairs = (wish: boolean, of = '浅沙製作所') =>
      buildRound(
        room(
          someone('a', { ...at, apartFromColleagues: wish }),
          taxAdvisor('b', { organisation: of }),
        ),
        { version },
      ).pairs.length;
    expect([pairs(true), pairs(false), pairs(true, '朝日商店')]).toEqual([0, 1, 1]);
    expect(pairs(true, '浅沙製作所 ')).toBe(0);
  });

  it('meets by the concepts a writer confirmed, over what the words say', () => {
    const maker = someone('b', { gives: ['なんでも焼きます'], asks: ['確定申告に詳しい税理士'] });
    const seeker = taxAdvisor('a', { asks: ['朝に食べたいもの'] });
    const confirmed = (id: string) =>
      buildRound(
        room({ ...seeker, askConcepts: [[id]] }, { ...maker, giveConcepts: [['bread']] }),
        { version },
      ).pairs[0]?.reasonForLow.evidence.map(({ kind }) => kind);
    expect(confirmed('bread')).toContain('ask_meets_give');
    expect(confirmed('gone')).not.toContain('ask_meets_give');
  });

  it('meets by a concept that only this club has', () => {
    const seeker = someone('a', { asks: ['kombucha'], gives: ['税理士'] });
    const maker = someone('b', { gives: ['紅茶キノコの仕込み'], asks: ['税理士'] });
    const club = { id: 'club:1', ja: '紅茶キノコ', en: 'kombucha' };
    const kinds = (clubConcepts: RoundSnapshot['clubConcepts']) =>
      buildRound(
        { ...room(seeker, maker), clubConcepts },
        { version },
      ).pairs[0]?.reasonForLow.evidence.map(({ kind }) => kind);
    expect(kinds([club])).toContain('ask_meets_give');
    expect(kinds([])).not.toContain('ask_meets_give');
  });

  it('proposes fewer in a month than the room would take', () => {
    const pairs = (monthLeft: number | null) =>
      buildRound(room(someone('a', { monthLeft }), taxAdvisor('b')), { version });
    expect(pairs(null).pairs).toHaveLength(1);
    expect(pairs(0).unmatched[0]).toEqual({ personId: 'a', reason: 'over_quota' });
  });

  it('changes the snapshot hash with every fact', () => {
    const hash = (...people: RoundPerson[]) =>
      buildRound(room(...people), { version }).snapshotHash;
    expect(hash(someone('a'))).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(someone('a'))).not.toBe(hash(someone('a', { visits: 4 })));
  });
});

describe('allowed', () => {
  it('keeps apart in both orders, and a language counts by its first part', () => {
    const never = neverListOf([{ a: 'b', b: 'a', reason: 'blocked' }]);
    expect(forbiddenBecause(someone('a'), someone('b'), never)).toBe('blocked');
    expect(forbiddenBecause(someone('b'), someone('a'), never)).toBe('blocked');
    expect(forbiddenBecause(someone('a'), someone('a'), never)).toBe('self');
    expect(allowed(someone('a'), someone('c', { languages: ['ja-JP'] }), never)).toBe(true);
    expect(forbiddenBecause(someone('a'), someone('c', { languages: ['en'] }), never)).toBe(
      'no_shared_language',
    );
    expect(forbiddenBecause(someone('a'), someone('c', { onHold: true }), never)).toBe('on_hold');
  });
});
