import { CARD_FONT } from './card-font';
import type { CardLines } from './card-lines';

/** What a share card says. No seat count: networks keep the picture for days. */
export interface CardFacts {
  /** Above the title: the cadence, or the club. */
  readonly over: string;
  readonly title: string;
  /** Stays whole however long the title is: 第128回. */
  readonly number: string;
  readonly subtitle: string | null;
  /** What became of it, as a badge: 中止, 日時変更. */
  readonly badge: { readonly words: string; readonly off: boolean } | null;
  /** The time that no longer holds. */
  readonly before: string | null;
  readonly when: string;
  readonly venue: string | null;
  readonly brand: string;
}

export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const ROOM = CARD.width - 2 * MARGIN;
const SUN = { left: 850, top: 300 };
const INK = {
  text: '#1d232c',
  quiet: '#55606e',
  when: '#1f3f77',
  off: '#a4231f',
  moved: '#7d5200',
};
/** The largest size at which the title fits its lines; the last one shortens it. */
const TITLES = [
  { size: 84, lines: 1, top: 208 },
  { size: 70, lines: 2, top: 204 },
  { size: 54, lines: 3, top: 190 },
] as const;

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The share card as SVG: morning sky, the sun on the horizon, cadence, title, talk, date and place. */
export function cardSvg(card: CardFacts, lines: CardLines): string {
  const title = titleOf(card, lines);
  const badge = card.badge && badgeOf(card.badge, lines);
  const over = lines.oneLine(card.over, (ROOM - (badge ? badge.width + 24 : 0)) / 36);
  const when = lines.drawable(card.when);
  const whenSize = Math.min(46, Math.floor(ROOM / Math.max(1, lines.width(when))));
  const brand = lines.drawable(card.brand);
  // Beside the sun a line ends before it: grey on orange is hard to read.
  const beside = title.below > SUN.top ? SUN.left - MARGIN : ROOM;
  const subtitle = lines.oneLine(card.subtitle ?? '', beside / 38);
  const venue = lines.oneLine(card.venue ?? '', (ROOM - 40) / 32 - lines.width(brand));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 1200 630">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fbd3ae"/><stop offset="0.72" stop-color="#fbf1e2"/><stop offset="1" stop-color="#fbf8f2"/></linearGradient></defs>
<rect width="1200" height="630" fill="url(#sky)"/>
<circle cx="985" cy="418" r="118" fill="#f4a04a"/>
<path d="M0 452 Q300 392 620 448 T1200 436 V630 H0 Z" fill="#fbf8f2"/>
<path d="M0 500 Q360 452 720 498 T1200 486 V630 H0 Z" fill="#e3eaf6" opacity="0.7"/>
${text(MARGIN, 108, 36, INK.quiet, over)}
${badge?.svg ?? ''}
${title.svg}
${text(MARGIN, title.below, 38, INK.quiet, subtitle)}
${card.before ? struck(MARGIN, 470, 32, INK.moved, lines.oneLine(card.before, ROOM / 32), lines) : ''}
${card.badge?.off ? struck(MARGIN, 528, whenSize, INK.quiet, when, lines) : text(MARGIN, 528, whenSize, INK.when, when)}
${text(MARGIN, 586, 32, INK.quiet, venue)}
${text(CARD.width - MARGIN, 586, 32, INK.quiet, brand, 'end')}
</svg>`;
}

function titleOf(card: CardFacts, lines: CardLines): { svg: string; below: number } {
  const fits = TITLES.find(({ size, lines: most }) => {
    const whole = `${card.title} ${card.number}`.trim();
    return lines.wrap(whole, ROOM / size, most + 1).length <= most;
  });
  const { size, lines: most, top } = fits ?? TITLES[2];
  const step = Math.round(size * 1.22);
  const wrapped = lines.wrapKeeping(card.title, card.number, ROOM / size, most);
  return {
    svg: wrapped
      .map((line, index) => text(MARGIN, top + index * step, size, INK.text, line))
      .join('\n'),
    below: top + (wrapped.length - 1) * step + 66,
  };
}

function badgeOf(badge: NonNullable<CardFacts['badge']>, lines: CardLines) {
  const words = lines.drawable(badge.words);
  const width = Math.round(lines.width(words) * 34 + 48);
  const x = CARD.width - MARGIN - width;
  const colour = badge.off ? INK.off : INK.moved;
  return {
    width,
    svg: `<rect x="${x}" y="66" width="${width}" height="60" rx="30" fill="${colour}"/>
${text(x + width / 2, 108, 34, '#ffffff', words, 'middle')}`,
  };
}

/** A line struck through at the height of its middle. */
function struck(
  x: number,
  y: number,
  size: number,
  colour: string,
  words: string,
  lines: CardLines,
): string {
  const height = Math.round(y - size * 0.36);
  const end = Math.round(x + lines.width(words) * size);
  return `${text(x, y, size, colour, words)}
<path d="M${x} ${height} H${end}" stroke="${colour}" stroke-width="3"/>`;
}

const text = (
  x: number,
  y: number,
  size: number,
  colour: string,
  words: string,
  anchor = 'start',
): string =>
  words === ''
    ? ''
    : `<text x="${x}" y="${y}" font-family="${CARD_FONT.family}" font-weight="700" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
