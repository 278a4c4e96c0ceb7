import {
  invalid,
  ok,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';

import { MOST_COMPANIONS } from './answer-rules';

/** Somebody who comes along; a name may be told, so that the door finds them. */
export interface Companion {
  readonly name: string | null;
  readonly yomi: string | null;
}

export interface RawCompanion {
  readonly name?: string | null;
  readonly yomi?: string | null;
}

/** Nobody brings so many: beyond it nothing is read any more. */
const MOST_TYPED = 100;
const NAME_LENGTH = 60;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\- ]+$/u;

/** How many may come along is decided by the rules of the date, which a refusal names. */
export function parseCompanions(
  raw: readonly RawCompanion[],
): Outcome<readonly Companion[], InvalidInput> {
  if (raw.length > MOST_TYPED) return refuse(invalid('companions', 'too_many', MOST_COMPANIONS));
  const companions: Companion[] = [];
  for (const [index, each] of raw.entries()) {
    const field = `companions.${index}`;
    const name = parseOptionalLine(`${field}.name`, each.name, NAME_LENGTH);
    if (!name.ok) return name;
    const yomi = parseOptionalLine(`${field}.yomi`, each.yomi, NAME_LENGTH);
    if (!yomi.ok) return yomi;
    if (yomi.value !== null && !KANA.test(yomi.value))
      return refuse(invalid(`${field}.yomi`, 'not_kana'));
    if (yomi.value !== null && name.value === null)
      return refuse(invalid(`${field}.name`, 'required'));
    companions.push({ name: name.value, yomi: yomi.value });
  }
  return ok(companions);
}
