import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from 'temporal-polyfill';
import type { ClubRole } from '../domain/club';
import { ClubRoleEnum, ClubType } from './club.type';

/** `clubId` is not in the schema; club and displayName are resolved. */
@ObjectType('Membership', { description: 'A person in a club.' })
export class MembershipType {
  clubId: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => ClubRoleEnum, { description: 'What the person is there.' })
  role: ClubRole;
  @Field(() => DateTimeScalar, { description: 'When the person came in.' })
  since: Temporal.Instant;
}

@ObjectType('ClubConnection', { description: 'A page of a list of clubs.' })
export class ClubConnection extends Connection(ClubType, 'Club') {}

@ObjectType('MembershipConnection', { description: 'A page of the people of a club.' })
export class MembershipConnection extends Connection(MembershipType, 'Membership', {
  totalCount: true,
}) {}
