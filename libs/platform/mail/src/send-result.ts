/** What came of one try. Reasons never hold the recipient's address: they are kept and logged. */
export type SendResult =
  | { readonly kind: 'sent'; readonly response: string }
  /** The caller said no just before the hand-over; the relay has nothing. */
  | { readonly kind: 'withheld' }
  /** The relay said never. `address`: it is the address that is refused, not the mail. */
  | {
      readonly kind: 'permanent';
      readonly code: number;
      readonly reason: string;
      readonly address: boolean;
    }
  /** Not handed over for now: a 4xx reply (with its code), or the relay cannot be talked to. */
  | { readonly kind: 'temporary'; readonly code: number | null; readonly reason: string }
  /** The line went dead after the hand-over: the relay has it, or has not. */
  | { readonly kind: 'ambiguous'; readonly reason: string };

/** The parts of nodemailer's error that tell what happened. */
export interface SmtpFailure {
  readonly message: string;
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/**
 * What a failure means. Only a refusal of the recipient or of the message itself is permanent: a 5xx to
 * the greeting, the sign-in or the sender is the relay's own trouble and passes.
 */
export function classify(failure: SmtpFailure, handedOver: boolean, recipient: string): SendResult {
  const reply = failure.response ?? failure.message;
  const reason = reply.split(recipient).join('(the address)').replace(/\s+/g, ' ').slice(0, 300);
  const code = failure.responseCode ?? null;
  if (code === null && handedOver) return { kind: 'ambiguous', reason };
  const aboutAddress = failure.command === 'RCPT TO';
  const aboutMail = failure.command === 'DATA' || failure.code === 'EMESSAGE';
  if (code !== null && code >= 500 && (aboutAddress || aboutMail))
    // RFC 3463: X.1.n is a fault of the address, wherever in the conversation it is told.
    return { kind: 'permanent', code, reason, address: aboutAddress || /\b5\.1\.\d/.test(reply) };
  return { kind: 'temporary', code, reason };
}
