import type { EvidenceKind, QuotedField, Reason } from './reason';

/** One claim of a reason as its reader is shown it: both fields as they were written. */
export interface ReasonLine {
  readonly kind: EvidenceKind;
  readonly theirField: QuotedField['field'];
  readonly theirs: string;
  readonly myField: QuotedField['field'];
  readonly mine: string;
  /** Why the other looks for it, where they say so; it belongs to their ask and to no other field. */
  readonly why?: string;
}

/** With why the other asks, as their profile says it now: an ask that they have changed since has none. */
export const withWhys = (
  lines: readonly ReasonLine[],
  { asks, askWhys }: { readonly asks: readonly string[]; readonly askWhys: readonly string[] },
): ReasonLine[] =>
  lines.map((line) => {
    const why = line.theirField === 'asks' ? askWhys[asks.indexOf(line.theirs)] : '';
    return why ? { ...line, why } : line;
  });

export const reasonLines = (reason: Reason): ReasonLine[] =>
  reason.evidence.map(({ kind, mine, theirs }) => ({
    kind,
    theirField: theirs.field,
    theirs: theirs.text,
    myField: mine.field,
    mine: mine.text,
  }));
