import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present, valueOf } from '@asaza/platform/graphql';
import { HostNotices } from '../application/host-notices';
import {
  hostNoticesOf,
  HostNoticesType,
  SetHostNoticesInput,
  SetHostNoticesResult,
} from './host-notices.type';

@Resolver()
export class HostNoticesResolver {
  constructor(private readonly notices: HostNotices) {}

  @Query(() => HostNoticesType, {
    description: 'What I hear as a host of this club. For hosts; each reads their own.',
  })
  async hostNotices(
    @Args('clubId', { type: () => ID, description: 'The club.' }) clubId: string,
    @AsViewer() viewer: Viewer | null,
  ): Promise<HostNoticesType> {
    return hostNoticesOf(valueOf(await this.notices.read(viewer, clubId)));
  }

  @Mutation(() => SetHostNoticesResult, {
    description: 'Chooses what I hear as a host of a club; lifts an earlier stop. For hosts.',
  })
  async setHostNotices(
    @Args('input', { type: () => SetHostNoticesInput, description: 'The club and the choices.' })
    input: SetHostNoticesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.notices.choose(viewer, input),
      (view): object => ({ __typename: 'HostNoticesSet', notices: hostNoticesOf(view) }),
      (never: never) => never,
    );
  }
}
