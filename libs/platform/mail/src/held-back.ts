import { Readable } from 'node:stream';

/** Thrown inside the stream of a mail that must not go after all. */
export class WithheldMail extends Error {
  constructor() {
    super('The mail is withheld.');
    this.name = 'WithheldMail';
  }
}

const TAIL_BYTES = 128;

/**
 * The mail as a stream whose last chunk waits for `mayGo`. Without its end the relay has no mail, so
 * everything before that chunk can be taken back; `onLast` is called when it cannot be any more.
 * @throws (in the stream) WithheldMail
 */
export function heldBack(
  mail: Buffer,
  mayGo: () => Promise<boolean>,
  onLast: () => void,
): Readable {
  const cut = Math.max(0, mail.length - TAIL_BYTES);
  async function* chunks(): AsyncGenerator<Buffer> {
    if (cut > 0) yield mail.subarray(0, cut);
    const go = await mayGo();
    // The line may have gone dead while the answer was awaited: then nothing leaves any more.
    if (!go || stream.destroyed) throw new WithheldMail();
    onLast();
    yield mail.subarray(cut);
  }
  const stream = Readable.from(chunks(), { objectMode: false, highWaterMark: 1 });
  return stream;
}
