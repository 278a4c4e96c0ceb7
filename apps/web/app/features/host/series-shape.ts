import { z } from 'zod';
import { CADENCES, isDay } from './cadence';
import { HOLIDAY_POLICIES, MORE_DATES, VISIBILITIES } from './series-choices';

const HUGE = 2_000_000_000;

/** A number as people type it: full-width digits, commas and 円 are fine. Too large for the schema stays too large. */
export function typedNumber(raw: string): number | null {
  const digits = raw.normalize('NFKC').replace(/[\s,、円人回¥]/g, '');
  return /^-?\d+$/.test(digits) ? Math.max(-HUGE, Math.min(HUGE, Number(digits))) : null;
}

const whole = z.string({ error: 'required' }).transform((raw, context) => {
  const number = typedNumber(raw);
  if (number !== null) return number;
  context.addIssue({ code: 'custom', message: 'not_a_number' });
  return z.NEVER;
});

const text = z.string({ error: 'required' });
const optional = z.string().optional();
const day = text.refine(isDay, { error: 'not_a_date_time' });
const optionalDay = z.string().refine(isDay, { error: 'not_a_date_time' }).optional();
/**
 * A time of day as people type it, as `HH:mm`: 7:00, 700, 7時半, 19時30分, 7 pm. Native time fields show
 * the clock of the browser's language, not of the page, and want a colon that number keys do not have.
 */
export function typedTime(raw: string): string | null {
  const text = raw.normalize('NFKC').trim().toLowerCase().replace(/時半$/, ':30');
  const found = /^(\d{1,2})[:時.]?(\d{2})?[分時]?\s*(am|pm)?$/.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '00', half] = found;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

export const clockField = text.transform((raw, context) => {
  const time = typedTime(raw);
  if (time !== null) return time;
  context.addIssue({ code: 'custom', message: 'not_a_time' });
  return z.NEVER;
});

/** When a series meets: what the preview needs of the form. */
const when = {
  cadence: z.enum(CADENCES, { error: 'required' }),
  date: day,
  start: clockField,
  end: clockField,
  more1: optionalDay,
  more2: optionalDay,
  more3: optionalDay,
  more4: optionalDay,
  more5: optionalDay,
  timeZone: text,
  holidayPolicy: z.enum(HOLIDAY_POLICIES, { error: 'required' }),
  firstNumber: whole.optional(),
};

export const whenShape = z.object(when);

/** The whole form; only its shape is judged here, the rest by the api. */
export const seriesShape = z.object({
  ...when,
  title: text,
  titleOther: optional,
  capacity: whole,
  venue: optional,
  description: optional,
  address: optional,
  directions: optional,
  onlineUrl: optional,
  fee: whole.optional(),
  doors: whole.optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  slug: optional,
  clubId: optional,
});

export type WhenForm = z.output<typeof whenShape>;
export type SeriesForm = z.output<typeof seriesShape>;

/** The extra dates that were chosen, as wall times. */
export const chosenDates = (form: WhenForm): string[] =>
  MORE_DATES.flatMap((name) => (form[name] ? [wallTime(form[name], form.start)] : []));

/** `YYYY-MM-DDTHH:mm:ss` */
export const wallTime = (date: string, clockTime: string): string => `${date}T${clockTime}:00`;

/** Minutes from one `HH:mm` to another of the same day; zero or less when the end is not after the start. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (clockTime: string) =>
    Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3, 5));
  return minutes(end) - minutes(start);
}
