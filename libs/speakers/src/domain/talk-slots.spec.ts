import { describe, expect, it } from '@jest/globals';
import { freeSlots, ONE_TALK, parseTalkSlots, slotsOver } from './talk-slots';

describe('the slots of speakers', () => {
  it('are one talk where nobody said anything, those of the series, or a date’s own', () => {
    const three = { talks: 3, minutes: 20 };
    const none = { talks: 0, minutes: null };
    expect(slotsOver(undefined)).toEqual(ONE_TALK);
    expect(slotsOver(three)).toEqual(three);
    expect(slotsOver(three, none)).toEqual(none);
  });

  it('are never taken away from who was promised one', () => {
    expect(freeSlots({ talks: 3, minutes: 20 }, 1)).toBe(2);
    expect(freeSlots({ talks: 1, minutes: 20 }, 3)).toBe(0);
  });

  it.each([
    [{ talks: -1 }, 'talks', 'too_small'],
    [{ talks: 9 }, 'talks', 'too_large'],
    [{ talks: 1.5 }, 'talks', 'not_a_number'],
    [{ talks: 2, minutes: 0 }, 'minutes', 'too_small'],
    [{ talks: 2, minutes: 481 }, 'minutes', 'too_large'],
  ])('%j is refused by its field', (raw, field, reason) => {
    expect(parseTalkSlots(raw)).toMatchObject({ ok: false, refusal: { field, reason } });
  });

  it('may leave the minutes open', () => {
    expect(parseTalkSlots({ talks: 8, minutes: null })).toEqual({
      ok: true,
      value: { talks: 8, minutes: null },
    });
  });
});
