import type { LocalizedText } from '@asaza/kernel';
import { pointOf, pointText } from '../domain/answer-point';
import { RULE_NAMES, type AnswerRules, type OwnRules, type RuleName } from '../domain/answer-rules';

/** Column and codec of each rule: the one list that a new rule is added to. */
const KEPT: {
  readonly [Name in RuleName]: {
    readonly column: string;
    readonly type: string;
    readonly read: (value: never) => AnswerRules[Name];
    readonly write: (value: AnswerRules[Name]) => unknown;
  };
} = {
  opens: point('opens'),
  closes: point('closes'),
  cancelBy: point('cancel_by'),
  companionsMax: plain('companions_max', 'smallint'),
  approval: plain('approval', 'text'),
  invitationOnly: plain('invitation_only', 'boolean'),
  screening: {
    column: 'screening',
    type: 'jsonb',
    read: (kept: Partial<LocalizedText>) =>
      kept.ja || kept.en ? { ja: kept.ja ?? null, en: kept.en ?? null } : null,
    write: (text) => text ?? {},
  },
  offerMode: plain('offer_mode', 'text'),
  offerCutoff: point('offer_cutoff'),
  kitchenBy: point('kitchen_by'),
  reconfirmNewcomers: plain('reconfirm_newcomers', 'boolean'),
  passLate: plain('pass_late', 'boolean'),
};

function point(column: string) {
  return { column, type: 'text', read: (text: string) => pointOf(text), write: pointText };
}

function plain<T>(column: string, type: string) {
  return { column, type, read: (value: T) => value, write: (value: T): unknown => value };
}

export const RULE_COLUMNS = RULE_NAMES.map((name) => KEPT[name].column);
/** Names and types of the columns, for `jsonb_to_record`. */
export const RULE_TYPES = RULE_NAMES.map((name) => `${KEPT[name].column} ${KEPT[name].type}`);

export type RulesRow = {
  readonly occurrence_id: string | null;
  readonly series_id: string;
} & Record<string, unknown>;

/** Only what the row says by itself. */
export function ownRulesOf(row: RulesRow): OwnRules {
  const own = RULE_NAMES.flatMap((name) => {
    const value = row[KEPT[name].column];
    return value === null || value === undefined ? [] : [[name, KEPT[name].read(value as never)]];
  });
  return Object.fromEntries(own) as OwnRules;
}

/** Every column; a rule that is not there is null. */
export function recordOfRules(own: OwnRules): Record<string, unknown> {
  return Object.fromEntries(
    RULE_NAMES.map((name) => [
      KEPT[name].column,
      name in own ? KEPT[name].write(own[name] as never) : null,
    ]),
  );
}
