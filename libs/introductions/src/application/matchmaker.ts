import { Injectable, Optional } from '@nestjs/common';
import { buildRound, type RoundDraft, type RoundRules, type RoundSnapshot } from '../domain/round';
import { ROUND_VERSION } from '../domain/stored-round';
import { loadSolver } from './highs';
import { MatchingThread } from './matching-thread';

/**
 * Runs the matching: plain computing, outside any transaction; in a thread of its own where the process has
 * one, so that nothing else waits for it.
 */
@Injectable()
export class Matchmaker {
  private solver: ReturnType<typeof loadSolver> | null = null;

  constructor(@Optional() private readonly thread?: MatchingThread) {}

  async build(snapshot: RoundSnapshot, rules: RoundRules = {}): Promise<RoundDraft> {
    if (!this.thread)
      return buildRound(snapshot, {
        version: ROUND_VERSION,
        ...rules,
        exact: await (this.solver ??= loadSolver()),
      });
    const exact = await this.thread.build(snapshot, rules, true);
    if (exact) return exact;
    // The clock decides this one thing only: to do without the exact search, and to say so.
    const draft = await this.thread.build(snapshot, rules, false);
    if (!draft) throw new Error('A round takes longer than a worker may compute.');
    return { ...draft, certificate: { ...draft.certificate, solver: 'aborted' } };
  }
}
