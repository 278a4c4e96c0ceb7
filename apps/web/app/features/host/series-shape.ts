import { z } from 'zod';
import { CADENCES, ruleOf } from './cadence';
import {
  clockField,
  dayField,
  optionalDay,
  optionalText,
  textField,
  venueFields,
  wallTime,
  wholeField,
} from './form-fields';
import { checkEnding, ruleFields } from './rules/rule-shape';
import { HOLIDAY_POLICIES, MORE_DATES, VISIBILITIES } from './series-choices';

/** When a series meets: what the preview needs of the form. */
export const whenFields = {
  ...ruleFields,
  cadence: z.enum(CADENCES, { error: 'required' }),
  date: dayField,
  start: clockField,
  end: clockField,
  more1: optionalDay,
  more2: optionalDay,
  more3: optionalDay,
  more4: optionalDay,
  more5: optionalDay,
  timeZone: textField,
  holidayPolicy: z.enum(HOLIDAY_POLICIES, { error: 'required' }),
  firstNumber: wholeField.optional(),
  clubId: optionalText,
  /** Days of the rule that are left out. */
  skip: z.array(dayField).optional(),
};

export const whenShape = z
  // Only looked at here; whether they are numbers is judged when the form is sent.
  .object({ ...whenFields, capacity: optionalText, venueCapacity: optionalText })
  .superRefine(checkEnding);

/** The whole form; only its shape is judged here, the rest by the api. */
export const seriesShape = z
  .object({
    ...whenFields,
    ...venueFields,
    title: textField,
    titleOther: optionalText,
    capacity: wholeField,
    description: optionalText,
    onlineUrl: optionalText,
    fee: wholeField.optional(),
    doors: wholeField.optional(),
    visibility: z.enum(VISIBILITIES).optional(),
    slug: optionalText,
  })
  .superRefine(checkEnding);

export type PreviewForm = z.output<typeof whenShape>;
export type WhenForm = Omit<PreviewForm, 'capacity' | 'venueCapacity'>;
export type SeriesForm = z.output<typeof seriesShape>;

/** The extra dates that were chosen, as wall times. */
export const chosenDates = (form: WhenForm): string[] =>
  MORE_DATES.flatMap((name) => (form[name] ? [wallTime(form[name], form.start)] : []));

/** The days of a rule that were left out, as wall times; chosen dates are left out by not choosing them. */
export const skippedDates = (form: WhenForm): string[] =>
  form.cadence === 'dates' ? [] : (form.skip ?? []).map((day) => wallTime(day, form.start));

export const ruleOfForm = (form: WhenForm): string | null => ruleOf(form, form.date);
