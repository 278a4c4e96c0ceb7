import { Injectable } from '@nestjs/common';
import type { Message } from '../domain/message';
import { MessageQueries, type MessageDeliveries } from '../persistence/message.queries';

export { type MessageDeliveries } from '../persistence/message.queries';

const NONE: MessageDeliveries = {
  ...{ recipients: 0, sent: 0, waiting: 0, failed: 0, uncertain: 0, withheld: 0 },
};

/** What screens read of messages. Who may read them is the caller's to ask: hosts, or whom they are for. */
@Injectable()
export class Messages {
  constructor(private readonly queries: MessageQueries) {}

  /** In the order of the ids; drafts too, for hosts. */
  async ofOccurrences(occurrenceIds: readonly string[]): Promise<Message[][]> {
    const found = await this.queries.ofOccurrences(occurrenceIds);
    return occurrenceIds.map((id) => found.filter(({ occurrenceId }) => occurrenceId === id));
  }

  async ofSeries(seriesIds: readonly string[]): Promise<Message[][]> {
    const found = await this.queries.ofSeries(seriesIds);
    return seriesIds.map((id) => found.filter(({ seriesId }) => seriesId === id));
  }

  /** How the mails went, in the order of the ids. */
  async deliveries(messageIds: readonly string[]): Promise<MessageDeliveries[]> {
    const found = await this.queries.deliveries(messageIds);
    return messageIds.map((id) => found.get(id) ?? NONE);
  }

  /** What was sent about dates, the newest first, in the order of the ids. */
  async sentOf(occurrenceIds: readonly string[]): Promise<Message[][]> {
    const found = await this.queries.sentOf(occurrenceIds);
    return occurrenceIds.map((id) => found.filter(({ occurrenceId }) => occurrenceId === id));
  }
}
