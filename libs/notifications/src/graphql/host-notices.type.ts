import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import type { HostNoticesView } from '../application/host-notices';
import { HOST_NEWS, type HostChoice, type HostNewsKind } from '../domain/host-news';

export const HostNewsKindEnum = {
  APPROVAL: 'approval',
  ANSWER: 'answer',
  CANCELLATION: 'cancellation',
  FEW_SEATS: 'few_seats',
  SEAT_OFFER: 'seat_offer',
  MISSED_OFFER: 'missed_offer',
  KITCHEN: 'kitchen',
  CONTEST: 'contest',
  ROUND: 'round',
} as const satisfies Record<string, HostNewsKind>;
registerEnumType(HostNewsKindEnum, {
  name: 'HostNewsKind',
  description: 'What a host can hear of.',
  valuesMap: {
    APPROVAL: { description: "Somebody waits for a host's yes." },
    ANSWER: { description: 'Somebody answered and comes, or waits.' },
    CANCELLATION: { description: 'Somebody gave a seat up, or lost it.' },
    FEW_SEATS: { description: 'Three seats are left; once each time they become so few.' },
    SEAT_OFFER: { description: 'A seat is free and offered to who waits.' },
    MISSED_OFFER: { description: 'An offer passed without an answer.' },
    CONTEST: { description: 'Somebody wrote about an absence that counts.' },
    ROUND: { description: 'Introductions were made and can be looked over.' },
    KITCHEN: { description: 'It is time to tell the kitchen.' },
  },
});

export const HostChoiceEnum = {
  AT_ONCE: 'at_once',
  DIGEST: 'digest',
  NEVER: 'never',
} as const satisfies Record<string, HostChoice>;
registerEnumType(HostChoiceEnum, {
  name: 'HostChoice',
  description: 'How a host hears of something.',
  valuesMap: {
    AT_ONCE: { description: 'As soon as it happens; in the night at five in the morning.' },
    DIGEST: { description: 'In one mail a day, when there is anything.' },
    NEVER: { description: 'Not at all.' },
  },
});

@ObjectType('HostNoticeChoice', { description: 'How a host hears of one kind of news.' })
export class HostNoticeChoiceType {
  @Field(() => HostNewsKindEnum, { description: 'The kind of news.' })
  kind: HostNewsKind;
  @Field(() => HostChoiceEnum, { description: 'What was chosen.' })
  choice: HostChoice;
}

@ObjectType('HostNotices', { description: 'What the viewer hears as a host of one club.' })
export class HostNoticesType {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => [HostNoticeChoiceType], { description: 'A choice for each kind of news.' })
  choices: HostNoticeChoiceType[];
  @Field(() => Int, { description: 'The hour of the daily mail, on the clock of the club.' })
  digestHour: number;
  @Field(() => Boolean, {
    description: 'Stopped by the link of a mail: nothing is sent until something is chosen anew.',
  })
  stopped: boolean;
}

export const hostNoticesOf = ({ choices, ...view }: HostNoticesView): HostNoticesType => ({
  ...view,
  choices: HOST_NEWS.map((kind) => ({ kind, choice: choices[kind] })),
});

@InputType({ description: 'How I hear of one kind of news.' })
export class HostNoticeChoiceInput {
  @Field(() => HostNewsKindEnum, { description: 'The kind of news.' })
  kind: HostNewsKind;
  @Field(() => HostChoiceEnum, { description: 'The choice.' })
  choice: HostChoice;
}

@InputType({ description: 'What I want to hear as a host of one club.' })
export class SetHostNoticesInput {
  @Field(() => ID, { description: 'The club.' })
  clubId: string;
  @Field(() => [HostNoticeChoiceInput], {
    description: 'Kinds that are absent stay as they are; each at most once.',
  })
  choices: HostNoticeChoiceInput[];
  @Field(() => Int, { description: 'The hour of the daily mail, 5 to 21.' })
  digestHour: number;
}

@ObjectType('HostNoticesSet', { description: 'What holds from now on.' })
export class HostNoticesSetType {
  @Field(() => HostNoticesType, { description: 'The choices as they are now.' })
  notices: HostNoticesType;
}

export const SetHostNoticesResult = resultUnion(
  'SetHostNoticesResult',
  () => [HostNoticesSetType],
  'What setHostNotices answers.',
);
