import { describe, expect, it } from '@jest/globals';
import type { FoodAnswer } from './food';
import { kitchenCsv, kitchenLine, kitchenOrder, type Eater } from './kitchen';

const menu = {
  options: [
    { id: 'wa', label: { ja: '和朝食', en: 'Japanese' } },
    { id: 'yo', label: { ja: '洋朝食', en: null } },
  ],
};
const eats = (choice: string | null, more: Partial<FoodAnswer> = {}): FoodAnswer => ({
  ...{ kind: 'food', choice, allergies: [], otherAllergies: null },
  ...more,
});
const eater = (name: string, food: FoodAnswer | null, companion = false): Eater => ({
  ...{ name, food, companion },
});

describe('the kitchen', () => {
  const table = [
    ...Array.from({ length: 12 }, (_, n) => eater(`和 ${n}`, eats('wa'))),
    ...Array.from({ length: 4 }, (_, n) => eater(`洋 ${n}`, eats('yo'))),
    eater('田中', eats('yo', { allergies: ['wheat'] })),
    eater('田中', eats('yo', { allergies: ['egg', 'wheat'] }), true),
    eater('沈黙', null),
    eater('前の献立', eats('gone', { allergies: ['egg'] })),
  ];
  const order = kitchenOrder(menu, table);

  it('is told in one line, with names for hosts and without for the restaurant', () => {
    expect(kitchenLine(order, 'ja', true)).toBe(
      '20名：和朝食12・洋朝食6・未回答2 ／ アレルギー：卵2（田中さんのお連れ様・前の献立さん）・小麦2（田中さん・田中さんのお連れ様）',
    );
    expect(kitchenLine(order, 'ja', false)).toBe(
      '20名：和朝食12・洋朝食6・未回答2 ／ アレルギー：卵2・小麦2',
    );
    expect(kitchenLine(order, 'en', false)).toBe(
      '20 people: Japanese 12, 洋朝食 6, not answered 2 / Allergies: egg 2, wheat 2',
    );
  });

  it('counts a dish that is offered no more as not answered, and its allergies all the same', () => {
    expect(order).toMatchObject({ heads: 20, unanswered: 2 });
    expect(order.allergies.map(({ allergen }) => allergen)).toEqual(['egg', 'wheat']);
  });

  it('says nothing of what nobody said', () => {
    expect(kitchenLine(kitchenOrder(menu, [eater('一人', eats('wa'))]), 'ja', true)).toBe(
      '1名：和朝食1',
    );
    expect(kitchenLine(kitchenOrder(menu, []), 'ja', true)).toBe('0名');
    const none = kitchenOrder({ options: [] }, [eater('一人', eats(null)), eater('二人', null)]);
    expect(kitchenLine(none, 'en', true)).toBe('2 people: not answered 1');
  });

  it('quotes what was written, on the same line', () => {
    const wrote = kitchenOrder(menu, [
      eater('林', eats('wa', { otherAllergies: 'はちみつ\n少しなら' })),
    ]);
    expect(kitchenLine(wrote, 'ja', true)).toContain('アレルギー：「はちみつ 少しなら」（林さん）');
    expect(kitchenLine(wrote, 'ja', false)).not.toContain('林');
  });

  it('is a table of its own for a spreadsheet, in which nothing is run', () => {
    const rows = kitchenCsv(
      menu,
      [eater('=HYPERLINK("x")', eats('wa', { otherAllergies: 'a,b' }))],
      'ja',
    );
    expect(rows).toBe(
      '\ufeff名前,料理,アレルギー,その他\r\n"\'=HYPERLINK(""x"")さん",和朝食,,"a,b"\r\n',
    );
  });
});
