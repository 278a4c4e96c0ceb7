/** Where somebody was when they said that they had been solicited. */
export const REPORT_PAGES = [
  'proposal',
  'introduction',
  'after_card',
  'follow_up',
  'person',
] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

/** `taken_back`: by whoever reported, before a host decided. */
export type ReportState = 'open' | 'dismissed' | 'upheld' | 'taken_back';

/** What a hold keeps back: new proposals alone, or introductions and their letters as well. */
export type HoldStage = 'proposals' | 'introductions';

/** What a host says: there was nothing, it stays as it is, or no more introductions in this club at all. */
export const REPORT_DECISIONS = ['lift', 'keep', 'remove'] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];

export const safetyTerms = {
  /** So many different people hold introductions, too. */
  reportersForIntroductions: 2,
  /** Days for which a report that nobody has decided holds in every club; a decision is about its own club. */
  everywhereDays: 14,
  /** Hours until the reported is told, so that the moment does not say whose page was open. */
  toldAfterHours: 24,
  /** Characters of a report, a contest, a declaration. */
  wordsMost: 1000,
  sellsMost: 200,
} as const;

/** What keeps somebody out of new proposals in one club. */
export interface Hold {
  readonly stage: HoldStage;
  /** Null until a host has decided. */
  readonly decision: 'kept' | 'removed' | null;
}

/**
 * The hold of a club after one more report there; null: nothing is held. `reporters` is how many different
 * people have reports about this person that stand, over all clubs, this one included. A reporter whose word
 * a host has dismissed before holds nothing by repeating it: the host is shown it, no more.
 */
export function holdAfterReport(
  before: Hold | null,
  { reporters, dismissedBefore }: { readonly reporters: number; readonly dismissedBefore: boolean },
): Hold | null {
  if (dismissedBefore) return before;
  const stage = stageOf(reporters);
  if (before === null || before.decision === null) return { stage, decision: null };
  // What a host has decided stands; only the word of somebody else asks the host to look again.
  const isMore = before.stage === 'proposals' && stage === 'introductions';
  return isMore ? { stage, decision: null } : before;
}

/** The hold of the club once its host has decided; null: lifted. */
export function holdAfterDecision(decision: ReportDecision, reporters: number): Hold | null {
  switch (decision) {
    case 'lift':
      return null;
    case 'keep':
      return { stage: stageOf(reporters), decision: 'kept' };
    case 'remove':
      return { stage: 'introductions', decision: 'removed' };
  }
}

export const stageOf = (reporters: number): HoldStage =>
  reporters >= safetyTerms.reportersForIntroductions ? 'introductions' : 'proposals';
