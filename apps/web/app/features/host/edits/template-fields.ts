import type { z } from 'zod';
import { clockField, minutesBetween, optionalText, venueFields, wholeField } from '../form-fields';
import { venueOf } from '../venue-input';
import type { TemplateField } from './edit-documents.server';

/** What belongs to a series and may differ for one date, as both edit forms hold it. */
export const templateFields = {
  ...venueFields,
  start: clockField,
  end: clockField,
  titleJa: optionalText,
  titleEn: optionalText,
  descriptionJa: optionalText,
  descriptionEn: optionalText,
  onlineUrl: optionalText,
  fee: wholeField.optional(),
  feeNoteJa: optionalText,
  feeNoteEn: optionalText,
  memberFee: wholeField.optional(),
  feeTermsJa: optionalText,
  feeTermsEn: optionalText,
  doors: wholeField.optional(),
};

export type TemplateForm = z.output<z.ZodObject<typeof templateFields>>;

/** Which of the form's fields each part of the template is made of. Capacity has its own form. */
export const FIELDS_OF = {
  TITLE: ['titleJa', 'titleEn'],
  DESCRIPTION: ['descriptionJa', 'descriptionEn'],
  VENUE: ['venue', 'address', 'directions', 'mapUrl', 'venueCapacity', 'dayNotes', 'contact'],
  ONLINE_URL: ['onlineUrl'],
  FEE: ['fee', 'feeNoteJa', 'feeNoteEn', 'memberFee', 'feeTermsJa', 'feeTermsEn'],
  DOORS: ['doors'],
  DURATION: ['end'],
} as const satisfies Partial<Record<TemplateField, readonly string[]>>;

export type EditedField = keyof typeof FIELDS_OF;
export const EDITED_FIELDS = Object.keys(FIELDS_OF) as EditedField[];

/** The form's values as the host first saw them: only what differs from them is an edit. */
export type Was = Readonly<Record<string, string>>;

/** Texts come back from a form with other line ends and spaces around them. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\r\n/g, '\n').trim();

export type Changed = (...names: readonly string[]) => boolean;

/** Whether the host typed another value than the one that stood there. */
export const changedFrom =
  (was: Was, form: FormData): Changed =>
  (...names) =>
    names.some((name) => plain(form.get(name)?.toString()) !== plain(was[name]));

/** Both languages of a text; null where neither is written. */
export const localized = (ja: string | undefined, en: string | undefined) =>
  ja || en ? { ja: ja ?? null, en: en ?? null } : null;

/** Minutes from start to end; past midnight where the date already ended on the next day. Null: no such length. */
export function lengthOf(form: { start: string; end: string }, was: Was): number | null {
  const minutes = minutesBetween(form.start, form.end);
  if (minutes > 0) return minutes;
  return was['overnight'] === '1' ? minutes + 1440 : null;
}

/** The parts of the template that the host changed, for the schema; `except`: those that are given back. */
export function templateEdit(
  form: TemplateForm,
  was: Was,
  changed: Changed,
  except: readonly string[] = [],
) {
  const edited = (field: EditedField) => !except.includes(field) && changed(...FIELDS_OF[field]);
  const length = lengthOf(form, was);
  const { fee } = form;
  const beside = {
    note: localized(form.feeNoteJa, form.feeNoteEn) ?? undefined,
    memberAmount: form.memberFee ?? null,
    terms: localized(form.feeTermsJa, form.feeTermsEn) ?? undefined,
  };
  return {
    ...(edited('TITLE') && { title: localized(form.titleJa, form.titleEn) }),
    ...(edited('DESCRIPTION') && {
      description: localized(form.descriptionJa, form.descriptionEn),
    }),
    ...(edited('VENUE') && { venue: venueOf(form, was['venueZone'] || undefined) }),
    ...(edited('ONLINE_URL') && { onlineUrl: form.onlineUrl ?? null }),
    ...(edited('FEE') && {
      fee:
        fee === undefined ? null : { amount: fee, currency: was['currency'] || 'JPY', ...beside },
    }),
    ...(edited('DOORS') && { doorsMinutesBefore: form.doors ?? null }),
    ...(!except.includes('DURATION') &&
      length !== null &&
      String(length) !== was['minutes'] && { durationMinutes: length }),
  };
}
