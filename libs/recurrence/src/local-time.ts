import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from 'temporal-polyfill';

const DATE_TIME = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d)?$/;
const TIME = /^\d{1,2}:\d{2}$/;

/** A wall time, `YYYY-MM-DDTHH:mm` with optional seconds, years 1000 to 9999. Refusals: `required`, `not_a_date_time`. */
export function parseLocalDateTime(
  field: string,
  text: string,
): Outcome<Temporal.PlainDateTime, InvalidInput> {
  const trimmed = text.trim();
  if (trimmed === '') return refuse(invalid(field, 'required'));
  if (!DATE_TIME.test(trimmed)) return refuse(invalid(field, 'not_a_date_time'));
  try {
    return ok(Temporal.PlainDateTime.from(trimmed, { overflow: 'reject' }));
  } catch {
    return refuse(invalid(field, 'not_a_date_time'));
  }
}

/** A time of day, `H:mm` or `HH:mm`; full-width digits are folded. Refusals: `required`, `not_a_time`. */
export function parseLocalTime(
  field: string,
  text: string,
): Outcome<Temporal.PlainTime, InvalidInput> {
  const folded = text.slice(0, 40).normalize('NFKC').trim();
  if (folded === '') return refuse(invalid(field, 'required'));
  if (!TIME.test(folded)) return refuse(invalid(field, 'not_a_time'));
  try {
    return ok(Temporal.PlainTime.from(folded.padStart(5, '0')));
  } catch {
    return refuse(invalid(field, 'not_a_time'));
  }
}

const LISTED = /^\d{4}-?\d{2}-?\d{2}(T\d{2}:?\d{2}(:?\d{2})?Z?)?$/;

/**
 * One RDATE or EXDATE: the extended or the iCalendar form, a wall time, an instant (`Z`) or a whole day.
 * A day alone takes `timeOfDay`; an instant is read on the zone's clock. Undefined when unreadable.
 */
export function readListedDate(
  text: string,
  timeOfDay: Temporal.PlainTime,
  tzid: string,
): Temporal.PlainDateTime | undefined {
  const trimmed = text.trim();
  if (!LISTED.test(trimmed)) return undefined;
  try {
    if (!trimmed.includes('T')) {
      return Temporal.PlainDate.from(trimmed).toPlainDateTime(timeOfDay);
    }
    return trimmed.endsWith('Z')
      ? Temporal.Instant.from(trimmed).toZonedDateTimeISO(tzid).toPlainDateTime()
      : Temporal.PlainDateTime.from(trimmed);
  } catch {
    return undefined;
  }
}
