import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { CARD_FONT } from './card-font';
import { CARD_RENDERING, pngOf, svgOf } from './card-image';

const SIDE = 64;
const OUTSIDE_ANY_FONT = '\u{E123}';

/** The pixels of one character, drawn as the card draws it. */
function pixelsOf(sign: string, rendering: ResvgRenderOptions = CARD_RENDERING): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><text x="6" y="50" font-family="${CARD_FONT.family}" font-weight="700" font-size="48">${sign}</text></svg>`;
  return new Resvg(svg, { ...rendering, fitTo: { mode: 'original' } }).render().pixels;
}
const inked = (pixels: Buffer): number =>
  pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
const printOf = (pixels: Buffer): string => createHash('sha256').update(pixels).digest('hex');

const SIGNS = [
  ...'浅沙朝食会第金曜川べり毎月回時年日水席中止変更髙﨑𠮷あアAsaza0123456789:–',
].filter((sign, at, all) => all.indexOf(sign) === at);

describe('the glyphs of the card', () => {
  it('are ink, not boxes, and each its own', () => {
    const box = pixelsOf(OUTSIDE_ANY_FONT);
    const prints = SIGNS.map((sign) => printOf(pixelsOf(sign)));
    for (const sign of SIGNS)
      expect({ sign, ink: inked(pixelsOf(sign)) > 10 }).toEqual({ sign, ink: true });
    expect(prints).not.toContain(printOf(box));
    expect(new Set(prints).size).toBe(SIGNS.length);
  });

  it('would be missed: without our font nothing of them is drawn', () => {
    const without = { ...CARD_RENDERING, font: { ...CARD_RENDERING.font, fontFiles: [] } };
    expect(SIGNS.filter((sign) => inked(pixelsOf(sign, without)) > 0)).toEqual([]);
  });

  it('would be found as boxes: two characters that no font has look the same', () => {
    expect(printOf(pixelsOf('\u{E124}'))).toBe(printOf(pixelsOf(OUTSIDE_ANY_FONT)));
  });

  it('come from the product and from nowhere else', () => {
    expect(CARD_RENDERING.font).toEqual({
      fontFiles: [
        expect.stringMatching(/node_modules\/@expo-google-fonts\/noto-serif-jp\/.*\.ttf$/),
      ],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Serif JP',
    });
  });
});

describe('the picture', () => {
  it('is a PNG of 1200 x 630', async () => {
    const png = await pngOf(
      svgOf({
        over: '毎月 第3金曜・朝7時',
        title: '川べり朝食会',
        number: '第128回',
        subtitle: null,
        badge: { words: '日時変更', off: false },
        before: '11/18(水) 7:00',
        when: '2026年11月20日(金) 7:00–8:30',
        venue: null,
        brand: '浅沙 Asaza',
      }),
    );
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
