import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { parseWords, type Audience, type Message, type MessageDraft } from '../domain/message';
import { messageGone, type MessageGone } from '../domain/notifications.refusals';
import { MessageRepository } from '../persistence/message.repository';
import { MessageAccess } from './message-access';

export interface MessageInput {
  /** The draft that is written anew; absent: a new one. */
  readonly messageId?: string | null;
  readonly occurrenceId?: string | null;
  readonly seriesId?: string | null;
  readonly audience: Audience;
  readonly subject: { readonly ja?: string | null; readonly en?: string | null };
  readonly body: { readonly ja?: string | null; readonly en?: string | null };
  readonly repliesToWriter?: boolean | null;
  readonly alsoLater?: boolean | null;
}

type Refused = CommonRefusal | MessageGone;

/** Keeps what a host wrote as a draft: it can be looked at as it will arrive, and nobody hears of it. */
@Injectable()
export class SaveMessage {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly access: MessageAccess,
    private readonly messages: MessageRepository,
  ) {}

  async execute(viewer: Viewer | null, input: MessageInput): Promise<Outcome<Message, Refused>> {
    const { messageId } = input;
    return this.database.tx(async (tx) => {
      if (messageId) return this.rewrite(tx, viewer, messageId, input);
      const target = await this.access.target(tx, input, viewer);
      if (!target.ok) return target;
      const { clubId, seriesId, occurrence } = target.value;
      const occurrenceId = occurrence?.id ?? null;
      const draft = draftOf(input);
      if (!draft.ok) return draft;
      const about = { clubId, seriesId, occurrenceId, kind: 'message' as const };
      const made = await this.messages.insert(tx, {
        ...about,
        ...draft.value,
        id: this.entropy.id(),
        writtenBy: viewer!.personId,
      });
      return made ? ok(made) : refuse(notFound('message'));
    });
  }

  private async rewrite(
    tx: Tx,
    viewer: Viewer | null,
    messageId: string,
    input: MessageInput,
  ): Promise<Outcome<Message, Refused>> {
    const found = await this.access.message(tx, messageId, viewer);
    if (!found.ok) return found;
    const draft = draftOf(input);
    if (!draft.ok) return draft;
    const { message } = found.value;
    if (message.state !== 'draft')
      return refuse(messageGone(message.state === 'sent' ? 'MESSAGE_SENT' : 'MESSAGE_QUEUED'));
    return ok(await this.messages.rewrite(tx, message.id, draft.value));
  }
}

function draftOf(input: MessageInput): Outcome<MessageDraft, CommonRefusal> {
  const words = parseWords(input);
  if (!words.ok) return words;
  return ok({
    ...words.value,
    audience: input.audience,
    repliesToWriter: input.repliesToWriter ?? false,
    alsoLater: (input.alsoLater ?? false) && input.audience !== 'waitlist',
  });
}
