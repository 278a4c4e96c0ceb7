import { z } from 'zod';
import { isDay } from './days';
import { typedNumber, typedTime } from './typed';

/** The parts that the forms of the console are made of; only shapes are judged here, the rest by the api. */
export const textField = z.string({ error: 'required' });
export const optionalText = z.string().optional();

export const wholeField = textField.transform((raw, context) => {
  const number = typedNumber(raw);
  if (number !== null) return number;
  context.addIssue({ code: 'custom', message: 'not_a_number' });
  return z.NEVER;
});

export const dayField = textField.refine(isDay, { error: 'not_a_date_time' });
export const optionalDay = z.string().refine(isDay, { error: 'not_a_date_time' }).optional();

export const clockField = textField.transform((raw, context) => {
  const time = typedTime(raw);
  if (time !== null) return time;
  context.addIssue({ code: 'custom', message: 'not_a_time' });
  return z.NEVER;
});

/** A place, wherever a form has one. */
export const venueFields = {
  venue: optionalText,
  address: optionalText,
  directions: optionalText,
  mapUrl: optionalText,
  venueCapacity: wholeField.optional(),
  dayNotes: optionalText,
  contact: optionalText,
};

/** `YYYY-MM-DDTHH:mm:ss` */
export const wallTime = (date: string, clockTime: string): string => `${date}T${clockTime}:00`;

const minutesOf = (clockTime: string) =>
  Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3, 5));

/** Minutes from one `HH:mm` to another of the same day; zero or less when the end is not after the start. */
export const minutesBetween = (start: string, end: string): number =>
  minutesOf(end) - minutesOf(start);

/** `HH:mm` so many minutes after another, past midnight as well. */
export function clockAfter(start: string, minutes: number): string {
  const end = (minutesOf(start) + minutes) % 1440;
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** 7:00 rather than 07:00, as fields show it. */
export const plainClock = (clockTime: string): string => clockTime.replace(/^0/, '');
