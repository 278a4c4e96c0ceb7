const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDR_SPEC = new RegExp(`^((?:${ATOM}|\\.)+)@(${LABEL}(?:\\.${LABEL})*)$`);
const DOT_ATOM = new RegExp(`^${ATOM}(?:\\.${ATOM})*$`);

/** A recipient that is not exactly one address; its text is left out, since it goes to the log. */
export class NotOneAddress extends Error {
  constructor() {
    super('The recipient is not exactly one plain mail address.');
    this.name = 'NotOneAddress';
  }
}

/**
 * One addr-spec (RFC 5321, 4.1.2) as it goes into the envelope. A local part that is no dot-atom, such as
 * `a..b` of old Japanese phones, is quoted. Lists, names, brackets and line breaks are not addresses.
 * @throws NotOneAddress
 */
export function envelopeAddress(text: string): string {
  const match = text.length <= 254 ? ADDR_SPEC.exec(text) : null;
  const [, local, domain] = match ?? [];
  if (!local || !domain || local.length > 64) throw new NotOneAddress();
  return DOT_ATOM.test(local) ? text : `"${local}"@${domain}`;
}

// A name is a phrase of a header: control and bidi characters in it would read as something else.
const UNSAFE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A display name without anything that could break or reverse a header. */
export const displayName = (text: string): string =>
  text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ').trim().slice(0, 200);

/** Reads `Name <address>` or a bare address, as settings give the sender. @throws NotOneAddress */
export function parseSender(text: string): { readonly name: string; readonly address: string } {
  const match = /^\s*(?:"?([^"<>]*?)"?\s*)<([^<>]+)>\s*$/.exec(text);
  return {
    name: displayName(match?.[1] ?? ''),
    address: envelopeAddress((match?.[2] ?? text).trim()),
  };
}
