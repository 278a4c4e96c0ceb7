import { jaModel, Parser } from 'budoux';

const parser = new Parser(jaModel);
const ZERO_WIDTH_SPACE = '\u200b';
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/u;
const remembered = new Map<string, string>();
const REMEMBERED_MOST = 5000;

/** Marks where a line of Japanese may break; other text is returned as it is. */
export function breakPhrases(text: string): string {
  if (!JAPANESE.test(text) || text.length > 400) return text;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const broken = parser.parse(text).join(ZERO_WIDTH_SPACE);
  if (remembered.size >= REMEMBERED_MOST) remembered.clear();
  remembered.set(text, broken);
  return broken;
}
