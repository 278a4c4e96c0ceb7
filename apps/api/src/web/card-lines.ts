import type { Glyphs } from './card-font';

/** Fits words into the card by the widths that the font really has: no line is cut by the edge. */
export class CardLines {
  constructor(private readonly glyphs: Glyphs) {}

  /** What the font can draw of a text: emoji and foreign scripts would be boxes. */
  drawable(text: string): string {
    const signs = [...text.normalize('NFC').replace(/\s+/g, ' ')];
    return signs
      .filter((sign) => this.glyphs.advance(sign) !== null)
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim();
  }

  /** How wide a drawable text is, in em. */
  width(text: string): number {
    return [...text].reduce((sum, sign) => sum + (this.glyphs.advance(sign) ?? 0), 0);
  }

  /** One line of at most so many em; what does not fit ends in an ellipsis. */
  oneLine(text: string, most: number): string {
    return this.wrap(text, most, 1)[0] ?? '';
  }

  /** Breaks where a line gets too wide: at a blank if there is one, else between two characters. */
  wrap(text: string, most: number, maxLines: number): string[] {
    const lines: string[] = [];
    let rest = this.drawable(text);
    while (rest !== '' && lines.length < maxLines) {
      const last = lines.length === maxLines - 1;
      if (this.width(rest) <= most) return [...lines, rest];
      const cut = this.cutOf(rest, last ? most - this.width('…') : most);
      const line = rest.slice(0, cut).trimEnd();
      lines.push(last ? `${line}…` : line);
      rest = rest.slice(cut).trimStart();
    }
    return lines;
  }

  /** Lines that keep their tail (第128回): the words before it give way. */
  wrapKeeping(text: string, tail: string, most: number, maxLines: number): string[] {
    const whole = this.drawable(text);
    const ending = tail === '' ? '' : ` ${tail}`;
    for (let kept = [...whole]; kept.length > 0; kept = kept.slice(0, -1)) {
      const shortened = kept.length < [...whole].length ? '…' : '';
      const lines = this.wrap(
        `${kept.join('').trimEnd()}${shortened}${ending}`,
        most,
        maxLines + 1,
      );
      if (lines.length <= maxLines) return lines;
    }
    return [this.oneLine(tail, most)];
  }

  /** How many code units of a text fill a line. */
  private cutOf(text: string, most: number): number {
    let end = 0;
    let width = 0;
    for (const sign of text) {
      width += this.glyphs.advance(sign) ?? 0;
      if (width > most) break;
      end += sign.length;
    }
    const blank = text.slice(0, end + 1).lastIndexOf(' ');
    if (blank > end / 2) return blank;
    // A full stop or a closing bracket does not begin a line.
    while (end > 1 && NO_START.test(text.slice(end))) end -= 1;
    return Math.max(1, end);
  }
}

const NO_START = /^[、。，．・：；？！)\]」』）】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…]/;
