import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** The one font of the cards. It comes with the product, so that no machine draws boxes for Japanese. */
export const CARD_FONT = {
  family: 'Noto Serif JP',
  file: createRequire(resolve(process.cwd(), 'package.json')).resolve(
    '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf',
  ),
} as const;

/** What is known of a font: which characters it draws, and how wide. */
export interface Glyphs {
  /** In em; null: the font has no picture of it. */
  advance(sign: string): number | null;
}

let known: Glyphs | undefined;

/** Read once, at the first card. */
export const cardGlyphs = (): Glyphs => (known ??= glyphsOf(readFileSync(CARD_FONT.file)));

/** Reads the tables `cmap` and `hmtx` of an OpenType font (ISO/IEC 14496-22). */
export function glyphsOf(font: Buffer): Glyphs {
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
      if (font.toString('latin1', at, at + 4) === tag)
        return font.subarray(
          font.readUInt32BE(at + 8),
          font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12),
        );
    throw new Error(`The font of the cards has no table ${tag}.`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const measured = table('hhea').readUInt16BE(34);
  const widths = table('hmtx');
  const groups = characterGroups(table('cmap'));
  const measure = (sign: string): number | null => {
    const code = sign.codePointAt(0) ?? 0;
    const group = groups.find(({ first, last }) => first <= code && code <= last);
    if (!group) return null;
    const glyph = group.glyph + code - group.first;
    // Glyphs beyond the measured ones are as wide as the last of those.
    return widths.readUInt16BE(Math.min(glyph, measured - 1) * 4) / unitsPerEm;
  };
  const seen = new Map<string, number | null>();
  return {
    advance: (sign) => {
      const width = seen.get(sign);
      if (width !== undefined) return width;
      const found = measure(sign);
      seen.set(sign, found);
      return found;
    },
  };
}

interface CharacterGroup {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/** The subtable of format 12, which has all planes of Unicode: runs of characters and their glyphs. */
function characterGroups(cmap: Buffer): CharacterGroup[] {
  for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
    const subtable = cmap.subarray(cmap.readUInt32BE(record + 4));
    if (subtable.readUInt16BE(0) !== 12) continue;
    return Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => ({
      first: subtable.readUInt32BE(16 + index * 12),
      last: subtable.readUInt32BE(20 + index * 12),
      glyph: subtable.readUInt32BE(24 + index * 12),
    }));
  }
  throw new Error('The font of the cards has no cmap of format 12.');
}
