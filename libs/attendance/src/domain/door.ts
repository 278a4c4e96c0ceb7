import type { Temporal } from '@asaza/recurrence';
import type { Attendance } from './attendance';
import { foldKana, INDEXES, indexOf } from './kana-index';

/** A person as the door's list knows them before anything has happened. */
export interface Listed {
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  /** Seats of the whole party; absent for one person alone. */
  readonly party?: number;
}

/** One line of the door's list. */
export interface DoorEntry extends Listed {
  /** あ to わ, A, or 漢 where no reading is known. */
  readonly index: string;
  /** Which visit to the club this is, from 1. */
  readonly visit: number;
  readonly firstTime: boolean;
  readonly walkIn: boolean;
  readonly present: boolean;
  /** Not there, and a helper knows why. */
  readonly excused: boolean;
  readonly checkedInAt: Temporal.Instant | null;
  readonly speaker: boolean;
  /** How many come along. */
  readonly companions: number;
}

/** Everybody whom the door may see: with a seat, on the stage, or already met there. Each once, by reading. */
export function doorList(about: {
  readonly seated: readonly Listed[];
  readonly speakers: readonly Listed[];
  readonly attendances: readonly Attendance[];
  /** Visits to the club before this occurrence, by person. */
  readonly visitsBefore: ReadonlyMap<string, number>;
}): DoorEntry[] {
  const { seated, speakers, attendances, visitsBefore } = about;
  const speaking = new Set(speakers.map(({ personId }) => personId));
  const met = new Map(attendances.map((one) => [one.personId, one]));
  const listed = new Map<string, Listed>();
  for (const person of [...seated, ...speakers, ...attendances])
    if (!listed.has(person.personId)) listed.set(person.personId, person);
  return [...listed.values()]
    .map(({ personId, name, yomi, party = 1 }): DoorEntry => {
      const attendance = met.get(personId);
      const before = visitsBefore.get(personId) ?? 0;
      return {
        ...{ personId, name, yomi },
        index: indexOf(name, yomi),
        visit: before + 1,
        firstTime: before === 0,
        walkIn: attendance?.walkIn ?? false,
        present: attendance?.state === 'present',
        excused: attendance?.state === 'excused',
        checkedInAt: attendance?.checkedInAt ?? null,
        speaker: speaking.has(personId),
        companions: party - 1,
      };
    })
    .sort(byReading);
}

/** By index, then by reading with dakuten last, as dictionaries do; equal names keep one order. */
function byReading(a: DoorEntry, b: DoorEntry): number {
  return (
    INDEXES.indexOf(a.index) - INDEXES.indexOf(b.index) ||
    compare(foldKana(a.yomi ?? a.name), foldKana(b.yomi ?? b.name)) ||
    compare(a.yomi ?? a.name, b.yomi ?? b.name) ||
    compare(a.name, b.name) ||
    compare(a.personId, b.personId)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
