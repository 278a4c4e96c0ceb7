import { TEMPLATE_FIELDS, type DateChange, type DateState, type TemplateField } from './edit';
import type { VenueFacts } from './occurrence';
import { readsAs, type DateRow, type TemplateValues } from './plan-state';
import { same } from './same';

type Timed = Pick<
  DateRow,
  'localStart' | 'tzid' | 'startsAt' | 'endsAt' | 'cancelledBy' | 'own' | 'subtitle' | 'number'
>;

/** A date on both sides of an edit; `before` null: it is new. */
export interface TwoSides {
  readonly id: string | null;
  readonly before: Timed | null;
  readonly after: Timed;
}

/** What an edit does to one date, or null when it stays as it is. */
export function changeOf(
  { id, before, after }: TwoSides,
  template: { readonly before: TemplateValues; readonly after: TemplateValues },
): DateChange | null {
  const common = {
    occurrenceId: id,
    number: after.number,
    before: before && stateOf(before),
    after: stateOf(after),
  };
  if (!before) return { ...common, kind: 'added', fields: [], keptOwn: [], material: false };
  const was = readsAs(before, template.before);
  const now = readsAs(after, template.after);
  const fields = TEMPLATE_FIELDS.filter((field) => !sameValue(was[field], now[field]));
  const keptOwn = changedFields(template.before, template.after).filter(
    (field) =>
      field in before.own &&
      field in after.own &&
      !sameValue(after.own[field], template.after[field]),
  );
  const facts = { ...common, fields, keptOwn };
  const wasOff = before.cancelledBy !== null;
  const isOff = after.cancelledBy !== null;
  const otherText = !same(before.subtitle, after.subtitle);
  // What is off stays off; only its theme is worth a word.
  const bare = { ...common, fields: [], keptOwn: [] };
  if (wasOff && isOff) return otherText ? { ...bare, kind: 'changed', material: false } : null;
  if (wasOff) return { ...facts, kind: 'reinstated', material: true };
  if (isOff) return { ...bare, kind: 'cancelled', material: true };
  if (!before.startsAt.equals(after.startsAt) || !before.endsAt.equals(after.endsAt))
    return { ...facts, kind: 'moved', material: true };
  const otherClock = !before.localStart.equals(after.localStart) || before.tzid !== after.tzid;
  if (fields.length + keptOwn.length === 0 && !otherClock && !otherText) return null;
  const material =
    !samePlace(was.venue?.facts ?? null, now.venue?.facts ?? null) || fields.includes('online_url');
  return { ...facts, kind: 'changed', material };
}

/** Template fields that differ between two versions of a series. */
export const changedFields = (before: TemplateValues, after: TemplateValues): TemplateField[] =>
  TEMPLATE_FIELDS.filter((field) => !sameValue(before[field], after[field]));

const stateOf = (row: Timed): DateState => ({
  localStart: row.localStart,
  tzid: row.tzid,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  cancelled: row.cancelledBy !== null,
});

/** Two values of one field; a place is compared by what it says, not by which row says it. */
export const sameValue = (a: unknown, b: unknown): boolean => same(bare(a), bare(b));

const bare = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'facts' in value ? value.facts : value;

/** Notes, contact and size of a place are no reason to send everybody an update. */
function samePlace(a: VenueFacts | null, b: VenueFacts | null): boolean {
  const shown = (venue: VenueFacts | null): unknown[] | null =>
    venue && [venue.name, venue.address, venue.directions, venue.mapUrl];
  return same(shown(a), shown(b));
}
