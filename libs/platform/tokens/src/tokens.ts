import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Entropy } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';

/** What a token opens; one purpose never opens another's door. */
export type Purpose =
  | 'sign_in'
  | 'confirm_response'
  | 'ticket'
  | 'seat_pass'
  | 'merge'
  | 'speaker_invitation'
  | 'proposal'
  | 'after_card'
  | 'follow_up'
  | 'mail_preference'
  | 'calendar_feed'
  | 'answer_invitation';

/** The part of a row from which its token can be derived again. The token itself is nowhere stored. */
export interface TokenSeed {
  readonly nonce: string;
  readonly keyVersion: number;
}

const KEY_VERSION = 1;

/**
 * Capability tokens and 6-digit codes, derived and not stored: HMAC-SHA256 over
 * (key version, purpose, row id, row nonce). The row keeps the nonce, the key version and the
 * token's SHA-256; a new nonce revokes the token.
 */
@Injectable()
export class Tokens {
  constructor(
    private readonly config: Config,
    private readonly entropy: Entropy,
  ) {}

  /** A fresh seed for a row, and the hash under which its token is looked up (64 hex characters). */
  seed(purpose: Purpose, rowId: string): TokenSeed & { readonly tokenHash: string } {
    const seed = { nonce: this.entropy.hex(16), keyVersion: KEY_VERSION };
    return { ...seed, tokenHash: this.hash(this.token(purpose, rowId, seed)) };
  }

  /** The token of a row: 43 characters, safe in a path. */
  token(purpose: Purpose, rowId: string, seed: TokenSeed): string {
    return this.mac(`${purpose}|${rowId}|${seed.nonce}`, seed.keyVersion).toString('base64url');
  }

  /** The 6-digit code of a row. Whoever checks one counts the attempts. */
  code(purpose: Purpose, rowId: string, seed: TokenSeed): string {
    const bytes = this.mac(`${purpose}.code|${rowId}|${seed.nonce}`, seed.keyVersion);
    return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  /** Compares in constant time; blanks and full-width digits in what was typed are forgiven. */
  sameCode(typed: string, code: string): boolean {
    const digits = Buffer.from(typed.normalize('NFKC').replace(/\s|-/g, ''));
    const expected = Buffer.from(code);
    return digits.length === expected.length && timingSafeEqual(digits, expected);
  }

  /** The form in which a presented token is looked up. */
  hash(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }

  private mac(text: string, keyVersion: number): Buffer {
    return createHmac('sha256', this.config.secretKey).update(`v${keyVersion}|${text}`).digest();
  }
}
