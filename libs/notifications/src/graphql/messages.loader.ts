import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Messages, type MessageDeliveries } from '../application/messages.queries';
import { isFor, type Message } from '../domain/message';

/** Messages, how they went and who wrote them: one query each for any number of dates. */
@Injectable()
export class MessagesLoader {
  private readonly occurrences = perRequest<string, Message[]>((ids) =>
    this.messages.ofOccurrences(ids),
  );
  private readonly allSeries = perRequest<string, Message[]>((ids) => this.messages.ofSeries(ids));
  private readonly sent = perRequest<string, Message[]>((ids) => this.messages.sentOf(ids));
  private readonly counts = perRequest<string, MessageDeliveries>((ids) =>
    this.messages.deliveries(ids),
  );
  private readonly names = perRequest<string, string | null>(async (ids) => {
    const names = await this.people.namesOf(ids);
    return ids.map((id) => names.get(id)?.displayName || null);
  });

  constructor(
    private readonly messages: Messages,
    private readonly people: People,
  ) {}

  ofOccurrence(context: RequestContext, occurrenceId: string): Promise<Message[]> {
    return this.occurrences.load(context, occurrenceId);
  }

  ofSeries(context: RequestContext, seriesId: string): Promise<Message[]> {
    return this.allSeries.load(context, seriesId);
  }

  /** What was sent about a date, as far as it is for somebody whose answer stands so. */
  async received(
    context: RequestContext,
    occurrenceId: string,
    answer: { readonly seat: string; readonly response: string },
  ): Promise<Message[]> {
    const sent = await this.sent.load(context, occurrenceId);
    return sent.filter(({ audience }) => isFor(audience, answer));
  }

  deliveries(context: RequestContext, messageId: string): Promise<MessageDeliveries> {
    return this.counts.load(context, messageId);
  }

  nameOf(context: RequestContext, personId: string): Promise<string | null> {
    return this.names.load(context, personId);
  }
}
