import { type Refusal } from '@asaza/kernel';

/** Why a rule is refused; each is a catalogue key. */
export type RuleRefusalReason =
  /** Not the text of a recurrence rule at all. */
  | 'malformed'
  | 'too_long'
  | 'unknown_part'
  | 'repeated_part'
  | 'bad_value'
  /** No FREQ, the one part that every rule must have. */
  | 'frequency_missing'
  /** The pattern has no date, now or later: 30 February. */
  | 'never_happens'
  /** Well formed, but beyond what the engine can compute within its bounds. */
  | 'not_supported'
  /** Well formed and possible, but not a rule that a series may keep. */
  | 'outside_grammar'
  | 'count_and_until'
  | 'count_too_large'
  | 'interval_too_large'
  /** Bounds and skipped dates leave nothing to meet on. */
  | 'no_dates';

/** A rule that cannot be used: the field it came in, the reason, and the part at fault where one is. */
export interface RecurrenceRefusal extends Refusal<'RULE_REFUSED'> {
  readonly field: string;
  readonly refusal: RuleRefusalReason;
  readonly part?: string;
}

export const refusedRule = (refusal: RuleRefusalReason, part?: string): RecurrenceRefusal => ({
  code: 'RULE_REFUSED',
  field: 'rrule',
  refusal,
  ...(part === undefined ? {} : { part }),
});

/** For the one who saves a series: the plan came out empty, though the pattern itself is possible. */
export const noDates: RecurrenceRefusal = refusedRule('no_dates');
