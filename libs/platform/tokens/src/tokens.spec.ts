import { describe, expect, it } from '@jest/globals';
import { Entropy } from '@asaza/platform/clock';
import { readConfig } from '@asaza/platform/config';
import { Tokens } from './tokens';

const tokensWith = (secret: string) =>
  new Tokens(
    readConfig({ DATABASE_URL: 'postgres://localhost/x', SECRET_KEY: secret.padEnd(40, '0') }),
    new Entropy(),
  );
const tokens = tokensWith('one');
const row = '01900000-0000-7000-8000-000000000001';

describe('Tokens', () => {
  it('derives the same token again from the row, and finds it by its hash', () => {
    const { tokenHash, ...seed } = tokens.seed('ticket', row);
    const token = tokens.token('ticket', row, seed);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokens.hash(token)).toBe(tokenHash);
  });

  it('opens nothing else: another purpose, row, nonce or key gives another token', () => {
    const seed = tokens.seed('ticket', row);
    const all = [
      tokens.token('ticket', row, seed),
      tokens.token('proposal', row, seed),
      tokens.token('ticket', row.replace(/1$/, '2'), seed),
      tokens.token('ticket', row, tokens.seed('ticket', row)),
      tokensWith('two').token('ticket', row, seed),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('forgives blanks and full-width digits in a typed code, and nothing else', () => {
    const seed = tokens.seed('sign_in', row);
    const code = tokens.code('sign_in', row, seed);
    expect(code).toMatch(/^\d{6}$/);
    const fullWidth = [...code]
      .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .join('');
    expect(tokens.sameCode(` ${fullWidth} `, code)).toBe(true);
    expect(tokens.sameCode(code.slice(0, 5), code)).toBe(false);
    expect(tokens.sameCode(String((Number(code) + 1) % 1_000_000).padStart(6, '0'), code)).toBe(
      false,
    );
  });
});
