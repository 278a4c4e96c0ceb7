import { Injectable } from '@nestjs/common';
import { ok, refuse, type Outcome } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import { SENT_A_DAY, type MessageKind } from '../domain/message';
import { tooManyMessages, type TooManyMessages } from '../domain/notifications.refusals';
import { MessageRepository } from '../persistence/message.repository';

/** Anybody can become a host: what one of them may send within 24 hours has an end. */
@Injectable()
export class MessageLimit {
  constructor(private readonly messages: MessageRepository) {}

  async check(
    tx: Tx,
    personId: string,
    kind: MessageKind,
  ): Promise<Outcome<null, TooManyMessages>> {
    const limit = SENT_A_DAY[kind];
    await this.messages.lockWriter(tx, personId);
    const sent = await this.messages.sentToday(tx, personId, kind);
    const first = sent.at(-limit);
    return first === undefined
      ? ok(null)
      : refuse(tooManyMessages(limit, first.add({ hours: 24 })));
  }
}
