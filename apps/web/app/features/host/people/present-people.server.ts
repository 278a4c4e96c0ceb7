import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';
import { presentFee } from '../../fees/present.server';
import type { FeeView } from '../../fees/views';
import { type Clock, clockOf } from '../../gatherings/time.server';
import { visitWords } from '../people.server';
import type { AttendeeNode } from './documents.server';

export interface PersonView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  /** 初参加・同伴 +1 */
  readonly words: string;
  /** What is special about the seat, who comes along, and who answered by hand. */
  readonly notes: readonly string[];
  /** What the person wrote to the hosts; '' for nothing. */
  readonly note: string;
  /** Their line to the question asked of newcomers; '' for none. */
  readonly screening: string;
  readonly food: boolean;
  readonly fee: FeeView | null;
  readonly seated: boolean;
  /** Waits for a host's yes. */
  readonly awaiting: boolean;
  /** Was told no, which a host can still turn into a yes. */
  readonly refused: boolean;
  readonly answer: AttendeeNode['answer'];
  readonly attendance: AttendeeNode['attendance'];
}

/** One page of people in words. */
export function presentPeople(
  people: readonly AttendeeNode[],
  timeZone: string,
  locale: Locale,
  say: Say,
): PersonView[] {
  const clock = clockOf(locale, timeZone, say);
  return people.map((person) => ({
    id: person.id,
    personId: person.personId,
    name: person.name,
    yomi: person.yomi && person.yomi !== person.name ? person.yomi : null,
    words: [
      visitWords(person.visit, say),
      person.party > 1 ? say('crowd.companions', { count: person.party - 1 }) : '',
    ]
      .filter(Boolean)
      .join(say('common.dot')),
    notes: notesOf(person, clock, say),
    note: person.note ?? '',
    screening: person.screening ?? '',
    food: person.answers.some(({ question }) => question.kind === 'FOOD'),
    fee: presentFee(person.fee, person.personId, { locale, say, clock }),
    seated: person.seat !== 'NONE',
    awaiting: person.approval === 'PENDING',
    refused: person.approval === 'REFUSED' && person.seat === 'NONE',
    answer: person.answer,
    attendance: person.attendance,
  }));
}

function notesOf(person: AttendeeNode, clock: Clock, say: Say): string[] {
  const names = person.companions.flatMap(({ name }) =>
    name ? [say('common.san', { name })] : [],
  );
  const unnamed = person.companions.length - names.length;
  const party = [...names, unnamed > 0 ? say('crowd.unnamed', { count: unnamed }) : ''];
  return [
    person.provisionalUntil
      ? say('people.heldUntil', { time: clock.time(person.provisionalUntil) })
      : '',
    person.waitlistPosition ? say('people.place', { place: person.waitlistPosition }) : '',
    names.length > 0
      ? say('crowd.party', { names: party.filter(Boolean).join(say('common.dot')) })
      : '',
    person.lateAt ? say('crowd.late', { time: clock.moment(person.lateAt) }) : '',
    handOf(person, say),
  ].filter(Boolean);
}

function handOf({ addedBy, byHand }: AttendeeNode, say: Say): string {
  if (addedBy) return say('crowd.byHand', { name: addedBy });
  return byHand ? say('crowd.byHost') : '';
}
