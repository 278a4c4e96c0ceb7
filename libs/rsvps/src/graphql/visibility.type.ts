import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import type { NameAudience } from '../domain/visibility';

export const NameAudienceEnum = {
  HOSTS: 'hosts',
  ATTENDEES: 'attendees',
  EVERYBODY: 'everybody',
} as const;
registerEnumType(NameAudienceEnum, {
  name: 'NameAudience',
  description: 'To whom a name is shown as that of somebody who comes.',
  valuesMap: {
    HOSTS: { description: 'Hosts and helpers only: the default.' },
    ATTENDEES: { description: 'Also to members of the club who have a seat at the same date.' },
    EVERYBODY: { description: 'To whoever sees the date.' },
  },
});

@ObjectType('AttendeesShown', { description: 'Who comes, as far as the reader may know it.' })
export class AttendeesShownType {
  @Field(() => [String], {
    description: 'Names of those who show theirs to this reader, at most 30.',
  })
  names: readonly string[];
  @Field(() => Int, { description: 'How many more come.' })
  others: number;
}

@ObjectType('NameShown', { description: 'To whom a person shows their name.' })
export class NameShownType {
  @Field(() => NameAudienceEnum, { description: 'As it counts.' })
  audience: NameAudience;
  @Field(() => Boolean, { description: 'Said here, rather than followed.' })
  own: boolean;
}

@InputType({ description: 'To whom a name is shown: by a ticket, in a club, or in general.' })
export class ShowNameInput {
  @Field(() => String, { nullable: true, description: 'A ticket: in the club that it is for.' })
  ticketToken?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "A club, signed in. Without it and a ticket: the viewer's default everywhere.",
  })
  clubId?: string | null;
  @Field(() => NameAudienceEnum, {
    nullable: true,
    description: 'To whom; null: in a club as in general, in general as nobody said anything.',
  })
  audience: NameAudience | null;
}

@ObjectType('NameAudienceChosen', { description: 'It counts from the next request on.' })
export class NameAudienceChosenType {
  @Field(() => NameShownType, { description: 'To whom the name is shown now.' })
  shown: NameShownType;
}

export const ShowNameResult = resultUnion(
  'ShowNameResult',
  () => [NameAudienceChosenType],
  'What saying to whom a name is shown can answer.',
);
