import { Injectable } from '@nestjs/common';
import { buildRound, type RoundDraft, type RoundSnapshot } from '../domain/round';
import { ROUND_VERSION } from '../domain/stored-round';

/**
 * Runs the matching: plain computing, outside any transaction. The one place to change when it moves to a
 * thread of its own; whoever calls it waits either way.
 */
@Injectable()
export class Matchmaker {
  async build(snapshot: RoundSnapshot): Promise<RoundDraft> {
    return buildRound(snapshot, { version: ROUND_VERSION });
  }
}
