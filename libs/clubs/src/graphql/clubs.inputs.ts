import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalizedTextInput } from '@asaza/platform/graphql';
import type { ClubRole, ClubVisibility } from '../domain/club';
import { ClubRoleEnum, ClubVisibilityEnum } from './club.type';

@InputType({ description: 'Fields that are absent stay as they are.' })
export class UpdateClubInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'At most 80 characters per language, in one of them at least.',
  })
  name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'At most 5,000 characters per language; null clears.',
  })
  description?: LocalizedTextInput | null;
  @Field(() => ClubVisibilityEnum, { nullable: true, description: 'Who finds it.' })
  visibility?: ClubVisibility | null;
  @Field(() => String, {
    nullable: true,
    description: '3 to 40 of a-z, 0-9 and single hyphens; the address until now leads here on.',
  })
  slug?: string | null;
}

@InputType({ description: 'Gives a member another role.' })
export class SetMemberRoleInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => ID, { description: 'One of its members.' })
  personId: string;
  @Field(() => ClubRoleEnum, {
    description: 'Hosts set HELPER and MEMBER; owners set any.',
  })
  role: ClubRole;
}
