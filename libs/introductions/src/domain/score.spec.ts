import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  directionScore,
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
  otherIndustry: fc.boolean(),
  sharedVisits: fc.nat(60),
});
const none: Grounds = {
  askMet: 0,
  giveWanted: 0,
  topics: 0,
  otherIndustry: false,
  sharedVisits: 0,
};

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
          otherIndustry: g.otherIndustry || more.otherIndustry,
          sharedVisits: Math.max(g.sharedVisits, more.sharedVisits),
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
    const field = fusedScore({ ...none, otherIndustry: true });
    expect(topic).toBeGreaterThanOrEqual(floors.usual);
    expect(field).toBeLessThan(floorOf(false, false));
    expect(field).toBeGreaterThanOrEqual(floorOf(true, false));
  });

  it('propose nobody on shared visits alone, and not on visits and field at the usual floor', () => {
    expect(fusedScore({ ...none, sharedVisits: 60 })).toBeLessThan(floors.owed);
    expect(fusedScore({ ...none, sharedVisits: 60, otherIndustry: true })).toBeLessThan(
      floors.usual,
    );
  });
});
