import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RefusalType } from '@asaza/platform/graphql';
import type { Rsvp } from '../domain/rsvp';
import { attendeeOf, AttendeeType } from './attendee.type';

@ObjectType('CapacityPreview', { description: 'What so many seats would mean. For hosts.' })
export class CapacityPreviewType {
  @Field(() => Int, { description: 'The seats that were asked about.' })
  capacity: number;
  @Field(() => Int, { description: 'Seats held and offered now.' })
  seated: number;
  @Field(() => [AttendeeType], {
    description:
      'Who would move to the waitlist, whoever came last first: firm seats to its front, offers back to their place, unproven seats are given up.',
  })
  moving: AttendeeType[];
}

@ObjectType('CapacityMovesChanged', {
  implements: () => RefusalType,
  description: 'Somebody else would have to move than was confirmed: nothing has changed.',
})
export class CapacityMovesChangedType extends RefusalType {
  @Field(() => [AttendeeType], { description: 'Who would move as it is now.' })
  moving: AttendeeType[];
}

export const movingOf = (people: readonly Rsvp[]): AttendeeType[] =>
  people.map((person) => attendeeOf(person));
