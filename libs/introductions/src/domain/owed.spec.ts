import { describe, expect, it } from '@jest/globals';
import { isOwed } from './owed';

describe('isOwed', () => {
  it('serves a newcomer first until a round has put them to somebody', () => {
    expect(isOwed({ visits: 1, served: [] })).toBe(true);
    expect(isOwed({ visits: 2, served: [false] })).toBe(true);
    expect(isOwed({ visits: 2, served: [true] })).toBe(false);
  });

  it('serves whoever was left out of the last two rounds first', () => {
    expect(isOwed({ visits: 9, served: [false, false, true] })).toBe(true);
    expect(isOwed({ visits: 9, served: [false, true, false] })).toBe(false);
    expect(isOwed({ visits: 9, served: [true, false, false] })).toBe(false);
  });

  it('owes a regular nothing for one quiet round, or for rounds before their yes', () => {
    expect(isOwed({ visits: 9, served: [false] })).toBe(false);
    expect(isOwed({ visits: 9, served: [] })).toBe(false);
  });
});
