import type { Say } from '../../i18n/messages';
import type { Locale } from '../../i18n/locale';
import { presentFee } from '../fees/present.server';
import type { FeeView } from '../fees/views';
import type { Clock } from '../gatherings/time.server';
import { visitWords } from '../host/people.server';
import type { DoorEntryData } from './documents.server';

/** The ten rows of the syllabary, Latin names, and names whose reading nobody knows. */
export const INDEX = [
  'あ',
  'か',
  'さ',
  'た',
  'な',
  'は',
  'ま',
  'や',
  'ら',
  'わ',
  'A',
  '漢',
] as const;

export interface EntryView {
  readonly id: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly index: string;
  /** 初参加・ゲスト */
  readonly words: string;
  readonly present: boolean;
  /** Sent word that they do not come. */
  readonly excused: boolean;
  /** 6:48 */
  readonly time: string;
  /** Null where nothing is asked. */
  readonly fee: FeeView | null;
}

export const presentEntry = (
  entry: DoorEntryData,
  clock: Clock,
  say: Say,
  locale: Locale,
): EntryView => ({
  id: entry.personId,
  name: entry.name,
  yomi: entry.yomi && entry.yomi !== entry.name ? entry.yomi : null,
  index: (INDEX as readonly string[]).includes(entry.index) ? entry.index : '漢',
  words: [
    entry.speaker ? say('occurrence.guest') : visitWords(entry.firstTime ? 1 : entry.visit, say),
    entry.companions > 0 ? say('party.with', { count: entry.companions }) : '',
    entry.walkIn ? say('door.walkIn') : '',
  ]
    .filter(Boolean)
    .join(say('common.dot')),
  present: entry.present,
  excused: entry.excused,
  time: entry.checkedInAt ? clock.time(entry.checkedInAt) : '',
  fee: presentFee(entry.fee, entry.personId, { locale, say, clock }),
});

/** Names in the order of the index; within a row as the api sorted them. */
export const inIndexOrder = (entries: readonly EntryView[]): EntryView[] =>
  INDEX.flatMap((row) => entries.filter((entry) => entry.index === row));
