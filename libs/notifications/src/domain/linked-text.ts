/** A piece of plain text; with `url`, an address that can be followed and reads exactly as it leads. */
export interface TextPiece {
  readonly text: string;
  readonly url?: string;
}

// No userinfo, no brackets and no quotes: what is shown is where it leads.
const ADDRESS = /https?:\/\/[^\s<>"'`{}|\\^[\]（）「」『』、。，．！？…]+/giu;
/** A full stop or a bracket after an address is the sentence's. */
const TRAILING = /[.,;:!?)'"]+$/u;

/** Finds the web addresses in a text that somebody wrote; everything else stays text. */
export function linkedText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const found = match[0].replace(TRAILING, '');
    const url = safeAddress(found);
    if (url === null) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: found, url });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** http and https with a host and nobody's name before it (`https://bank.example@evil.example` is no link). */
function safeAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' && url.hostname.includes('.')
    ? url.href
    : null;
}
