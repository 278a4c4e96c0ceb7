import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  ok,
  pageOf,
  parseOptionalLine,
  refuse,
  type CommonRefusal,
  type Outcome,
  type Page,
  type PageRequest,
  type Viewer,
} from '@asaza/kernel';
import { canHost, Clubs } from '@asaza/clubs';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Contacts } from '@asaza/people';
import { Log } from '@asaza/platform/logging';
import { ATTENDEE_STATES, type AttendeeState } from '../domain/attendee-state';
import {
  PeopleListQueries,
  type PeopleCursor,
  type PeopleSearch,
} from '../persistence/people-list.queries';
import type { Placed } from '../persistence/rsvp.queries';
import { OccurrenceAccess } from './occurrence-access';

// A whole address; a part of one finds nobody, so that the list cannot be asked for its addresses.
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The people of an occurrence by state, for those who help at it. */
@Injectable()
export class PeopleList {
  constructor(
    private readonly access: OccurrenceAccess,
    private readonly clubs: Clubs,
    private readonly contacts: Contacts,
    private readonly queries: PeopleListQueries,
    private readonly log: Log,
  ) {}

  async inState(
    viewer: Viewer | null,
    occurrenceId: string,
    state: AttendeeState,
    page: PageRequest,
    search: string | null,
  ): Promise<Outcome<Page<Placed>, CommonRefusal>> {
    const after = page.after ? readCursor(page.after) : null;
    if (page.after && !after) return refuse(invalid('after', 'cursor'));
    const asked = await this.asked(viewer, occurrenceId, search);
    if (!asked.ok) return asked;
    const rows = await this.queries.inState(
      occurrenceId,
      state,
      asked.value,
      page.first + 1,
      after,
    );
    const counts = await this.queries.counts(occurrenceId, asked.value);
    return ok({
      ...pageOf(rows, page.first, ({ cursor }) => `${cursor.seq}.${cursor.id}`),
      totalCount: counts.get(state) ?? 0,
    });
  }

  /** How many there are in each state, empty ones included. */
  async counts(
    viewer: Viewer | null,
    occurrenceId: string,
    search: string | null,
  ): Promise<Outcome<{ state: AttendeeState; count: number }[], CommonRefusal>> {
    const asked = await this.asked(viewer, occurrenceId, search);
    if (!asked.ok) return asked;
    const counts = await this.queries.counts(occurrenceId, asked.value);
    return ok(ATTENDEE_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 })));
  }

  /** How many wait for a host's yes, in the order given, with one statement. For whoever may help there. */
  async awaiting(occurrenceIds: readonly string[]): Promise<number[]> {
    const counts = await this.queries.awaiting(occurrenceIds);
    return occurrenceIds.map((id) => counts.get(id) ?? 0);
  }

  private async asked(
    viewer: Viewer | null,
    occurrenceId: string,
    search: string | null,
  ): Promise<Outcome<PeopleSearch, CommonRefusal>> {
    const typed = parseOptionalLine('search', search, 254);
    if (!typed.ok) return typed;
    const text = typed.value ?? '';
    const allowed = await this.access.asHelper(null, occurrenceId, viewer);
    if (!allowed.ok) return allowed;
    if (!text.includes('@')) return ok({ text, personId: null });
    const personId = await this.byAddress(viewer!, allowed.value, text);
    return ok({ text: '', personId: personId ?? NOBODY });
  }

  /** Hosts find a person by the whole address that they know already; each look-up stands in the logs. */
  private async byAddress(
    viewer: Viewer,
    at: OccurrenceFacts,
    text: string,
  ): Promise<string | null> {
    if (!ADDRESS.test(text)) return null;
    if (!canHost(await this.clubs.roleOf(null, at.clubId, viewer.personId))) return null;
    this.log.info('rsvps.address_looked_up', { occurrenceId: at.id, by: viewer.personId });
    return this.contacts.whose(text);
  }
}

function readCursor(text: string): PeopleCursor | null {
  const [seq, id, ...more] = text.split('.');
  const fits = more.length === 0 && /^\d{1,10}$/.test(seq ?? '') && isUuid(id ?? '');
  return fits ? { seq: Number(seq), id: id! } : null;
}
