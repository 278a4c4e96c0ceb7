import { isoIn } from './time.server';
import type { OccurrenceView } from './views';

/** schema.org Event of an occurrence; attendees are never named. */
export function occurrenceJsonLd(
  view: OccurrenceView,
  timeZone: string,
  publicUrl: string,
): Record<string, unknown> {
  const url = `${publicUrl}/e/${view.slug}`;
  const place = view.venue
    ? { '@type': 'Place', name: view.venue.name, address: view.venue.walk || view.venue.name }
    : { '@type': 'VirtualLocation', url };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: view.title,
    ...(view.line ? { description: view.line } : {}),
    startDate: isoIn(view.startsAt, timeZone),
    endDate: isoIn(view.endsAt, timeZone),
    eventStatus: `https://schema.org/${view.state === 'cancelled' ? 'EventCancelled' : view.movedFrom ? 'EventRescheduled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${view.venue ? 'Offline' : 'Online'}EventAttendanceMode`,
    location: place,
    image: [`${url}/card.png`],
    url,
    organizer: {
      '@type': 'Organization',
      name: view.club.name,
      url: `${publicUrl}/c/${view.club.slug}`,
    },
    ...(view.guest ? { performer: { '@type': 'Person', name: view.guest.name } } : {}),
  };
}
