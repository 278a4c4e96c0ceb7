import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import type { AttendeeNode } from './occurrence-documents.server';

export type PersonGroup = 'seated' | 'held' | 'offered' | 'waiting' | 'declined';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly yomi: string | null;
  /** 初参加 / 6回目 */
  readonly visit: string;
  /** What is special about the seat, if anything. */
  readonly note: string;
}

const ORDER: readonly PersonGroup[] = ['seated', 'held', 'offered', 'waiting', 'declined'];

function groupOf({ seat, answer, provisionalUntil }: AttendeeNode): PersonGroup {
  if (seat === 'WAITLISTED') return 'waiting';
  if (seat === 'OFFERED') return 'offered';
  if (seat === 'HELD') return provisionalUntil ? 'held' : 'seated';
  return answer === 'DECLINED' ? 'declined' : 'waiting';
}

/** 初参加 / 6回目 */
export const visitWords = (visit: number, say: Say): string =>
  visit <= 1 ? say('host.firstVisit') : say('host.visit', { visit });

/** The people of one page of the list, by what the system gave them. */
export function presentPeople(
  people: readonly AttendeeNode[],
  timeZone: string,
  locale: Locale,
  say: Say,
) {
  const clock = clockOf(locale, timeZone, say);
  const view = (person: AttendeeNode): PersonView => ({
    id: person.id,
    name: person.name,
    yomi: person.yomi && person.yomi !== person.name ? person.yomi : null,
    visit: visitWords(person.visit, say),
    note: person.provisionalUntil
      ? say('people.heldUntil', { time: clock.time(person.provisionalUntil) })
      : person.waitlistPosition
        ? say('people.place', { place: person.waitlistPosition })
        : '',
  });
  return ORDER.map((group) => ({
    group,
    people: people.filter((person) => groupOf(person) === group).map(view),
  })).filter(({ people: found }) => found.length > 0);
}
