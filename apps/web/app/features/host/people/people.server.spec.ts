import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../../i18n/catalogues.server';
import { stateOf, tabsOf } from './people.server';
import { presentPeople } from './present-people.server';

const person = {
  ...{ id: 'a', personId: 'p', name: '山田 花子', yomi: null, visit: 1, party: 1 },
  ...{ seat: 'HELD', answer: 'ACCEPTED', confirmed: true, addedBy: null, answers: [], fee: null },
  ...{ provisionalUntil: null, waitlistPosition: null, lateAt: null, byHand: false },
  ...{ approval: 'NOT_NEEDED', note: null, screening: null, companions: [], attendance: null },
} as const;
const present = (change: object) =>
  presentPeople([{ ...person, ...change }] as never, 'Asia/Tokyo', 'ja', sayIn('ja'))[0]!;

describe('tabs', () => {
  it('show every state that somebody is in, and those that are always asked for', () => {
    const counts = [
      { state: 'COMING', count: 3 },
      { state: 'MAYBE', count: 1 },
    ] as never;
    const tabs = tabsOf(counts, 'COMING', '').map(({ state, count }) => `${state} ${count}`);
    expect(tabs).toEqual([
      ...['COMING 3', 'OFFERED 0', 'WAITLISTED 0', 'PROVISIONAL 0', 'MAYBE 1', 'DECLINED 0'],
    ]);
  });

  it('keep what is searched for, and take no state that there is not', () => {
    expect(tabsOf([], 'COMING', '花子')[1]?.to).toBe('?state=offered&q=%E8%8A%B1%E5%AD%90');
    expect(stateOf('waitlisted')).toBe('WAITLISTED');
    expect(stateOf('nonsense')).toBe('COMING');
  });
});

describe('a person', () => {
  it('says how often they came, whom they bring, and who answered for them', () => {
    expect(present({ party: 3, addedBy: '佐藤' })).toMatchObject({
      words: '初参加・同伴 +2',
      notes: ['佐藤さんが手で回答'],
    });
  });

  it('says who comes along by name, and how many without one', () => {
    const companions = [{ name: '花' }, { name: null }, { name: '健' }];
    expect(present({ party: 4, companions }).notes).toEqual(['同伴 花さん・健さん・お名前なし1人']);
    expect(present({ party: 2, companions: [{ name: null }] }).notes).toEqual([]);
  });

  it("waits for a host's yes with what they wrote, and is told apart from who was refused", () => {
    const waits = { approval: 'PENDING', note: 'はじめてです', screening: '友人から' };
    expect(present(waits)).toMatchObject({ awaiting: true, ...{ note: 'はじめてです' } });
    expect(present({ approval: 'REFUSED', seat: 'NONE' })).toMatchObject({
      ...{ awaiting: false, refused: true },
    });
  });

  it('has a mark for food, and the fee as it stands', () => {
    const fee = {
      ...{ currency: 'JPY', expected: 1500, paid: 0, waived: 0, open: 1500, over: 0, entries: [] },
    };
    expect(present({ answers: [{ question: { kind: 'FOOD' } }], fee })).toMatchObject({
      food: true,
      fee: { state: 'open', openWords: '1,500円', key: 'door-p-0' },
    });
  });
});
