import { z } from 'zod';
import { CADENCES, ruleOf } from '../cadence';
import { dayField, textField, wallTime, wholeField } from '../form-fields';
import { buildRule } from '../rules/build-rule';
import { readRule } from '../rules/read-rule';
import { checkEnding, ruleFields } from '../rules/rule-shape';
import { HOLIDAY_POLICIES } from '../series-choices';
import { changedFrom, templateEdit, templateFields, type Was } from './template-fields';

export const seriesEditShape = z
  .object({
    ...ruleFields,
    ...templateFields,
    cadence: z.enum(CADENCES, { error: 'required' }),
    date: dayField,
    timeZone: textField,
    holidayPolicy: z.enum(HOLIDAY_POLICIES, { error: 'required' }),
    capacity: wholeField,
    from: z.string().optional(),
    resetOwn: z.literal('1').optional(),
  })
  .superRefine(checkEnding);

export type SeriesEditForm = z.output<typeof seriesEditShape>;

/** The same rule written in another order is the same rule. */
function canonical(rrule: string | null): string {
  if (rrule === null) return '';
  const rule = readRule(rrule);
  return rule ? buildRule(rule) : rrule;
}

/** The edit of all dates to come, or of one and those that follow: what differs from what the host saw. */
export function seriesEdit(seriesId: string, form: SeriesEditForm, sent: FormData, was: Was) {
  const changed = changedFrom(was, sent);
  const rrule = ruleOf(form, form.date);
  const another = canonical(rrule) !== canonical(was['rruleNow'] || null);
  // A new rule starts on the date that its words were made from.
  const starts = another || changed('date', 'start');
  return {
    seriesId,
    ...(form.from && { fromOccurrenceId: form.from }),
    ...templateEdit(form, was, changed),
    ...(changed('capacity') && { capacity: form.capacity }),
    ...(another && { rrule }),
    ...(starts && { startLocal: wallTime(form.date, form.start) }),
    ...(changed('timeZone') && { timeZone: form.timeZone }),
    ...(changed('holidayPolicy') && { holidayPolicy: form.holidayPolicy }),
    ...(form.resetOwn && { resetOwn: true }),
  };
}
