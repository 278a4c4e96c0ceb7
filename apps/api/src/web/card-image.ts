import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { CARD, cardSvg, type CardFacts } from './card';
import { CARD_FONT, cardGlyphs } from './card-font';
import { CardLines } from './card-lines';

/** Our font and no other: what it cannot draw is left out before, never taken from the machine. */
export const CARD_RENDERING: ResvgRenderOptions = {
  fitTo: { mode: 'width', value: CARD.width },
  font: {
    fontFiles: [CARD_FONT.file],
    loadSystemFonts: false,
    defaultFontFamily: CARD_FONT.family,
  },
};

/** The card as SVG, in words that fit and that the font can draw. */
export const svgOf = (facts: CardFacts): string => cardSvg(facts, new CardLines(cardGlyphs()));

export async function pngOf(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, CARD_RENDERING)).asPng();
}
