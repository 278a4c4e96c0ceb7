import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { HoldRound } from '../application/hold-round';
import { SendRound } from '../application/send-round';
import { VetoPair } from '../application/veto-pair';
import { HoldRoundInput, SendRoundInput, VetoPairInput } from './introductions.inputs';
import { HoldRoundResult, SendRoundResult, VetoPairResult } from './introductions.results';
import { roundOf } from './round.type';

@Resolver()
export class RoundChangesResolver {
  constructor(
    private readonly hold: HoldRound,
    private readonly send: SendRound,
    private readonly veto: VetoPair,
  ) {}

  @Mutation(() => HoldRoundResult, { description: 'Keeps a round from going out by itself.' })
  async holdRound(@Args('input') input: HoldRoundInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.hold.execute(viewer, input),
      (round): object => ({ __typename: 'RoundHeld', round: roundOf(round) }),
      (refusal) => ({ __typename: 'RoundAlreadySent', ...refusal }),
    );
  }

  @Mutation(() => SendRoundResult, { description: 'Sends a round now, also one on hold.' })
  async sendRound(@Args('input') input: SendRoundInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.send.byHost(viewer, input),
      (round): object => ({ __typename: 'RoundSent', round: roundOf(round) }),
      (refusal) => ({ __typename: 'RoundAlreadySent', ...refusal }),
    );
  }

  @Mutation(() => VetoPairResult, {
    description: 'Leaves a pair out of a round before it goes out, or takes it in again.',
  })
  async vetoPair(@Args('input') input: VetoPairInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.veto.execute(viewer, input),
      (round): object => ({ __typename: 'PairVetoed', round: roundOf(round) }),
      (refusal) => ({
        __typename: refusal.code === 'PAIR_NOT_POSSIBLE' ? 'PairNotPossible' : 'RoundAlreadySent',
        ...refusal,
      }),
    );
  }
}
