import { describe, expect, it } from '@jest/globals';
import { parseLine } from './text';

describe('parseLine', () => {
  it.each([
    ['U+0000', 'a\u0000b'],
    ['a line end, for a header', 'a\r\nBcc: b@example.jp'],
    ['a line separator', 'a\u2028b'],
    ['an override of the direction', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
    ['an Arabic letter mark', 'a\u061cb'],
    ['a zero-width blank', 'a\u200bb'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('refuses %s', (_, text) => {
    expect(parseLine('name', text, 60)).toMatchObject({
      ok: false,
      refusal: { field: 'name', reason: 'control_characters' },
    });
  });

  it.each(['川べり 朝食会', '髙橋 𠮷野', 'O’Brien', 'محمد', '👩‍👧', 'か\u3099'])(
    'takes %s as it is written',
    (text) => {
      expect(parseLine('name', text, 60)).toMatchObject({ ok: true });
    },
  );
});
