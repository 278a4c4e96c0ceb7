import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Contacts } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Attendees } from '@asaza/rsvps';
import { Talks } from '@asaza/speakers';
import { isFor, type Message } from '../domain/message';
import { MessageQueries } from '../persistence/message.queries';

/** One reader of a message, by the answer that makes them one; a speaker may have none. */
export interface MessageReader {
  readonly personId: string;
  readonly occurrenceId: string;
  readonly rsvpId: string | null;
  /** With a firm seat, or speaking: news of the day is for them whatever they stopped. */
  readonly firm: boolean;
}

/** How far a message reaches, as its host sees it before sending. */
export interface Reach {
  readonly recipients: number;
  /** Of these, known by name alone, or with an address that takes no mail. */
  readonly unreachable: number;
  /** Of these, those who stopped the club's messages. */
  readonly optedOut: number;
}

type Of = Pick<Message, 'occurrenceId' | 'seriesId' | 'audience' | 'kind' | 'clubId'>;

/** A series has at most so many dates to come that anybody has answered. */
const DATES_AHEAD = 500;

/** Who reads a message: each person once, whatever their dates. */
@Injectable()
export class Addressees {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly attendees: Attendees,
    private readonly talks: Talks,
    private readonly contacts: Contacts,
    private readonly queries: MessageQueries,
  ) {}

  async of(tx: Tx, message: Of): Promise<MessageReader[]> {
    const ids = await this.datesOf(tx, message);
    const readers = new Map<string, MessageReader>();
    for (const answer of await this.attendees.addressees(tx, ids)) {
      if (!isFor(message.audience, answer)) continue;
      const { personId, occurrenceId, rsvpId, seat } = answer;
      const before = readers.get(personId);
      const firm = seat === 'held';
      // Of several dates, one with a firm seat speaks for them.
      if (!before || (firm && !before.firm))
        readers.set(personId, { personId, occurrenceId, rsvpId, firm });
    }
    if (message.kind === 'today')
      for (const { personId, occurrenceId } of [...(await this.talks.of(ids, tx)).values()].flat())
        if (!readers.has(personId))
          readers.set(personId, { personId, occurrenceId, rsvpId: null, firm: true });
    return [...readers.values()];
  }

  async reach(tx: Tx, message: Of): Promise<Reach> {
    const readers = await this.of(tx, message);
    const ids = readers.map(({ personId }) => personId);
    const reachable = await this.contacts.reachableAmong(tx, ids);
    const service = new Set(
      readers.filter(({ firm }) => firm && message.kind === 'today').map((one) => one.personId),
    );
    const stopped = await this.queries.optedOut(tx, message.clubId, ids);
    return {
      recipients: readers.length,
      unreachable: ids.filter((id) => !reachable.has(id)).length,
      optedOut: stopped.filter((id) => reachable.has(id) && !service.has(id)).length,
    };
  }

  private async datesOf(tx: Tx, { occurrenceId, seriesId }: Of): Promise<string[]> {
    if (occurrenceId !== null) return [occurrenceId];
    const now = await this.clock.now();
    const dates = await this.occurrences.nextOfSeries(seriesId, now, DATES_AHEAD, tx);
    return dates.filter(({ status }) => status !== 'cancelled').map(({ id }) => id);
  }
}
