import { describe, expect, it } from '@jest/globals';
import { holdAfterDecision, holdAfterReport } from './solicitation';

const said = (reporters: number, dismissedBefore = false) => ({ reporters, dismissedBefore });

describe('what a report of solicitation holds', () => {
  it('holds new proposals at the first word, and introductions once two people said so', () => {
    expect(holdAfterReport(null, said(1))).toEqual({ stage: 'proposals', decision: null });
    const first = holdAfterReport(null, said(1));
    expect(holdAfterReport(first, said(2))).toEqual({ stage: 'introductions', decision: null });
  });

  it('does not count the same person twice', () => {
    const first = holdAfterReport(null, said(1));
    expect(holdAfterReport(first, said(1))).toEqual(first);
  });

  it('holds nothing on a word that a host has dismissed before', () => {
    expect(holdAfterReport(null, said(1, true))).toBeNull();
  });

  it('leaves what a host has decided as it is, until somebody else says the same', () => {
    const kept = { stage: 'proposals', decision: 'kept' } as const;
    expect(holdAfterReport(kept, said(1))).toEqual(kept);
    expect(holdAfterReport(kept, said(2))).toEqual({ stage: 'introductions', decision: null });
    const removed = { stage: 'introductions', decision: 'removed' } as const;
    expect(holdAfterReport(removed, said(3))).toEqual(removed);
  });

  it('is lifted, kept or widened by the host', () => {
    expect(holdAfterDecision('lift', 2)).toBeNull();
    expect(holdAfterDecision('keep', 1)).toEqual({ stage: 'proposals', decision: 'kept' });
    expect(holdAfterDecision('remove', 1)).toEqual({ stage: 'introductions', decision: 'removed' });
  });
});
