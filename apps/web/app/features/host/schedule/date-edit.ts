import { z } from 'zod';
import {
  clockField,
  dayField,
  minutesBetween,
  optionalDay,
  optionalText,
  textField,
  wallTime,
} from '../form-fields';
import type { EditInput, EditKind } from '../edits/edit-documents.server';
import { localized } from '../edits/template-fields';

export const DECISIONS = ['KEEP', 'SKIP', 'NEXT_WEEK', 'NEXT_WORKDAY', 'PREVIOUS_WORKDAY'] as const;

/** The small edits: one form each, told apart by `what`. */
export const dateEditShape = z
  .discriminatedUnion('what', [
    z.object({ what: z.literal('skip'), occurrenceId: textField }),
    z.object({ what: z.literal('reinstate'), occurrenceId: textField }),
    z.object({ what: z.literal('cancel'), occurrenceId: textField, reason: optionalText }),
    z.object({
      what: z.literal('add'),
      date: dayField,
      start: clockField,
      end: clockField,
      venue: optionalText,
      subtitleJa: optionalText,
      subtitleEn: optionalText,
    }),
    z.object({
      what: z.literal('close'),
      firstDay: dayField,
      lastDay: dayField,
      label: optionalText,
    }),
    z.object({ what: z.literal('reopen'), closureId: textField }),
    z.object({ what: z.literal('pause'), fromDay: dayField, untilDay: optionalDay }),
    z.object({ what: z.literal('resume') }),
    z.object({ what: z.literal('end'), lastDay: dayField }),
    z.object({
      what: z.literal('decide'),
      originalStart: textField,
      decision: z.enum(DECISIONS),
    }),
  ])
  .superRefine((form, context) => {
    if (form.what === 'add' && minutesBetween(form.start, form.end) <= 0)
      context.addIssue({ code: 'custom', path: ['end'], message: 'end_before_start' });
    if (form.what === 'close' && form.lastDay < form.firstDay)
      context.addIssue({ code: 'custom', path: ['lastDay'], message: 'before_first_day' });
    if (form.what === 'pause' && form.untilDay && form.untilDay < form.fromDay)
      context.addIssue({ code: 'custom', path: ['untilDay'], message: 'before_first_day' });
  });

export type DateEditForm = z.output<typeof dateEditShape>;
export type DateEditKind = DateEditForm['what'];

/** A small edit for the schema, and its name there. `minutes`: how long dates of the series last. */
export function dateEdit(
  form: DateEditForm,
  seriesId: string,
  minutes: number | null,
): { readonly edit: EditInput; readonly kind: EditKind } {
  switch (form.what) {
    case 'skip':
      return { kind: 'SKIP', edit: { skip: { occurrenceId: form.occurrenceId } } };
    case 'reinstate':
      return { kind: 'REINSTATE', edit: { reinstate: { occurrenceId: form.occurrenceId } } };
    case 'cancel':
      return {
        kind: 'CANCEL',
        edit: { cancel: { occurrenceId: form.occurrenceId, reason: form.reason } },
      };
    case 'add': {
      const length = minutesBetween(form.start, form.end);
      const add = {
        seriesId,
        startLocal: wallTime(form.date, form.start),
        ...(length !== minutes && { durationMinutes: length }),
        ...(form.venue && { venue: { name: form.venue } }),
        subtitle: localized(form.subtitleJa, form.subtitleEn) ?? undefined,
      };
      return { kind: 'ADD', edit: { add } };
    }
    case 'close': {
      const { firstDay, lastDay, label } = form;
      return { kind: 'CLOSE', edit: { close: { seriesId, firstDay, lastDay, label } } };
    }
    case 'reopen':
      return { kind: 'REOPEN', edit: { reopen: { seriesId, closureId: form.closureId } } };
    case 'pause': {
      const { fromDay, untilDay } = form;
      return { kind: 'PAUSE', edit: { pause: { seriesId, fromDay, untilDay } } };
    }
    case 'resume':
      return { kind: 'RESUME', edit: { resume: { seriesId } } };
    case 'end':
      return { kind: 'END', edit: { end: { seriesId, lastDay: form.lastDay } } };
    case 'decide': {
      const { originalStart, decision } = form;
      return {
        kind: 'DECIDE_HOLIDAY',
        edit: { decideHoliday: { seriesId, originalStart, decision } },
      };
    }
  }
}
