import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, valueOf } from '@asaza/platform/graphql';
import { PeopleQueries } from '../application/people.queries';
import { UpdateProfile } from '../application/update-profile';
import { UpdateProfileInput } from './people.inputs';
import { UpdateProfileResult } from './people.results';

@Resolver()
export class ProfileResolver {
  constructor(
    private readonly update: UpdateProfile,
    private readonly people: PeopleQueries,
  ) {}

  @Mutation(() => UpdateProfileResult, {
    description: 'Changes what the viewer tells about themselves.',
  })
  async updateProfile(@Args('input') input: UpdateProfileInput, @AsViewer() viewer: Viewer | null) {
    const { personId } = valueOf(await this.update.execute(viewer, input));
    return { __typename: 'ProfileUpdated', profile: await this.people.ownProfile(personId) };
  }
}
