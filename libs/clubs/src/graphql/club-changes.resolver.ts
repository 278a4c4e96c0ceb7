import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, present } from '@asaza/platform/graphql';
import { SetMemberRole } from '../application/set-member-role';
import { UpdateClub } from '../application/update-club';
import { SetMemberRoleInput, UpdateClubInput } from './clubs.inputs';
import { SetMemberRoleResult, UpdateClubResult } from './clubs.results';

@Resolver()
export class ClubChangesResolver {
  constructor(
    private readonly update: UpdateClub,
    private readonly setRole: SetMemberRole,
  ) {}

  @Mutation(() => UpdateClubResult, {
    description: "Changes a club's texts, visibility or address. For its hosts.",
  })
  async updateClub(@Args('input') input: UpdateClubInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.update.execute(viewer, input.clubId, input),
      (club): object => ({ __typename: 'ClubUpdated', club }),
      (refusal) => ({ __typename: 'SlugTaken', ...refusal }),
    );
  }

  @Mutation(() => SetMemberRoleResult, {
    description: 'Gives a member of a club another role. For its hosts and owners.',
  })
  async setMemberRole(@Args('input') input: SetMemberRoleInput, @AsViewer() viewer: Viewer | null) {
    return present(
      await this.setRole.execute(viewer, input),
      (membership): object => ({ __typename: 'MemberRoleSet', membership }),
      (refusal) => ({ __typename: 'LastOwner', ...refusal }),
    );
  }
}
