import { z } from 'zod';
import { dayField, optionalText, wallTime } from '../form-fields';
import {
  changedFrom,
  EDITED_FIELDS,
  localized,
  templateEdit,
  templateFields,
  type Was,
} from './template-fields';

export const occurrenceEditShape = z.object({
  ...templateFields,
  date: dayField,
  subtitleJa: optionalText,
  subtitleEn: optionalText,
  giveBack: z.array(z.enum(EDITED_FIELDS)).optional(),
});

export type OccurrenceEditForm = z.output<typeof occurrenceEditShape>;

/** The edit of one date that a form says: what differs from what the host saw, and what follows the series again. */
export function occurrenceEdit(
  occurrenceId: string,
  form: OccurrenceEditForm,
  sent: FormData,
  was: Was,
) {
  const changed = changedFrom(was, sent);
  const giveBack = form.giveBack ?? [];
  return {
    occurrenceId,
    ...templateEdit(form, was, changed, giveBack),
    ...(changed('date', 'start') && { startLocal: wallTime(form.date, form.start) }),
    ...(changed('subtitleJa', 'subtitleEn') && {
      subtitle: localized(form.subtitleJa, form.subtitleEn),
    }),
    ...(giveBack.length > 0 && { giveBack }),
  };
}
