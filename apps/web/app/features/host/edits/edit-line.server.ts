import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';
import { clockOf } from '../../gatherings/time.server';
import { doesWords } from './describe-edit.server';
import type { SavedEditData } from './edit-documents.server';
import { presentChange } from './review.server';
import type { EditBanner, EditLine } from './views';

interface Reader {
  readonly locale: Locale;
  readonly say: Say;
  readonly now: number;
  /** The clock on which hosts read it: that of the series. */
  readonly timeZone: string;
}

/** One saved edit: what, who, when, and whether people know. */
export function presentEdit(edit: SavedEditData, reader: Reader): EditLine {
  const { locale, say, timeZone } = reader;
  const clock = clockOf(locale, timeZone, say);
  const name = edit.editedBy;
  const when = clock.moment(edit.editedAt);
  return {
    id: edit.id,
    words: say('edit.did', { does: doesWords(edit, locale, say) }),
    by: name ? say('edit.by', { name, when }) : say('edit.byItself', { when }),
    rows: edit.changes.map((change) =>
      presentChange({ ...change, answers: 'NONE', keptOwn: [] }, edit.kind, reader),
    ),
    state: stateWords(edit, reader),
    canTakeBack: edit.state === 'WAITING',
  };
}

/** 13:05に20人へお知らせします; with several dates the people are not counted twice, so not at all. */
function stateWords(edit: SavedEditData, { locale, say, now, timeZone }: Reader): string {
  if (edit.state !== 'WAITING') return say(`edit.state.${edit.state}`);
  const told = edit.changes.filter(({ material }) => material);
  const [only] = told;
  const count = told.length === 1 && only ? only.seated + only.waiting : 0;
  const due = edit.tellsAt ? Date.parse(edit.tellsAt) : now;
  if (due <= now) return say('edit.state.soon');
  const time = clockOf(locale, timeZone, say).time(new Date(due).toISOString());
  return say(count > 0 ? 'edit.state.tellsCount' : 'edit.state.tells', { time, count });
}

/** Right after saving: that it is saved, and how long it can be taken back. */
export function presentBanner(edit: SavedEditData, { say, now }: Reader): EditBanner {
  if (edit.state !== 'WAITING') {
    const kind = edit.state === 'TAKEN_BACK' ? 'info' : 'ok';
    const title = say(`edit.banner.${edit.state}`);
    return { id: edit.id, kind, title, body: '', canTakeBack: false };
  }
  const seconds = edit.tellsAt ? Math.round((Date.parse(edit.tellsAt) - now) / 1000) : 0;
  return {
    id: edit.id,
    kind: 'ok',
    title: say('edit.saved'),
    body: seconds > 0 ? say('edit.undoWithin', { seconds }) : say('edit.undoSoon'),
    canTakeBack: true,
  };
}

/** It could not be taken back: `reason` is what the schema answered. */
export function presentTooLate(id: string, reason: string, say: Say): EditBanner {
  const built = reason === 'BUILT_UPON';
  return {
    id,
    kind: 'bad',
    title: say('edit.late.title'),
    body: say(built ? 'edit.late.BUILT_UPON' : 'edit.late.TOLD'),
    canTakeBack: false,
  };
}

/** The banner that an address asks for: `?edit=` after saving or taking back, with `late=` when it was too late. */
export function bannerFor(
  search: URLSearchParams,
  edits: readonly SavedEditData[],
  reader: Reader,
): EditBanner | null {
  const id = search.get('edit');
  const late = search.get('late');
  if (!id) return null;
  if (late) return presentTooLate(id, late, reader.say);
  if (id === 'none')
    return { id, kind: 'info', title: reader.say('edit.nothing'), body: '', canTakeBack: false };
  const edit = edits.find((one) => one.id === id);
  return edit ? presentBanner(edit, reader) : null;
}
