import { type Envelope } from './received-mail';

/** What a test lets the server do instead of its normal answer. */
export type Fault =
  /** This reply code, 4xx (come again) or 5xx (never), instead of 2xx. */
  | { kind: 'reply'; code: number; message?: string }
  /** The normal answer, that much later. */
  | { kind: 'delay'; ms: number }
  /** No answer, with the connection left open. */
  | { kind: 'hang' }
  /** The connection is destroyed without an answer, and the mail is not kept. */
  | { kind: 'cut' }
  /** Only after DATA: the mail is kept, then the connection is destroyed, so the sender never hears of it. */
  | { kind: 'cut-after-keeping' };

type Answer = Fault | undefined | Promise<Fault | undefined>;

/** Asked at each step of the SMTP conversation (RFC 5321); undefined lets it go on. */
export interface Faults {
  onConnect?: () => Answer;
  onMail?: (from: string) => Answer;
  onRcpt?: (to: string) => Answer;
  /** Asked when the final dot of DATA has come in. */
  onData?: (envelope: Envelope, raw: Buffer) => Answer;
}
