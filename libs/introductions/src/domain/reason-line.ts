import type { EvidenceKind, QuotedField, Reason } from './reason';

/** One claim of a reason as its reader is shown it: both fields as they were written. */
export interface ReasonLine {
  readonly kind: EvidenceKind;
  readonly theirField: QuotedField['field'];
  readonly theirs: string;
  readonly myField: QuotedField['field'];
  readonly mine: string;
}

export const reasonLines = (reason: Reason): ReasonLine[] =>
  reason.evidence.map(({ kind, mine, theirs }) => ({
    kind,
    theirField: theirs.field,
    theirs: theirs.text,
    myField: mine.field,
    mine: mine.text,
  }));
