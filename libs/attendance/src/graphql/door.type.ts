import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';

/** `occurrenceId` is for what resolves the rest of the line; it is not in the schema. */
@ObjectType('DoorEntry', { description: "One line of the door's list." })
export class DoorEntryType {
  readonly occurrenceId: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name on the list, without an honorific.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'How it is read, in kana.' })
  yomi: string | null;
  @Field(() => String, {
    description:
      'Where it stands: あ, か, さ, た, な, は, ま, や, ら, わ, A, or 漢 without a reading.',
  })
  index: string;
  @Field(() => Int, { description: 'Which visit to the club this is, from 1.' })
  visit: number;
  @Field(() => Boolean, { description: 'The first visit to the club.' })
  firstTime: boolean;
  @Field(() => Boolean, { description: 'Came without being on the list.' })
  walkIn: boolean;
  @Field(() => Boolean, { description: 'Checked in.' })
  present: boolean;
  @Field(() => Boolean, { description: 'Not there, and a helper knows why.' })
  excused: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  checkedInAt: Temporal.Instant | null;
  @Field(() => Boolean, { description: 'Speaks today.' })
  speaker: boolean;
  @Field(() => Int, { description: 'How many come along with them.' })
  companions: number;
}

@ObjectType('Door', { description: 'Who is expected and who is there, for helpers and hosts.' })
export class DoorType {
  @Field(() => OccurrenceType, { description: 'Whose door it is.' })
  occurrence: OccurrenceType;
  @Field(() => Int, { description: 'How many have a firm seat.' })
  seated: number;
  @Field(() => Int, { description: 'How many are checked in.' })
  present: number;
  @Field(() => [DoorEntryType], {
    description: 'All who have a seat, the speaker and walk-ins, by reading. Never cut into pages.',
  })
  entries: DoorEntryType[];
}
