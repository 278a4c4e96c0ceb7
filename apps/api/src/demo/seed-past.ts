import type { Entropy } from '@asaza/platform/clock';
import { sqlInstant, sqlWallTime, type Tx } from '@asaza/platform/database';
import type { Tokens } from '@asaza/platform/tokens';
import {
  CAPACITY,
  MINUTES,
  TZDATA_VERSION,
  whoCame,
  ZONE,
  type PastMorning,
} from './past-mornings';
import { insertRows } from './rows';

export interface Somebody {
  readonly personId: string;
  readonly name: string;
  readonly yomi: string;
  readonly locale: 'ja' | 'en';
}

interface Past {
  readonly clubId: string;
  readonly seriesId: string;
  readonly hostId: string;
  readonly venueId: string;
  /** The number of the next occurrence: the past ones count down from it. */
  readonly nextNumber: number;
  readonly people: readonly Somebody[];
}

/** A seat in the hand of somebody whose address is known: one row of rsvps. */
export function firmSeat(
  entropy: Entropy,
  tokens: Tokens,
  occurrenceId: string,
  person: Somebody,
  at: string,
) {
  const id = entropy.id();
  const { nonce, keyVersion, tokenHash } = tokens.seed('ticket', id);
  return {
    id,
    occurrence_id: occurrenceId,
    person_id: person.personId,
    name: person.name,
    yomi: person.yomi,
    search_text: `${person.name} ${person.yomi}`.toLowerCase(),
    locale: person.locale,
    response: 'accepted',
    seat: 'held',
    approval: 'not_needed',
    missed_offers: 0,
    passes_next: false,
    short_notice: false,
    confirmed_at: at,
    answered_at: at,
    nonce,
    key_version: keyVersion,
    ticket_hash: tokenHash,
  };
}

/** Twelve mornings that were: occurrences, seats, who came, and what the door remembers of each person. */
export async function seedPast(
  tx: Tx,
  entropy: Entropy,
  tokens: Tokens,
  mornings: readonly PastMorning[],
  past: Past,
): Promise<string[]> {
  const ids = mornings.map(() => entropy.id());
  const came = mornings.map((morning) => whoCame(past.people.length, morning));
  await insertRows(
    tx,
    'occurrences',
    mornings.map((morning, index) => ({
      id: ids[index],
      club_id: past.clubId,
      series_id: past.seriesId,
      slug: entropy.code(8),
      number: past.nextNumber - mornings.length + index,
      original_start: sqlWallTime(morning.localStart),
      local_start: sqlWallTime(morning.localStart),
      tzid: ZONE,
      starts_at: sqlInstant(morning.startsAt),
      ends_at: sqlInstant(morning.endsAt),
      tzdata_version: TZDATA_VERSION,
      duration_minutes: MINUTES,
      status: 'held',
      origin: 'rule',
      detached: false,
      provisional: false,
      venue_id: past.venueId,
      uid: `${ids[index]}@asaza`,
      sequence: 0,
      published_at: sqlInstant(morning.startsAt.subtract({ hours: 24 * 30 })),
      changed_at: sqlInstant(morning.startsAt.subtract({ hours: 24 * 30 })),
    })),
  );
  await insertRows(
    tx,
    'seat_books',
    came.map((who, index) => ({
      occurrence_id: ids[index],
      capacity: CAPACITY,
      wanted: CAPACITY,
      held: who.length,
      provisional: 0,
      offered: 0,
      waiting: 0,
      next_seq: 1,
      version: 1,
    })),
  );
  const visits = mornings.flatMap((morning, index) =>
    came[index]!.map((person) => ({ morning, id: ids[index]!, who: past.people[person]! })),
  );
  await insertRows(
    tx,
    'rsvps',
    visits.map(({ morning, id, who }) =>
      firmSeat(entropy, tokens, id, who, sqlInstant(morning.startsAt.subtract({ hours: 100 }))),
    ),
  );
  await insertRows(
    tx,
    'attendances',
    visits.map(({ morning, id, who }, index) => ({
      occurrence_id: id,
      person_id: who.personId,
      club_id: past.clubId,
      starts_at: sqlInstant(morning.startsAt),
      state: 'present',
      checked_in_at: sqlInstant(morning.startsAt.subtract({ minutes: 1 + (index % 14) })),
      checked_in_by: past.hostId,
      walk_in: false,
      name: who.name,
      yomi: who.yomi,
    })),
  );
  await insertRows(
    tx,
    'held_occurrences',
    mornings.map((morning, index) => ({
      occurrence_id: ids[index],
      club_id: past.clubId,
      starts_at: sqlInstant(morning.startsAt),
    })),
  );
  const stats = past.people.flatMap((who, person) =>
    statsOf(past.clubId, who, mornings, came, person),
  );
  await insertRows(tx, 'member_stats', stats);
  await insertRows(
    tx,
    'standing',
    stats.map(({ streak: _, ...memory }) => ({ ...memory, absences: 0, excused: 0 })),
  );
  return ids;
}

function statsOf(
  clubId: string,
  who: Somebody,
  mornings: readonly PastMorning[],
  came: readonly number[][],
  person: number,
) {
  const attended = mornings.filter((_, index) => came[index]!.includes(person));
  const last = attended.at(-1);
  if (!last) return [];
  let streak = 0;
  while (attended.at(-1 - streak)?.index === last.index - streak) streak += 1;
  return [
    {
      club_id: clubId,
      person_id: who.personId,
      visits: attended.length,
      first_seen: sqlInstant(attended[0]!.startsAt),
      last_seen: sqlInstant(last.startsAt),
      streak,
    },
  ];
}
