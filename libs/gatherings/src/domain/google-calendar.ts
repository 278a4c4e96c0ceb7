import type { Locale } from '@asaza/kernel';
import { type Temporal, toLocal } from '@asaza/recurrence';
import { calendarDescription, calendarLocation, cleanText, occurrenceTitle } from './calendar-text';
import type { OccurrenceFacts } from './occurrence';

/** The address that opens a filled-in new entry in Google Calendar. Never carries the online link. */
export function googleCalendarUrl(facts: OccurrenceFacts, url: string, locale: Locale): string {
  const address = new URL('https://calendar.google.com/calendar/render');
  const description = calendarDescription(facts, { locale, url, withOnlineUrl: false });
  address.searchParams.set('action', 'TEMPLATE');
  address.searchParams.set('text', cleanText(occurrenceTitle(facts, locale)));
  address.searchParams.set(
    'dates',
    `${wall(facts.startsAt, facts.tzid)}/${wall(facts.endsAt, facts.tzid)}`,
  );
  address.searchParams.set('ctz', facts.tzid);
  address.searchParams.set('details', cleanText(description));
  const location = calendarLocation(facts);
  if (location !== '') address.searchParams.set('location', cleanText(location));
  return address.toString();
}

const wall = (instant: Temporal.Instant, tzid: string): string =>
  toLocal(instant, tzid).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
