import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  directionScore,
  fieldScore,
  floorOf,
  floors,
  fuse,
  fusedScore,
  scoreWeights,
  turned,
  type Grounds,
} from './score';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const grounds: fc.Arbitrary<Grounds> = fc.record({
  askMet: unit,
  giveWanted: unit,
  topics: fc.nat(6),
  fieldForMe: unit,
  fieldForThem: unit,
  sharedVisits: fc.nat(60),
  acquaintances: fc.nat(9),
  pickedByMe: fc.boolean(),
  pickedByThem: fc.boolean(),
  declines: unit,
});
const none: Grounds = {
  askMet: 0,
  giveWanted: 0,
  topics: 0,
  fieldForMe: 0,
  fieldForThem: 0,
  sharedVisits: 0,
  acquaintances: 0,
  pickedByMe: false,
  pickedByThem: false,
  declines: 0,
};
const otherField = { fieldForMe: fieldScore(false, 0), fieldForThem: fieldScore(false, 0) };

describe('scores', () => {
  it('stay between 0 and 1 and are the same from both sides', () => {
    fc.assert(
      fc.property(grounds, (g) => {
        expect(directionScore(g)).toBeGreaterThanOrEqual(0);
        expect(directionScore(g)).toBeLessThanOrEqual(1 + 1e-9);
        expect(fusedScore(g)).toBe(fusedScore(turned(g)));
        expect(fusedScore(g)).toBeGreaterThanOrEqual(0);
        expect(fusedScore(g)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never fall when there is more to say for the pair', () => {
    fc.assert(
      fc.property(grounds, grounds, (g, more) => {
        const better: Grounds = {
          askMet: Math.max(g.askMet, more.askMet),
          giveWanted: Math.max(g.giveWanted, more.giveWanted),
          topics: Math.max(g.topics, more.topics),
          fieldForMe: Math.max(g.fieldForMe, more.fieldForMe),
          fieldForThem: Math.max(g.fieldForThem, more.fieldForThem),
          sharedVisits: Math.max(g.sharedVisits, more.sharedVisits),
          // More acquaintances in common than three say less.
          acquaintances: g.acquaintances,
          pickedByMe: g.pickedByMe || more.pickedByMe,
          pickedByThem: g.pickedByThem || more.pickedByThem,
          declines: Math.min(g.declines, more.declines),
        };
        expect(fusedScore(better)).toBeGreaterThanOrEqual(fusedScore(g));
      }),
    );
  });

  it('let mutual interest win over one-sided interest of the same sum', () => {
    expect(fuse(0.3, 0.3)).toBeGreaterThan(fuse(0.5, 0.1));
    expect(fuse(1, 0)).toBe(0);
  });

  it('weigh the parts to a whole', () => {
    const sum = Object.values(scoreWeights).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('let one common topic pass the usual floor, and another field alone only for the owed', () => {
    const topic = fusedScore({ ...none, topics: 1 });
    const field = fusedScore({ ...none, ...otherField });
    expect(topic).toBeGreaterThanOrEqual(floors.usual);
    expect(field).toBeLessThan(floorOf(false, false));
    expect(field).toBeGreaterThanOrEqual(floorOf(true, false));
  });

  it('propose nobody on shared visits alone, and not on visits and field at the usual floor', () => {
    expect(fusedScore({ ...none, sharedVisits: 60 })).toBeLessThan(floors.owed);
    expect(fusedScore({ ...none, sharedVisits: 60, ...otherField })).toBeLessThan(floors.usual);
  });

  it('make nothing of a pick that no field speaks for, and much of one with a topic', () => {
    const picked = { pickedByMe: true, pickedByThem: true, acquaintances: 2, sharedVisits: 6 };
    expect(fusedScore({ ...none, ...picked })).toBe(0);
    const topic = { ...none, topics: 1 };
    const once = fusedScore({ ...topic, pickedByMe: true });
    expect(once).toBeGreaterThan(1.2 * fusedScore(topic));
    expect(fusedScore({ ...topic, ...picked })).toBeGreaterThan(1.5 * once);
  });

  it('count two acquaintances in common for more than one, and a whole circle for less', () => {
    const known = [0, 1, 2, 3, 4, 20].map((acquaintances) =>
      fusedScore({ ...none, topics: 1, acquaintances }),
    );
    const [nobody, one, two, three, four, many] = known as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    expect([one > nobody, two > one, three < two, four < one]).toEqual([true, true, true, true]);
    expect(many).toBe(four);
  });

  it('follow the slider from the same field to another, and lose where people say no', () => {
    const other = [-2, -1, 0, 1, 2].map((wish) => fieldScore(false, wish));
    const same = [-2, -1, 0, 1, 2].map((wish) => fieldScore(true, wish));
    expect(other).toEqual([...other].sort((x, y) => x - y));
    expect(same).toEqual([...same].sort((x, y) => y - x));
    expect([other[0], same[4]]).toEqual([0, 0]);
    expect(fusedScore({ ...none, topics: 2, declines: 1 })).toBeCloseTo(
      0.6 * fusedScore({ ...none, topics: 2 }),
      5,
    );
  });
});
