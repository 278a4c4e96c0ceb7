import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  pageOf,
  parseOptionalLine,
  refuse,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Page,
  type PageRequest,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Contacts } from '@asaza/people';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import type { TypedAnswer } from '../domain/typed-answer';
import { ConfirmationRepository } from '../persistence/confirmation.repository';
import { RsvpQueries, type AttendeeCursor, type Placed } from '../persistence/rsvp.queries';
import { OccurrenceAccess } from './occurrence-access';
import { Tickets, type Ticket } from './tickets';

/** What the page behind a confirmation link shows before anything is decided. */
export interface ConfirmationView {
  readonly occurrenceId: string;
  /** `a***@example.jp` */
  readonly maskedEmail: string;
  readonly expiresAt: Temporal.Instant;
  /** What the proof would bring about: whoever presses may not be who typed it. */
  readonly typed: Pick<TypedAnswer, 'response' | 'companions' | 'always'>;
}

/** Answers as pages read them, each for whoever may see it. */
@Injectable()
export class RsvpViews {
  constructor(
    private readonly queries: RsvpQueries,
    private readonly confirmations: ConfirmationRepository,
    private readonly contacts: Contacts,
    private readonly access: OccurrenceAccess,
    private readonly tickets: Tickets,
    private readonly tokens: Tokens,
  ) {}

  /** The viewer's own answers, by occurrence; one statement for all. */
  async ofViewer(
    occurrenceIds: readonly string[],
    viewer: Viewer | null,
  ): Promise<Map<string, Ticket>> {
    if (!viewer) return new Map();
    const found = await this.queries.ofPerson(occurrenceIds, viewer.personId);
    return new Map(found.map((placed) => [placed.rsvp.occurrenceId, this.ticketOf(placed)]));
  }

  async ticket(token: string): Promise<Ticket | null> {
    const found = await this.queries.byTicket(this.tokens.hash(token));
    return found ? this.ticketOf(found) : null;
  }

  /** Reads only: opening a link any number of times changes nothing. */
  async confirmation(token: string): Promise<ConfirmationView | null> {
    const found = await this.confirmations.byToken(this.tokens.hash(token));
    if (!found || found.used || found.expired) return null;
    return {
      occurrenceId: found.occurrenceId,
      maskedEmail: (await this.contacts.maskedOf(found.personId)) ?? '',
      expiresAt: found.expiresAt,
      typed: found.typed,
    };
  }

  /** The list of an occurrence, for those who help at it. Searches names, kana and romaji. */
  async attendees(
    viewer: Viewer | null,
    occurrenceId: string,
    page: PageRequest,
    search: string | null,
  ): Promise<Outcome<Page<Placed>, InvalidInput | NotFound | Forbidden | Unauthenticated>> {
    const typed = parseOptionalLine('search', search, 60);
    if (!typed.ok) return typed;
    const after = page.after ? readCursor(page.after) : null;
    if (page.after && !after) return refuse(invalid('after', 'cursor'));
    const allowed = await this.access.asHelper(null, occurrenceId, viewer);
    if (!allowed.ok) return allowed;
    const text = typed.value ?? '';
    const rows = await this.queries.listed(occurrenceId, text, page.first + 1, after);
    const totalCount = await this.queries.countListed(occurrenceId, text);
    return ok({ ...pageOf(rows, page.first, ({ cursor }) => writeCursor(cursor)), totalCount });
  }

  private ticketOf({ rsvp, waitlistPosition }: Placed): Ticket {
    return { rsvp, waitlistPosition, token: this.tickets.tokenOf(rsvp) };
  }
}

const writeCursor = ({ rank, seq, id }: AttendeeCursor): string => `${rank}.${seq}.${id}`;

function readCursor(text: string): AttendeeCursor | null {
  const [rank, seq, id, ...more] = text.split('.');
  const whole = /^\d{1,9}$/;
  return more.length === 0 &&
    whole.test(rank ?? '') &&
    /^-?\d{1,9}$/.test(seq ?? '') &&
    isUuid(id ?? '')
    ? { rank: Number(rank), seq: Number(seq), id: id! }
    : null;
}
