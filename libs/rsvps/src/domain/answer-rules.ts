import {
  invalid,
  ok,
  parseInteger,
  parseOptionalLocalizedLine,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { parsePoint, type AnswerPoint, type RawPoint } from './answer-point';

export const APPROVAL_RULES = ['none', 'newcomers', 'everybody'] as const;
/** Whose answer waits for a host's yes. */
export type ApprovalRule = (typeof APPROVAL_RULES)[number];

export const OFFER_MODES = ['offer', 'give'] as const;
/** A freed seat is offered to the next person, or theirs at once. */
export type OfferMode = (typeof OFFER_MODES)[number];

/** What hosts ask of answers to a date: its own rule where it has one, else the series', else the default. */
export interface AnswerRules {
  /** From when answers are taken; null: from the first moment on. */
  readonly opens: AnswerPoint | null;
  /** Until when a seat can be asked for; null: until the start. */
  readonly closes: AnswerPoint | null;
  /** From when a cancellation counts as late; null: never. */
  readonly cancelBy: AnswerPoint | null;
  readonly companionsMax: number;
  readonly approval: ApprovalRule;
  readonly invitationOnly: boolean;
  /** Asked of newcomers; null: nothing is. */
  readonly screening: LocalizedText | null;
  readonly offerMode: OfferMode;
  /** After which freed seats are offered to nobody in turn; null: 30 minutes before the start. */
  readonly offerCutoff: AnswerPoint | null;
  /** Until when the kitchen wants to know, where a date asks about food; null: it does not say. */
  readonly kitchenBy: AnswerPoint | null;
  /** Whether newcomers are asked two days before; without a yes their seat is released. */
  readonly reconfirmNewcomers: boolean;
  /** Whether a seat may still be passed on to somebody else once a cancellation would be late. */
  readonly passLate: boolean;
}

export const DEFAULT_RULES: AnswerRules = {
  opens: null,
  closes: null,
  cancelBy: null,
  companionsMax: 0,
  approval: 'none',
  invitationOnly: false,
  screening: null,
  offerMode: 'offer',
  offerCutoff: null,
  kitchenBy: { kind: 'day', daysBefore: 2, at: Temporal.PlainTime.from('18:00') },
  reconfirmNewcomers: false,
  passLate: false,
};

/** Rules that somebody set, by name; what is absent follows. */
export type OwnRules = Partial<AnswerRules>;
export type RuleName = keyof AnswerRules;
export const RULE_NAMES = Object.keys(DEFAULT_RULES) as readonly RuleName[];

/** The rules of a date: its own over the series' over the defaults. */
export const rulesOver = (series: OwnRules, own: OwnRules = {}): AnswerRules => ({
  ...DEFAULT_RULES,
  ...series,
  ...own,
});

/** What a host typed. Absent: stays. null: given back, so that it follows the series or the default again. */
export interface RawRules {
  readonly opens?: RawPoint | null;
  readonly closes?: RawPoint | null;
  readonly cancelBy?: RawPoint | null;
  readonly companionsMax?: number | null;
  readonly approval?: ApprovalRule | null;
  readonly invitationOnly?: boolean | null;
  readonly screening?: { readonly ja?: string | null; readonly en?: string | null } | null;
  readonly offerMode?: OfferMode | null;
  readonly offerCutoff?: RawPoint | null;
  readonly kitchenBy?: RawPoint | null;
  readonly reconfirmNewcomers?: boolean | null;
  readonly passLate?: boolean | null;
}

export interface RulesChange {
  readonly set: OwnRules;
  readonly givenBack: readonly RuleName[];
}

export const MOST_COMPANIONS = 5;
const SCREENING_LENGTH = 120;

type Parse<T> = (field: string, raw: never) => Outcome<T, InvalidInput>;
const as =
  <Raw, T>(parse: (field: string, raw: Raw) => Outcome<T, InvalidInput>): Parse<T> =>
  (field, raw) =>
    parse(field, raw);
const taken = as(<T>(_field: string, raw: T) => ok(raw));

// One parser a rule: a rule that is added without one does not compile.
const PARSERS: { readonly [Name in RuleName]: Parse<AnswerRules[Name]> } = {
  opens: as(parsePoint),
  closes: as(parsePoint),
  cancelBy: as(parsePoint),
  companionsMax: as((field, raw: number) => parseInteger(field, raw, 0, MOST_COMPANIONS)),
  approval: taken as Parse<ApprovalRule>,
  invitationOnly: taken as Parse<boolean>,
  screening: as((field, raw: NonNullable<RawRules['screening']>) => {
    const line = parseOptionalLocalizedLine(field, raw, SCREENING_LENGTH);
    if (!line.ok) return line;
    return ok(line.value.ja === null && line.value.en === null ? null : line.value);
  }),
  offerMode: taken as Parse<OfferMode>,
  offerCutoff: as(parsePoint),
  kitchenBy: as(parsePoint),
  reconfirmNewcomers: taken as Parse<boolean>,
  passLate: taken as Parse<boolean>,
};

export function parseRules(raw: RawRules): Outcome<RulesChange, InvalidInput> {
  const set: Record<string, unknown> = {};
  const givenBack: RuleName[] = [];
  for (const name of RULE_NAMES) {
    const typed = raw[name];
    if (typed === undefined) continue;
    if (typed === null) {
      givenBack.push(name);
      continue;
    }
    const parsed = PARSERS[name](name, typed as never);
    if (!parsed.ok) return parsed;
    set[name] = parsed.value;
  }
  return ok({ set: set as OwnRules, givenBack });
}

/** A date that closes before it opens would take no answer at all. */
export function checkRules(
  rules: AnswerRules,
  when: (point: AnswerPoint) => number,
): Outcome<AnswerRules, InvalidInput> {
  const { opens, closes } = rules;
  return opens && closes && when(closes) <= when(opens)
    ? refuse(invalid('closes', 'before_opens'))
    : ok(rules);
}
