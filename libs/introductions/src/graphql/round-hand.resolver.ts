import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { AddPair } from '../application/add-pair';
import { LockPair } from '../application/lock-pair';
import { PreviewRound } from '../application/preview-round';
import { RebuildRound } from '../application/rebuild-round';
import { AddPairInput, LockPairInput, RebuildRoundInput } from './introductions.inputs';
import {
  AddPairResult,
  LockPairResult,
  PreviewRoundResult,
  RebuildRoundResult,
} from './introductions.results';
import { forecastOf } from './round-forecast.type';
import { roundOf } from './round.type';

const alreadySent = (refusal: { readonly code: string }): object => ({
  __typename: 'RoundAlreadySent',
  ...refusal,
});

/** A host's hand in a round: keep a pair, add one, look at other terms, take them. */
@Resolver()
export class RoundHandResolver {
  constructor(
    private readonly lock: LockPair,
    private readonly add: AddPair,
    private readonly preview: PreviewRound,
    private readonly rebuild: RebuildRound,
  ) {}

  @Mutation(() => LockPairResult, {
    description: 'Keeps a pair whatever is computed again, or lets it go.',
  })
  async lockPair(@Args('input') input: LockPairInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.lock.execute(viewer, input),
      (round): object => ({ __typename: 'PairLocked', round: roundOf(round) }),
      alreadySent,
    );
  }

  @Mutation(() => AddPairResult, {
    description: 'Puts two who were there into a pair, under the same rules as every other.',
  })
  async addPair(
    @Args('input') { roundId, personId, otherId }: AddPairInput,
    @AsViewer() viewer: Viewer | null,
  ) {
    return present(
      await this.add.execute(viewer, { roundId, personIds: [personId, otherId] }),
      (round): object => ({ __typename: 'PairAdded', round: roundOf(round) }),
      (refusal) =>
        refusal.code === 'PAIR_NOT_POSSIBLE'
          ? { __typename: 'PairNotPossible', ...refusal }
          : alreadySent(refusal),
    );
  }

  @Query(() => PreviewRoundResult, {
    description: 'What a round would be by other terms. Nothing is stored.',
  })
  async previewRound(@Args('input') input: RebuildRoundInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.preview.execute(viewer, input),
      (forecast): object => ({ __typename: 'RoundPreviewed', forecast: forecastOf(forecast) }),
      alreadySent,
    );
  }

  @Mutation(() => RebuildRoundResult, {
    description: 'Computes a round again by other terms, while it is for its hosts to look at.',
  })
  async rebuildRound(@Args('input') input: RebuildRoundInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.rebuild.execute(viewer, input),
      (round): object => ({ __typename: 'RoundRebuilt', round: roundOf(round) }),
      alreadySent,
    );
  }
}
