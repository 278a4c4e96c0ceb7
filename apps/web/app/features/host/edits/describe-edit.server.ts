import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';
import { type Clock, clockOf } from '../../gatherings/time.server';
import type { ChangeData, EditKind, TemplateField } from './edit-documents.server';

export interface EditDone {
  readonly kind: EditKind;
  readonly changes: readonly ChangeData[];
  readonly template: readonly TemplateField[];
  readonly schedule: boolean;
}

/** Wall times are in their zone already. */
const wallClock = (locale: Locale, say: Say): Clock => clockOf(locale, 'UTC', say);
const at = (wall: string): string => `${wall}Z`;

/** The part of a sentence that says what an edit does: 11月20日(金)を11月27日(金)に変更し */
export function doesWords(edit: EditDone, locale: Locale, say: Say): string {
  const [only] = edit.changes;
  switch (edit.kind) {
    case 'CLOSE':
    case 'REOPEN':
    case 'PAUSE':
    case 'RESUME':
    case 'END':
    case 'TAKE_BACK':
    case 'HOLIDAYS':
    case 'TIME_ZONE_DATA':
      return say(`edit.does.${edit.kind}`, { count: edit.changes.length });
    case 'SERIES':
      return edit.schedule || edit.changes.some(({ kind }) => kind !== 'CHANGED')
        ? say('edit.does.SERIES', { count: edit.changes.length })
        : say('edit.does.template', { fields: fieldWords(edit.template, locale, say) });
    case 'SKIP':
    case 'ADD':
    case 'CANCEL':
    case 'REINSTATE':
    case 'DECIDE_HOLIDAY':
    case 'OCCURRENCE':
      if (!only) return say('edit.does.nothing');
      if (edit.kind === 'SKIP' && only.kind === 'CANCELLED')
        return say('edit.does.SKIP', { date: dayOf(only, locale, say) });
      return changeWords(only, locale, say);
  }
}

const dayOf = (change: ChangeData, locale: Locale, say: Say): string =>
  wallClock(locale, say).shortDate(at(change.after));

/** What happens to one date. */
function changeWords(change: ChangeData, locale: Locale, say: Say): string {
  const date = dayOf(change, locale, say);
  switch (change.kind) {
    case 'MOVED':
      return movedWords(change, locale, say);
    case 'ADDED':
    case 'CANCELLED':
    case 'REINSTATED':
      return say(`edit.does.${change.kind}`, { date, number: change.number });
    case 'CHANGED':
      return change.fields.length > 0
        ? say('edit.does.fields', { date, fields: fieldWords(change.fields, locale, say) })
        : say('edit.does.CHANGED', { date });
  }
}

/** Only what differs is said: the days, the hours, or both; or the new end. */
function movedWords(change: ChangeData, locale: Locale, say: Say): string {
  const clock = wallClock(locale, say);
  const { before, after } = change;
  if (before === null || before === after)
    return say('edit.does.length', {
      date: clock.shortDate(at(after)),
      end: clockOf(locale, change.timeZone, say).time(change.endsAt),
    });
  const sameTime = before.slice(10) === after.slice(10);
  const sameDay = before.slice(0, 10) === after.slice(0, 10);
  return say('edit.does.MOVED', {
    from: sameTime ? clock.shortDate(at(before)) : clock.moment(at(before)),
    to: sameTime
      ? clock.shortDate(at(after))
      : sameDay
        ? clock.time(at(after))
        : clock.moment(at(after)),
  });
}

/** 会場・会費 / the venue and the fee */
export function fieldWords(fields: readonly TemplateField[], locale: Locale, say: Say): string {
  const words = fields.map((field) => say(`template.${field}`));
  return locale === 'ja'
    ? words.join(say('common.dot'))
    : new Intl.ListFormat(locale).format(words);
}

/** Before and after of a date; the year is said where it is not this one. */
export function spanWords(change: ChangeData, thisYear: number, locale: Locale, say: Say) {
  const clock = wallClock(locale, say);
  const words = (wall: string) =>
    wall.startsWith(`${thisYear}-`)
      ? clock.moment(at(wall))
      : `${clock.date(at(wall))}${locale === 'en' ? ', ' : ' '}${clock.time(at(wall))}`;
  const later =
    change.before !== change.after && change.before?.slice(0, 10) === change.after.slice(0, 10);
  return {
    before: change.before === null ? null : words(change.before),
    after: later && change.kind === 'MOVED' ? clock.time(at(change.after)) : words(change.after),
  };
}
