import { randomBytes, randomFillSync } from 'node:crypto';
import { shortCode, uuidV7 } from '@asaza/kernel';

/** The one source of ids and randomness. */
export class Entropy {
  /** Random bytes for what comes next: fetched for many, as a call costs more than an id. */
  private readonly pool = Buffer.alloc(4096);
  private used = this.pool.length;
  private millis = 0;
  private count = 0;

  /**
   * A new row id: UUID v7 with a 12-bit counter within the millisecond (RFC 9562, section 6.2, method 1),
   * so that what one process makes sorts in the order it was made, also when the clock is set back.
   */
  id(): string {
    const now = Date.now();
    if (now > this.millis) [this.millis, this.count] = [now, 0];
    else if (this.count < 0xfff) this.count += 1;
    else [this.millis, this.count] = [this.millis + 1, 0];
    const random = this.random(10);
    random.writeUInt16BE(this.count, 0);
    return uuidV7(this.millis, random);
  }

  /** A part of the pool, used once; more than it holds is fetched by itself. */
  private random(bytes: number): Buffer {
    if (bytes > this.pool.length) return randomBytes(bytes);
    if (this.used + bytes > this.pool.length) {
      randomFillSync(this.pool);
      this.used = 0;
    }
    this.used += bytes;
    return this.pool.subarray(this.used - bytes, this.used);
  }

  /** A code for an address, `length` characters of 31 that cannot be misread. */
  code(length: number): string {
    return shortCode(this.random(length));
  }

  /** Unguessable bytes as hex text. */
  hex(bytes: number): string {
    return this.random(bytes).toString('hex');
  }
}
