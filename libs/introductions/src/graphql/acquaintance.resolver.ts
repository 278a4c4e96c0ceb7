import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { ViewerType } from '@asaza/people/graphql';
import {
  AsViewer,
  InRequest,
  parsePage,
  present,
  toConnection,
  valueOf,
  type RequestContext,
} from '@asaza/platform/graphql';
import { ForgetAcquaintance } from '../application/forget-acquaintance';
import { OwnTies } from '../application/own-ties';
import {
  AcquaintanceConnection,
  AcquaintanceType,
  ForgetAcquaintanceInput,
  ForgetAcquaintanceResult,
} from './acquaintance.type';

/** What the viewer says of others, for themselves. */
@Resolver(() => ViewerType)
export class ViewerAcquaintancesResolver {
  constructor(private readonly ties: OwnTies) {}

  @ResolveField(() => AcquaintanceConnection, {
    description: 'What the viewer says of others, the newest first.',
  })
  async acquaintances(
    @Parent() { personId }: ViewerType,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 50.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'A cursor.' })
    after: string | null,
  ): Promise<AcquaintanceConnection> {
    return toConnection(await this.ties.page(personId, valueOf(parsePage(first, after))));
  }
}

@Resolver(() => AcquaintanceType)
export class AcquaintanceResolver {
  constructor(
    private readonly forget: ForgetAcquaintance,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @ResolveField(() => OccurrenceType, { description: 'The occurrence that it is about.' })
  occurrence(
    @Parent() { occurrenceId }: AcquaintanceType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }

  @Mutation(() => ForgetAcquaintanceResult, {
    description: 'Takes back one word about somebody else; only ever one of the own.',
  })
  async forgetAcquaintance(
    @Args('input', { type: () => ForgetAcquaintanceInput, description: 'Which.' })
    input: ForgetAcquaintanceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.forget.execute(viewer, input),
      ({ id }): object => ({ __typename: 'AcquaintanceForgotten', id }),
      (never: never) => never,
    );
  }
}
