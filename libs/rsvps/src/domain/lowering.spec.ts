import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { movesOf, whoMoves } from './lowering';
import { newcomer, type Standing } from './standing';

const soon = Temporal.Instant.from('2026-11-20T00:00:00Z');
const seated = (id: string, seatedNo: number, about: Partial<Standing> = {}): Standing => ({
  ...newcomer(id),
  ...{ response: 'accepted', seat: 'held', seatedNo },
  ...about,
});
const people = [
  seated('first', 1),
  seated('pair', 2, { party: 2 }),
  seated('last', 3),
  seated('unproven', 4, { heldUntil: soon }),
  { ...newcomer('early'), seat: 'offered', seq: 4, offerUntil: soon } as const,
  { ...newcomer('late'), seat: 'offered', seq: 7, offerUntil: soon } as const,
];
const book = { held: 5, offered: 2 };
const moving = (wanted: number) => whoMoves(book, people, wanted);

describe('fewer seats', () => {
  it.each([
    [7, []],
    [6, ['late']],
    [5, ['late', 'early']],
    [4, ['late', 'early', 'unproven']],
    [3, ['late', 'early', 'unproven', 'last']],
    [2, ['late', 'early', 'unproven', 'last', 'pair']],
    [1, ['late', 'early', 'unproven', 'last', 'pair']],
    [0, ['late', 'early', 'unproven', 'last', 'pair', 'first']],
  ])('%i: whoever came last moves first, offers before seats', (wanted, names) => {
    expect(moving(wanted).map(({ id }) => id)).toEqual(names);
  });

  it('put firm seats at the front of the line, in the order in which they were given', () => {
    const asks = movesOf(moving(1), 4).map(({ person, ask }) => [person.id, ask]);
    expect(asks).toEqual([
      ['late', { kind: 'move', seq: 7 }],
      ['early', { kind: 'move', seq: 4 }],
      ['unproven', { kind: 'remove' }],
      ['pair', { kind: 'move', seq: 2 }],
      ['last', { kind: 'move', seq: 3 }],
    ]);
  });
});
