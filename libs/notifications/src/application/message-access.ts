import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { ClubAccess, Occurrences, type OccurrenceFacts, type SeriesFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { Message } from '../domain/message';
import { MessageRepository } from '../persistence/message.repository';

type NoAccess = NotFound | Forbidden | Unauthenticated;

/** What a message is about: one date, or a series and its dates to come. */
export interface MessageTarget {
  readonly clubId: string;
  readonly seriesId: string;
  readonly occurrence: OccurrenceFacts | null;
  readonly series: SeriesFacts;
}

/** Only hosts write to people, each to those of their own clubs; asked in the transaction that decides. */
@Injectable()
export class MessageAccess {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly access: ClubAccess,
    private readonly messages: MessageRepository,
  ) {}

  async target(
    tx: Tx,
    of: { readonly occurrenceId?: string | null; readonly seriesId?: string | null },
    viewer: Viewer | null,
  ): Promise<Outcome<MessageTarget, NoAccess>> {
    if (!viewer) return refuse(unauthenticated);
    const what = of.occurrenceId ? 'occurrence' : 'series';
    const found = await this.find(tx, of);
    const host = await this.access.asHost(
      tx,
      what,
      found?.occurrence ?? found?.series ?? null,
      viewer,
    );
    if (!host.ok) return host;
    return found ? ok(found) : refuse(notFound(what));
  }

  /** The message, locked, with what it is about. */
  async message(
    tx: Tx,
    messageId: string,
    viewer: Viewer | null,
  ): Promise<Outcome<{ message: Message; target: MessageTarget }, NoAccess>> {
    if (!viewer) return refuse(unauthenticated);
    const message = isUuid(messageId) ? await this.messages.lock(tx, messageId) : null;
    if (!message) return refuse(notFound('message'));
    const target = await this.target(tx, message, viewer);
    // Whose club it is not to run has no messages of it.
    if (!target.ok) return refuse(notFound('message'));
    return ok({ message, target: target.value });
  }

  async find(
    tx: Tx | null,
    of: { readonly occurrenceId?: string | null; readonly seriesId?: string | null },
  ): Promise<MessageTarget | null> {
    const { occurrenceId, seriesId } = of;
    if (occurrenceId) {
      const occurrence = isUuid(occurrenceId)
        ? await this.occurrences.facts(tx, occurrenceId)
        : null;
      const series = occurrence && (await this.occurrences.series(tx, occurrence.seriesId));
      if (!occurrence || !series) return null;
      return { clubId: series.clubId, seriesId: series.id, occurrence, series };
    }
    const series =
      seriesId && isUuid(seriesId) ? await this.occurrences.series(tx, seriesId) : null;
    return series && { clubId: series.clubId, seriesId: series.id, occurrence: null, series };
  }
}
