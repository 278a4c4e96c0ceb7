/** What a share card says. No seat count: networks keep the picture for days. */
export interface CardFacts {
  readonly cadence: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly when: string;
  readonly venue: string | null;
  readonly brand: string;
}

export const CARD = { width: 1200, height: 630 } as const;

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Full-width characters count one em, the others a good half. */
const ems = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[ -~｡-ﾟ–]/.test(sign) ? 0.56 : 1), 0);

/** Breaks a line where it gets too wide: at a blank if there is one, else between two characters. */
export function wrap(text: string, maxEms: number, maxLines: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < maxLines) {
    if (ems(rest) <= maxEms) return [...lines, rest];
    const signs = [...rest];
    let count = 0;
    while (count < signs.length && ems(signs.slice(0, count + 1).join('')) <= maxEms) count += 1;
    const blank = signs.slice(0, count + 1).lastIndexOf(' ');
    const cut = blank > count / 2 ? blank : Math.max(1, count);
    lines.push(signs.slice(0, cut).join('').trimEnd());
    rest = signs.slice(cut).join('').trimStart();
  }
  if (rest !== '') lines[lines.length - 1] = `${lines.at(-1)!.slice(0, -1)}…`;
  return lines;
}

/** The share card as SVG: morning sky, the sun on the horizon, cadence, title, talk, date and place. */
export function cardSvg(card: CardFacts): string {
  const titleLines = wrap(card.title, 14, 2);
  const titleSize = titleLines.length === 1 && ems(card.title) <= 12 ? 84 : 72;
  const title = titleLines.map((line, index) =>
    text(72, 208 + index * (titleSize + 16), titleSize, '#1d232c', line),
  );
  const below = 208 + (titleLines.length - 1) * (titleSize + 16) + 72;
  const subtitle = card.subtitle
    ? wrap(card.subtitle, 27, 1).map((line) => text(72, below, 38, '#55606e', line))
    : [];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 1200 630">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fbd3ae"/><stop offset="0.72" stop-color="#fbf1e2"/><stop offset="1" stop-color="#fbf8f2"/></linearGradient></defs>
<rect width="1200" height="630" fill="url(#sky)"/>
<circle cx="985" cy="418" r="118" fill="#f4a04a"/>
<path d="M0 452 Q300 392 620 448 T1200 436 V630 H0 Z" fill="#fbf8f2"/>
<path d="M0 500 Q360 452 720 498 T1200 486 V630 H0 Z" fill="#e3eaf6" opacity="0.7"/>
${text(72, 108, 36, '#55606e', wrap(card.cadence, 28, 1)[0] ?? '')}
${title.join('\n')}
${subtitle.join('\n')}
${text(72, 528, 46, '#1f3f77', card.when)}
${card.venue ? text(72, 586, 32, '#55606e', wrap(card.venue, 24, 1)[0] ?? '') : ''}
${text(1128, 586, 32, '#55606e', card.brand, 'end')}
</svg>`;
}

const text = (
  x: number,
  y: number,
  size: number,
  colour: string,
  words: string,
  anchor = 'start',
): string =>
  `<text x="${x}" y="${y}" font-family="Noto Serif JP" font-weight="700" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
