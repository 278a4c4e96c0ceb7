import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emailKey, maskEmail, parseEmail } from './email';

const parsed = (raw: string) => {
  const outcome = parseEmail('email', raw);
  return outcome.ok ? outcome.value : outcome.refusal.reason;
};

describe('parseEmail', () => {
  it.each([
    ['hana@example.com', 'hana@example.com'],
    ['  Hana.Sato@Example.COM ', 'Hana.Sato@example.com'],
    ['ｈａｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'hana@example.com'],
    ['a..b@docomo.ne.jp', 'a..b@docomo.ne.jp'],
    ['.ab.@ezweb.ne.jp', '.ab.@ezweb.ne.jp'],
    ["o'neil+club@example.co.uk", "o'neil+club@example.co.uk"],
    ['host@日本語.jp', 'host@xn--wgv71a119e.jp'],
    ['host@asaza.localhost', 'host@asaza.localhost'],
  ])('takes %s', (raw, email) => {
    expect(parsed(raw)).toBe(email);
  });

  it.each([
    'plain',
    '@example.com',
    'a@',
    'a@b@c.com',
    'a b@example.com',
    'a@example',
    'a@exam_ple.com',
    'a@-example.com',
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@127.1',
    'a@example.com:25',
    'a@example.com/x',
    'a@user%20.com',
    '"a"@example.com',
    'Hana <hana@example.com>',
    'hana@example.com,ken@example.com',
    'hana@example.com;ken@example.com',
    'hana@example.com\r\nRCPT TO:<v@y.com>',
    '"a@x.com\r\nRCPT TO:<v@y.com>"',
    'hana\u0000@example.com',
    'hana\u202e@example.com',
    'あ@example.com',
  ])('refuses %j', (raw) => {
    expect(parsed(raw)).toBe('email');
  });

  it('tells nothing typed and too much typed apart', () => {
    expect(parsed('  ')).toBe('required');
    expect(parsed(`${'a'.repeat(250)}@example.com`)).toBe('too_long');
    expect(parsed('a'.repeat(10_000))).toBe('too_long');
    expect(parseEmail('to', 'x')).toMatchObject({ refusal: { field: 'to' } });
  });

  it('never lets through what could end a header or name a second recipient', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.emailAddress(), fc.string({ unit: 'binary' })),
        (raw) => {
          const outcome = parseEmail('email', raw);
          if (!outcome.ok) return;
          expect(outcome.value).toMatch(/^[\x21-\x7e]{1,254}$/);
          expect(outcome.value).not.toMatch(/[\s,;:<>"()[\]\\]/);
          expect(outcome.value.split('@')).toHaveLength(2);
          expect(parseEmail('email', outcome.value)).toEqual(outcome);
        },
      ),
    );
  });
});

describe('an address', () => {
  it('is the same person in any case', () => {
    expect(emailKey('Hana@example.com')).toBe(emailKey('hana@example.com'));
  });
  it('is masked but for its first letter and its domain', () => {
    expect(maskEmail('hana@example.com')).toBe('h***@example.com');
  });
});
