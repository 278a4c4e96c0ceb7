import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';

const LONGEST = 254;
// atext and dots of RFC 5322, 3.2.3. Dots may repeat or end the local part: old Japanese mobile
// addresses do, and mail reaches them. Quoted local parts, comments and lists are not addresses here.
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const LAST_LABEL = /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * One addr-spec (RFC 5322, 3.4.1), NFKC, at most 254 characters, the domain in lower-case ASCII.
 * Refusals: `required`, `too_long`, `email`.
 */
export function parseEmail(field: string, raw: string): Outcome<string, InvalidInput> {
  if (raw.length > LONGEST * 4) return refuse(invalid(field, 'too_long', LONGEST));
  const text = raw.normalize('NFKC').trim();
  if (text === '') return refuse(invalid(field, 'required'));
  if (text.length > LONGEST) return refuse(invalid(field, 'too_long', LONGEST));
  const [local, domain, ...more] = text.split('@');
  if (local === undefined || domain === undefined || more.length > 0 || !LOCAL.test(local))
    return refuse(invalid(field, 'email'));
  const ascii = asciiDomain(domain);
  return ascii === null || local.length + ascii.length + 1 > LONGEST
    ? refuse(invalid(field, 'email'))
    : ok(`${local}@${ascii}`);
}

/** The form in which an address is compared: nobody tells two people apart by upper case. */
export const emailKey = (email: string): string => email.toLowerCase();

/** `a***@example.com`: enough for the owner to know it again, too little to write to. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}***${email.slice(at)}`;
};

function asciiDomain(domain: string): string | null {
  // The URL parser knows IDNA; what it would read as a path, port or user is refused before it.
  if (/[\s/\\:?#@[\]%<>"',;()]/.test(domain) || !URL.canParse(`http://${domain}`)) return null;
  const ascii = new URL(`http://${domain}`).hostname;
  const labels = ascii.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && LAST_LABEL.test(last)
    ? ascii
    : null;
}
