import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTakenType, OccurrenceOverType } from '@asaza/gatherings/graphql';
import { DateTimeScalar, RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { HostMessageType } from './message.type';

@ObjectType('MessageSaved', { description: 'It is kept as a draft.' })
export class MessageSavedType {
  @Field(() => HostMessageType, { description: 'The message.' })
  message: HostMessageType;
}

@ObjectType('MessageQueued', { description: 'It is on its way, or has gone already.' })
export class MessageQueuedType {
  @Field(() => HostMessageType, { description: 'The message.' })
  message: HostMessageType;
}

@ObjectType('MessageTakenBack', { description: 'It is a draft again; nobody has it.' })
export class MessageTakenBackType {
  @Field(() => HostMessageType, { description: 'The message.' })
  message: HostMessageType;
}

@ObjectType('MessageDiscarded', { description: 'The draft is gone.' })
export class MessageDiscardedType {
  @Field(() => HostMessageType, { description: 'The message as it was.' })
  message: HostMessageType;
}

@ObjectType('MessageGone', {
  implements: () => RefusalType,
  description: 'It is on its way (MESSAGE_QUEUED) or sent (MESSAGE_SENT).',
})
export class MessageGoneType extends RefusalType {}

@ObjectType('MessageChanged', {
  implements: () => RefusalType,
  description: 'It was written anew or taken back since it was looked at.',
})
export class MessageChangedType extends RefusalType {
  @Field(() => Int, { description: 'The version now.' })
  version: number;
}

@ObjectType('NobodyToTell', {
  implements: () => RefusalType,
  description: 'Nobody is among those whom it is for.',
})
export class NobodyToTellType extends RefusalType {}

@ObjectType('TooManyMessages', {
  implements: () => RefusalType,
  description: 'As many as a host may send within 24 hours have been sent.',
})
export class TooManyMessagesType extends RefusalType {
  @Field(() => Int, { description: 'How many that is.' })
  limit: number;
  @Field(() => DateTimeScalar, { description: 'When the next one may be sent.' })
  nextAt: Temporal.Instant;
}

@ObjectType('NotTodayYet', {
  implements: () => RefusalType,
  description:
    'News of the day go out from 18:00 on the evening before; until then, write a message.',
})
export class NotTodayYetType extends RefusalType {
  @Field(() => DateTimeScalar, { description: 'When that is.' })
  opensAt: Temporal.Instant;
}

@ObjectType('TodaySent', { description: 'It has gone to everybody concerned.' })
export class TodaySentType {
  @Field(() => HostMessageType, { description: 'The message.' })
  message: HostMessageType;
}

export const SendTodayResult = resultUnion(
  'SendTodayResult',
  () => [TodaySentType, OccurrenceOverType, DateTakenType, NotTodayYetType, TooManyMessagesType],
  'What sendToday can answer.',
);
export const SaveMessageResult = resultUnion(
  'SaveMessageResult',
  () => [MessageSavedType, MessageGoneType],
  'What saveMessage can answer.',
);
export const SendMessageResult = resultUnion(
  'SendMessageResult',
  () => [MessageQueuedType, MessageChangedType, NobodyToTellType, TooManyMessagesType],
  'What sendMessage can answer.',
);
export const TakeBackMessageResult = resultUnion(
  'TakeBackMessageResult',
  () => [MessageTakenBackType, MessageGoneType],
  'What takeBackMessage can answer.',
);
export const DiscardMessageResult = resultUnion(
  'DiscardMessageResult',
  () => [MessageDiscardedType, MessageGoneType],
  'What discardMessage can answer.',
);

/** The refusals of messages by their codes. */
const REFUSALS: Readonly<Record<string, string>> = {
  MESSAGE_QUEUED: 'MessageGone',
  MESSAGE_SENT: 'MessageGone',
  MESSAGE_CHANGED: 'MessageChanged',
  NOBODY_TO_TELL: 'NobodyToTell',
  TOO_MANY_MESSAGES: 'TooManyMessages',
  NOT_TODAY_YET: 'NotTodayYet',
  DATE_TAKEN: 'DateTaken',
  OCCURRENCE_OVER: 'OccurrenceOver',
  OCCURRENCE_STARTED: 'OccurrenceOver',
  OCCURRENCE_CANCELLED: 'OccurrenceOver',
};

/** A refusal as its member of a result union. */
export const refusedMessage = (refusal: { readonly code: string }): object => ({
  __typename: REFUSALS[refusal.code],
  ...refusal,
});
