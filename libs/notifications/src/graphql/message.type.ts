import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, LocalizedTextType } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { MessagePreview } from '../application/preview-message';
import type { Audience, Message, MessageKind, MessageState } from '../domain/message';

export const MessageAudienceEnum = {
  ATTENDEES: 'attendees',
  WAITLIST: 'waitlist',
  ALL: 'all',
} as const satisfies Record<string, Audience>;
registerEnumType(MessageAudienceEnum, {
  name: 'MessageAudience',
  description: 'Whom a message is for.',
  valuesMap: {
    ATTENDEES: { description: 'Everybody with a firm seat.' },
    WAITLIST: { description: 'Everybody who waits for a seat, offers included.' },
    ALL: { description: 'Both, and who is not sure yet.' },
  },
});

export const MessageStateEnum = {
  DRAFT: 'draft',
  QUEUED: 'queued',
  SENT: 'sent',
} as const satisfies Record<string, MessageState>;
registerEnumType(MessageStateEnum, {
  name: 'MessageState',
  description: 'How far a message is.',
  valuesMap: {
    DRAFT: { description: 'Written; nobody hears of it.' },
    QUEUED: { description: 'It goes when the send delay has passed, and may be taken back.' },
    SENT: { description: 'It has gone out.' },
  },
});

export const MessageKindEnum = {
  MESSAGE: 'message',
  TODAY: 'today',
} as const satisfies Record<string, MessageKind>;
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'How urgent a message is.',
  valuesMap: {
    MESSAGE: { description: 'Whoever stopped the messages of the club does not get it.' },
    TODAY: { description: 'News of the day itself, at once, to every firm seat.' },
  },
});

/** The writer, the date, the series and the deliveries are resolved by the ids. */
@ObjectType('HostMessage', { description: 'What a host wrote to those who answered.' })
export class HostMessageType {
  readonly writerId: string;
  readonly occurrenceId: string | null;
  readonly seriesId: string;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => MessageKindEnum, { description: 'How urgent it is.' })
  kind: MessageKind;
  @Field(() => MessageAudienceEnum, { description: 'Whom it is for.' })
  audience: Audience;
  @Field(() => LocalizedTextType, { description: 'Its subject line.' })
  subject: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'Its text.' })
  body: LocalizedTextType;
  @Field(() => Boolean, { description: 'Whether replies go to the host who wrote it.' })
  repliesToWriter: boolean;
  @Field(() => Boolean, { description: 'Whether it is mailed to those who get a seat later.' })
  alsoLater: boolean;
  @Field(() => MessageStateEnum, { description: 'How far it is.' })
  state: MessageState;
  @Field(() => Int, { description: 'Counts what was written; sent back when it is sent.' })
  version: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it goes, or was to go.' })
  sendsAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went.' })
  sentAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back.' })
  takenBackAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt: Temporal.Instant;
}

export const hostMessageOf = ({ writtenBy, ...message }: Message): HostMessageType => ({
  ...message,
  writerId: writtenBy,
});

@ObjectType('MessageDeliveries', { description: 'How the mails of a message went: counts.' })
export class MessageDeliveriesType {
  @Field(() => Int, { description: 'How many people it was written to.' })
  recipients: number;
  @Field(() => Int, { description: 'Taken by the mail server of the reader.' })
  sent: number;
  @Field(() => Int, { description: 'On their way, later tries included.' })
  waiting: number;
  @Field(() => Int, { description: 'Refused for good, or too late.' })
  failed: number;
  @Field(() => Int, { description: 'Handed over, and the answer never came.' })
  uncertain: number;
  @Field(() => Int, { description: 'Stopped by the reader, or no longer about them.' })
  withheld: number;
}

@ObjectType('MessagePreview', { description: 'A message exactly as it will arrive.' })
export class MessagePreviewType {
  @Field(() => HostMessageType, { description: 'The message.' })
  message: HostMessageType;
  @Field(() => String, { description: 'The subject line.' })
  subject: string;
  @Field(() => String, { description: 'The mail as a document.' })
  html: string;
  @Field(() => String, { description: 'The mail for readers of plain text.' })
  text: string;
  @Field(() => Int, { description: 'How many people it is for.' })
  recipients: number;
  @Field(() => Int, { description: 'Of these, without an address that takes mail.' })
  unreachable: number;
  @Field(() => Int, { description: 'Of these, who stopped the messages of the club.' })
  optedOut: number;
}

export const messagePreviewOf = ({
  message,
  reach,
  ...mail
}: MessagePreview): MessagePreviewType => ({
  ...mail,
  ...reach,
  message: hostMessageOf(message),
});

@ObjectType('ReceivedMessage', { description: 'A message as one of its readers has it.' })
export class ReceivedMessageType {
  readonly writerId: string;
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => MessageKindEnum, { description: 'How urgent it is.' })
  kind: MessageKind;
  @Field(() => LocalizedTextType, { description: 'Its subject line.' })
  subject: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'Its text.' })
  body: LocalizedTextType;
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: Temporal.Instant;
}

export const receivedMessageOf = (message: Message): ReceivedMessageType => {
  const { id, kind, subject, body, sentAt, writtenBy: writerId } = message;
  if (!sentAt) throw new Error('Only what was sent is received.');
  return { id, kind, subject, body, sentAt, writerId };
};
