import { Field, ObjectType } from '@nestjs/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { ClubType } from './club.type';
import { MembershipType } from './membership.type';

@ObjectType('ClubUpdated', { description: 'The club is changed.' })
export class ClubUpdatedType {
  @Field(() => ClubType, { description: 'The club as it is now.' })
  club: ClubType;
}

@ObjectType('SlugTaken', {
  implements: () => RefusalType,
  description: 'The address is or was that of another club.',
})
export class SlugTakenType extends RefusalType {
  @Field(() => String, { description: 'One like it that was free a moment ago.' })
  suggestion: string;
}

@ObjectType('MemberRoleSet', { description: 'The member has the role.' })
export class MemberRoleSetType {
  @Field(() => MembershipType, { description: 'The membership as it is now.' })
  membership: MembershipType;
}

@ObjectType('LastOwner', {
  implements: () => RefusalType,
  description: 'A club keeps one owner at least: name another one first.',
})
export class LastOwnerType extends RefusalType {}

export const UpdateClubResult = resultUnion(
  'UpdateClubResult',
  () => [ClubUpdatedType, SlugTakenType],
  'What a change of a club can answer.',
);
export const SetMemberRoleResult = resultUnion(
  'SetMemberRoleResult',
  () => [MemberRoleSetType, LastOwnerType],
  'What a change of a role can answer.',
);
