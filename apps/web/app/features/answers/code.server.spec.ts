import { describe, expect, it } from '@jest/globals';
import { codeDigits, instantOf } from './code.server';

describe('a typed code', () => {
  it.each(['483920', '４８３９２０', ' 483 920 ', '483-920'])('is understood as %p', (raw) => {
    expect(codeDigits(raw)).toBe('483920');
  });
});

describe('an instant from an address', () => {
  it('is believed in its exact form only', () => {
    expect(instantOf('2026-11-18T01:42:00.000Z')).toBe('2026-11-18T01:42:00.000Z');
    for (const raw of ['2026-13-40T99:00:00Z', 'tomorrow', '<b>', '', null])
      expect(instantOf(raw)).toBeNull();
  });
});
