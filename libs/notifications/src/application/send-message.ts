import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Config } from '@asaza/platform/config';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import type { Message } from '../domain/message';
import { MessageDue } from '../domain/notifications.events';
import {
  messageChanged,
  nobodyToTell,
  type MessageChanged,
  type NobodyToTell,
  type TooManyMessages,
} from '../domain/notifications.refusals';
import { MessageRepository } from '../persistence/message.repository';
import { Addressees } from './addressees';
import { MessageAccess } from './message-access';
import { MessageLimit } from './message-limit';

type Refused = CommonRefusal | MessageChanged | NobodyToTell | TooManyMessages;

/** Puts a draft on its way: it goes after the send delay, until then it can be taken back. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly due: Due,
    private readonly access: MessageAccess,
    private readonly addressees: Addressees,
    private readonly limit: MessageLimit,
    private readonly messages: MessageRepository,
  ) {}

  /** `version`: the one that was looked at. Pressed twice, it is on its way once. */
  async execute(
    viewer: Viewer | null,
    input: { readonly messageId: string; readonly version: number },
  ): Promise<Outcome<Message, Refused>> {
    return this.database.tx(async (tx) => {
      const found = await this.access.message(tx, input.messageId, viewer);
      if (!found.ok) return found;
      const { message } = found.value;
      if (message.version !== input.version) return refuse(messageChanged(message.version));
      if (message.state !== 'draft') return ok(message);
      const room = await this.limit.check(tx, viewer!.personId, 'message');
      if (!room.ok) return room;
      if ((await this.addressees.of(tx, message)).length === 0) return refuse(nobodyToTell);
      const now = await this.clock.now();
      const sendsAt = now.add({ seconds: this.config.sendDelaySeconds });
      const queued = await this.messages.queue(tx, message.id, viewer!.personId, sendsAt);
      await this.due.at(tx, MessageDue, message.id, sendsAt);
      return ok(queued);
    });
  }
}
