/**
 * UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then randomness.
 * Pure: the time and 10 random bytes are parameters. Ids sort by creation.
 */
export function uuidV7(unixMillis: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidV7 needs 10 random bytes');
  const bytes = new Uint8Array(16);
  let rest = unixMillis;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for the text form of any UUID in lower case. */
export const isUuid = (text: string): boolean => UUID.test(text);

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A short code for addresses, read aloud without doubt: no i, l, o, 0, 1. One character a byte. */
export const shortCode = (random: Uint8Array): string =>
  Array.from(random, (byte) => ALPHABET[byte % ALPHABET.length]).join('');

const SLUG = /^[a-z0-9-]{1,100}$/;

/** Whether a text could be an address of ours: what cannot be is not looked for (U+0000 breaks a query). */
export const isSlug = (text: string): boolean => SLUG.test(text);
