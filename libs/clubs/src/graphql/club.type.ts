import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { ClubRole, ClubVisibility } from '../domain/club';

export const ClubVisibilityEnum = {
  PUBLIC: 'public',
  UNLISTED: 'unlisted',
  PRIVATE: 'private',
} as const;
registerEnumType(ClubVisibilityEnum, {
  name: 'ClubVisibility',
  description: 'Who finds a club.',
  valuesMap: {
    PUBLIC: { description: 'Everybody; it is listed.' },
    UNLISTED: { description: 'Whoever has the address.' },
    PRIVATE: { description: 'Its members.' },
  },
});

export const ClubRoleEnum = {
  OWNER: 'owner',
  HOST: 'host',
  HELPER: 'helper',
  MEMBER: 'member',
} as const;
registerEnumType(ClubRoleEnum, {
  name: 'ClubRole',
  description: 'What a person is in a club.',
  valuesMap: {
    OWNER: { description: 'Runs the club and names its hosts.' },
    HOST: { description: 'Runs the club.' },
    HELPER: { description: 'Stands at the door.' },
    MEMBER: { description: 'Comes.' },
  },
});

@ObjectType('Club', {
  description: 'A standing group of people that meets again and again (会).',
})
export class ClubType {
  @Field(() => ID, { description: 'The club.' })
  id: string;
  @Field(() => String, { description: 'Its address; older ones lead here as well.' })
  slug: string;
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  description: LocalizedTextType;
  @Field(() => ClubVisibilityEnum, { description: 'Who finds it.' })
  visibility: ClubVisibility;
}

@ObjectType('ClubHost', { description: 'Somebody who runs the club.' })
export class ClubHostType {
  @Field(() => String, { description: 'The name, without an honorific.' })
  displayName: string;
  @Field(() => ClubRoleEnum, { description: 'OWNER or HOST.' })
  role: ClubRole;
}
