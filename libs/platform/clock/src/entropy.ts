import { randomBytes } from 'node:crypto';
import { shortCode, uuidV7 } from '@asaza/kernel';

/** The one source of ids and randomness. */
export class Entropy {
  /** A new row id: UUID v7. */
  id(): string {
    return uuidV7(Date.now(), randomBytes(10));
  }

  /** A code for an address, `length` characters of 31 that cannot be misread. */
  code(length: number): string {
    return shortCode(randomBytes(length));
  }

  /** Unguessable bytes as hex text. */
  hex(bytes: number): string {
    return randomBytes(bytes).toString('hex');
  }
}
