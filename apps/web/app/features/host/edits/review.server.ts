import type { Locale } from '../../../i18n/locale';
import type { MessageId, Say } from '../../../i18n/messages';
import { clockOf } from '../../gatherings/time.server';
import { instantOf, reconfirmBy } from './deadline';
import { doesWords, fieldWords, spanWords } from './describe-edit.server';
import type { ChangeData, EditKind, PreviewData } from './edit-documents.server';
import type { ChangeRow, ReviewView } from './views';

interface Reader {
  readonly locale: Locale;
  readonly say: Say;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Edits whose button says more than that something changes. */
const SAVES: ReadonlySet<EditKind> = new Set(['CANCEL', 'SKIP', 'REINSTATE', 'ADD']);

/** What is shown before anything is saved; null when nothing would differ. */
export function presentReview(
  preview: PreviewData,
  kind: EditKind,
  reader: Reader,
): ReviewView | null {
  const { changes, template, schedule, sendDelaySeconds } = preview;
  if (changes.length === 0 && template.length === 0 && !schedule) return null;
  const { locale, say, now } = reader;
  const does = doesWords({ kind, changes, template, schedule }, locale, say);
  const told = now + sendDelaySeconds * 1000;
  return {
    words:
      preview.peopleTold > 0
        ? say('edit.tells', { does, count: preview.peopleTold })
        : say('edit.plain', { does }),
    rows: changes.map((change) => presentChange(change, kind, { ...reader, now: told })),
    told: toldLines(preview, say),
    keepsOwn: changes.some(({ keptOwn }) => keptOwn.length > 0),
    calls: kind === 'CANCEL' || kind === 'END',
    save: say(SAVES.has(kind) ? (`edit.save.${kind}` as MessageId) : 'edit.save'),
  };
}

/** Who hears of it and when, and what stays; each a sentence. */
function toldLines(preview: PreviewData, say: Say): string[] {
  const { changes, peopleTold, speakersTold, keptCount, sendDelaySeconds: seconds } = preview;
  const tells = peopleTold + speakersTold > 0;
  const textOnly = changes.every(({ kind, material }) => kind === 'CHANGED' && !material);
  const silent = textOnly ? 'edit.textOnly' : 'edit.nobodyYet';
  return [
    peopleTold > 0 ? say('edit.peopleTold', { count: peopleTold }) : '',
    speakersTold > 0 ? say('edit.speakersTold', { count: speakersTold }) : '',
    tells ? '' : say(silent),
    tells ? say(seconds > 0 ? 'edit.undoFor' : 'edit.atOnce', { seconds }) : '',
    keptCount > 0 ? say('edit.keptCount', { count: keptCount }) : '',
  ].filter(Boolean);
}

/** Edits after which a date is left out rather than called off. */
const LEAVES_OUT: readonly EditKind[] = ['SKIP', 'CLOSE', 'PAUSE', 'DECIDE_HOLIDAY'];

/** One date: old and new, and what becomes of the answers. */
export function presentChange(
  change: ChangeData,
  edit: EditKind,
  { locale, say, now }: Reader,
): ChangeRow {
  const { before, after } = spanWords(change, new Date(now).getUTCFullYear(), locale, say);
  const off = change.kind === 'CANCELLED';
  // The rule gives it no more: its old number may stand at another date now.
  const gone = off && (edit === 'SERIES' || edit === 'END');
  const moved = change.kind === 'MOVED' && change.before !== change.after;
  const people = [
    change.seated > 0 ? say('edit.seated', { count: change.seated }) : '',
    change.waiting > 0 ? say('edit.waiting', { count: change.waiting }) : '',
    ...change.talks.map(({ speakerName: name }) => say('edit.speaker', { name })),
  ];
  const ends = clockOf(locale, change.timeZone, say).time(change.endsAt);
  return {
    key: `${change.kind} ${change.number} ${change.after}`,
    number: gone ? '' : say('occurrence.number', { number: change.number }),
    kind: change.kind,
    kindWords: gone
      ? say('edit.kind.GONE')
      : off && LEAVES_OUT.includes(edit)
        ? say('schedule.skipped')
        : say(`edit.kind.${change.kind}`),
    before: moved ? before : null,
    after: change.kind === 'MOVED' || change.kind === 'ADDED' ? `${after}–${ends}` : after,
    fields: change.fields.length > 0 ? fieldWords(change.fields, locale, say) : '',
    keptOwn:
      change.keptOwn.length > 0
        ? say('edit.keptOwn', { fields: fieldWords(change.keptOwn, locale, say) })
        : '',
    people: people.filter(Boolean).join(say('common.dot')),
    answers: change.seated + change.waiting > 0 ? answerWords(change, now, locale, say) : '',
  };
}

function answerWords(change: ChangeData, told: number, locale: Locale, say: Say): string {
  if (change.answers === 'NONE') return '';
  const by = reconfirmBy(told, instantOf(change.after, change.timeZone));
  const deadline = clockOf(locale, change.timeZone, say).moment(new Date(by).toISOString());
  return say(`edit.answers.${change.answers}`, { deadline });
}
