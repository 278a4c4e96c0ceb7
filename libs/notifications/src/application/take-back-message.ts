import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import type { Message } from '../domain/message';
import { MessageDue } from '../domain/notifications.events';
import { messageGone, type MessageGone } from '../domain/notifications.refusals';
import { MessageRepository } from '../persistence/message.repository';
import { MessageAccess } from './message-access';

/** Stops a message that nobody has yet: it is a draft again, with every word of it. */
@Injectable()
export class TakeBackMessage {
  constructor(
    private readonly database: Database,
    private readonly due: Due,
    private readonly access: MessageAccess,
    private readonly messages: MessageRepository,
  ) {}

  /** Pressed twice, it is taken back once. */
  async execute(
    viewer: Viewer | null,
    messageId: string,
  ): Promise<Outcome<Message, CommonRefusal | MessageGone>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.message(tx, messageId, viewer);
      if (!found.ok) return found;
      const { message } = found.value;
      if (message.state === 'draft') return ok(message);
      if (message.state === 'sent') return refuse(messageGone('MESSAGE_SENT'));
      await this.due.cancel(tx, MessageDue, message.id);
      return ok(await this.messages.toDraft(tx, message.id));
    });
  }

  /** Throws a draft away; what is on its way has to be taken back first. */
  async discard(
    viewer: Viewer | null,
    messageId: string,
  ): Promise<Outcome<Message, CommonRefusal | MessageGone>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.message(tx, messageId, viewer);
      if (!found.ok) return found;
      const { message } = found.value;
      if (message.state !== 'draft')
        return refuse(messageGone(message.state === 'sent' ? 'MESSAGE_SENT' : 'MESSAGE_QUEUED'));
      await this.messages.discard(tx, message.id);
      return ok(message);
    });
  }
}
