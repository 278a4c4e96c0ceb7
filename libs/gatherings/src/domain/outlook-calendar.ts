import type { Locale } from '@asaza/kernel';
import { calendarDescription, calendarLocation, cleanText, occurrenceTitle } from './calendar-text';
import type { OccurrenceFacts } from './occurrence';

/** The address that opens a filled-in new entry in Outlook on the web. Never carries the online link. */
export function outlookCalendarUrl(facts: OccurrenceFacts, url: string, locale: Locale): string {
  const address = new URL('https://outlook.live.com/calendar/0/deeplink/compose');
  const description = calendarDescription(facts, { locale, url, withOnlineUrl: false });
  address.searchParams.set('path', '/calendar/action/compose');
  address.searchParams.set('rru', 'addevent');
  address.searchParams.set('subject', cleanText(occurrenceTitle(facts, locale)));
  // In UTC: Outlook shows it on the clock of whoever opens it.
  address.searchParams.set('startdt', facts.startsAt.toString({ smallestUnit: 'second' }));
  address.searchParams.set('enddt', facts.endsAt.toString({ smallestUnit: 'second' }));
  address.searchParams.set('body', cleanText(description));
  const location = calendarLocation(facts);
  if (location !== '') address.searchParams.set('location', cleanText(location));
  return address.toString();
}
