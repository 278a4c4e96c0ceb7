import { describe, expect, it } from '@jest/globals';
import { displayName, envelopeAddress, NotOneAddress, parseSender } from './mail-address';

describe('an address for the envelope', () => {
  it('is taken as it is', () => {
    expect(envelopeAddress("o'hara+club@mail.example.co.jp")).toBe(
      "o'hara+club@mail.example.co.jp",
    );
  });

  it.each([
    ['a..b@docomo.ne.jp', '"a..b"@docomo.ne.jp'],
    ['asa.@ezweb.ne.jp', '"asa."@ezweb.ne.jp'],
  ])('of an old phone is quoted: %s', (typed, sent) => {
    expect(envelopeAddress(typed)).toBe(sent);
  });

  it.each(['', 'a', 'a@b@c', 'a b@c.d', 'a@-b.c', 'a@b..c', 'あ@例え.jp', 'a@b\n'])(
    'is not %j',
    (text) => {
      expect(() => envelopeAddress(text)).toThrow(NotOneAddress);
    },
  );
});

describe('a display name', () => {
  it('loses line breaks and characters that turn the reading direction', () => {
    expect(displayName('A\r\nBcc: x\u202e y')).toBe('A Bcc: x y');
  });

  it('is read from the settings with its address', () => {
    expect(parseSender('浅沙 <no-reply@example.org>')).toEqual({
      name: '浅沙',
      address: 'no-reply@example.org',
    });
    expect(parseSender('no-reply@example.org').name).toBe('');
  });
});
