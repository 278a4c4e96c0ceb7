import {
  invalid,
  ok,
  parseOptionalLine,
  parseOptionalText,
  refuse,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';

import { parseCompanions, type Companion, type RawCompanion } from './companions';
import type { QuestionAnswer } from './question-answer';
import { foldCode } from './quota';

export const SAID = ['accepted', 'tentative', 'declined'] as const;
/** What a person can say. */
export type Said = (typeof SAID)[number];

/** All that was typed beyond name and address. It waits as it is until the address is proven. */
export interface TypedAnswer {
  readonly response: Said;
  /** To the host. */
  readonly note: string | null;
  /** The answer to the question asked of newcomers. */
  readonly screening: string | null;
  /** Of the invitation link that it came by. */
  readonly invitation: string | null;
  /** Who comes along; each takes a seat. null: nothing was said of them, so that what stood stands. */
  readonly companions: readonly Companion[] | null;
  /** Of seats that are kept for whoever has it, folded. */
  readonly code: string | null;
  /** To the questions of the date, as `QuestionAnswers.check` read them. */
  readonly answers: readonly QuestionAnswer[];
  /** Food and allergies are proposed the next time; false: what was kept is forgotten; null: as it is. */
  readonly keepFood: boolean | null;
  /** Comes to every date of the series from now on. */
  readonly always: boolean;
}

/** A plain yes. */
export const plainYes: TypedAnswer = {
  response: 'accepted',
  note: null,
  screening: null,
  invitation: null,
  companions: [],
  code: null,
  answers: [],
  keepFood: null,
  always: false,
};

export interface RawAnswer {
  readonly response?: Said | null;
  readonly note?: string | null;
  readonly screening?: string | null;
  readonly invitation?: string | null;
  readonly companions?: readonly RawCompanion[] | null;
  readonly code?: string | null;
  readonly keepFood?: boolean | null;
  readonly always?: boolean | null;
}

export const NOTE_LENGTH = 500;
const SCREENING_ANSWER_LENGTH = 300;

/** Parsed once, before anything is looked up; what a date asks is judged by `AnswerForm` and `decideAnswer`. */
export function parseTyped(raw: RawAnswer): Outcome<TypedAnswer, InvalidInput> {
  const response = raw.response ?? 'accepted';
  if (!SAID.includes(response)) return refuse(invalid('response', 'invalid'));
  const note = parseOptionalText('note', raw.note, NOTE_LENGTH);
  if (!note.ok) return note;
  const screening = parseOptionalLine('screening', raw.screening, SCREENING_ANSWER_LENGTH);
  if (!screening.ok) return screening;
  const invitation = parseOptionalLine('invitation', raw.invitation, 100);
  if (!invitation.ok) return invitation;
  const companions = raw.companions ? parseCompanions(raw.companions) : ok(null);
  if (!companions.ok) return companions;
  const code = parseOptionalLine('code', raw.code, 100);
  if (!code.ok) return code;
  return ok({
    response,
    note: note.value,
    screening: screening.value,
    invitation: invitation.value,
    companions: companions.value,
    code: code.value && foldCode(code.value),
    answers: [],
    keepFood: raw.keepFood ?? null,
    always: raw.always ?? false,
  });
}

/** As a row kept it; what newer versions ask beyond that was not typed. */
export const typedOf = (kept: Partial<TypedAnswer>): TypedAnswer => ({ ...plainYes, ...kept });
