/** What RFC 5545, section 3.1 forbids of the bytes themselves: most readers forgive it, some do not. */
export function lineFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('does not end with CRLF');
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const [index, line] of lines.entries()) {
    const say = (fault: string): void => void faults.push(`line ${index + 1} ${fault}`);
    if (/[\r\n]/.test(line)) say('holds a bare line end');
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(line))
      say('holds a control character');
    if (Buffer.byteLength(line) > 75) say('is longer than 75 octets');
    if (/\p{Surrogate}/u.test(line)) say('holds half a character');
    if (index > 0 && !/^[ \t]|^[A-Za-z0-9-]+[:;]/.test(line)) say('is no content line');
  }
  return faults;
}
