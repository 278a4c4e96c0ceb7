import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_OTHERS, intentOf, type IntentPerson } from './intent';

const person = (personId: string, more: Partial<IntentPerson> = {}): IntentPerson => ({
  ...{ personId, name: null, gives: [], asks: [], giveConcepts: [], askConcepts: [], topics: [] },
  ...more,
});
const me = person('me', { gives: ['確定申告の相談'], asks: ['パンの焼き方'], topics: ['川'] });
const baker = person('baker', { gives: ['sourdough bread'], topics: ['川'] });
const other = person('other', { gives: ['ワインの選び方'] });

describe('what one can hope for before an event', () => {
  it('says nothing where so few come that a number would point at one of them', () => {
    expect(intentOf(me, [baker, other], [], 1)).toBeNull();
    expect(intentOf(me, [baker, other, person('third')], [], 1)).toMatchObject({ helpers: 1 });
  });

  it('counts people for each line of the reader’s own, and names those who show their name', () => {
    const named = person('named', { name: '麦野', gives: ['パン作り'], asks: ['確定申告'] });
    const intent = intentOf(me, [baker, named, other], [], 1)!;
    expect(intent).toMatchObject({
      helpers: 2,
      helped: [{ text: 'パンの焼き方', people: 2, names: ['麦野'] }],
      topics: [{ text: '川', people: 1, names: [] }],
    });
    // Who asks and gives nothing is not helped yet: give before ask.
    expect(intentOf({ ...me, gives: [] }, [baker, named, other], [], 1)).toMatchObject({
      ...{ helpers: 0, helped: [], wanted: [] },
    });
    expect(intent.wanted).toEqual([{ text: '確定申告の相談', people: 1, names: ['麦野'] }]);
  });

  it('asks about things, and quotes an ask only with a name that is shown', () => {
    const named = person('n', { name: '麦野', gives: ['川'], asks: ['確定申告に詳しい税理士'] });
    const hidden = person('h', { gives: ['川'], asks: ['娘のピアノの先生'] });
    const { questions } = intentOf(me, [named, hidden, other], [], 1)!;
    expect(questions[0]).toEqual({
      ...{ kind: 'named', name: '麦野', ask: '確定申告に詳しい税理士' },
      yourGive: '確定申告の相談',
    });
    expect(questions[1]).toMatchObject({ kind: 'concept' });
    expect(JSON.stringify(questions)).not.toContain('娘');
  });

  it('never lets out a word of somebody who shows no name, and answers alike each time', () => {
    const word = fc.constantFrom('パン', 'ピアノ', '税理士', '古書', '暗渠', 'ワイン');
    const someone = fc.record({
      personId: fc.uuid(),
      name: fc.option(fc.constantFrom('麦野', '川瀬')),
      gives: fc.array(
        word.map((text) => `${text}を教えます`),
        { maxLength: 2 },
      ),
      asks: fc.array(
        word.map((text) => `秘密の${text}`),
        { maxLength: 2 },
      ),
      giveConcepts: fc.constant([]),
      askConcepts: fc.constant([]),
      topics: fc.constant([]),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(someone, { selector: (one) => one.personId }),
        fc.nat(),
        (all, seed) => {
          const intent = intentOf(me, all, [], seed);
          expect(intentOf(me, all, [], seed)).toEqual(intent);
          if (all.length < FEWEST_OTHERS) return expect(intent).toBeNull();
          const hidden = intentOf(
            me,
            all.map((one) => ({ ...one, name: null })),
            [],
            seed,
          );
          expect(JSON.stringify(hidden)).not.toMatch(/秘密|教えます|麦野|川瀬/);
          expect(hidden!.questions.length).toBeLessThanOrEqual(3);
          expect(hidden!.helpers).toBe(intent!.helpers);
        },
      ),
    );
  });
});
