import type { OccurrenceFactsData, OccurrenceLineData } from './fragments.server';
import { majorUnits } from './money.server';
import { isoIn } from './time.server';
import type { OccurrenceView, TimeBefore, VenueView } from './views';

export type JsonLd = Readonly<Record<string, unknown>>;

type Dated = Pick<
  OccurrenceLineData,
  'slug' | 'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'seats' | 'over'
>;

/** schema.org Event of an occurrence; attendees are never named, and the online room never shown. */
export function occurrenceJsonLd(
  occurrence: OccurrenceFactsData,
  view: OccurrenceView,
  publicUrl: string,
): JsonLd {
  const url = `${publicUrl}/e/${view.slug}`;
  const description = [view.line, view.about?.text].filter(Boolean).join('\n\n');
  return {
    '@context': 'https://schema.org',
    ...eventOf(occurrence, view.title, view.before, publicUrl),
    ...(description ? { description } : {}),
    ...(occurrence.doorsOpenAt
      ? { doorTime: isoIn(occurrence.doorsOpenAt, occurrence.timeZone) }
      : {}),
    eventAttendanceMode: attendanceMode(view.venue),
    location: locationOf(view.venue, url),
    image: [`${url}/card.png`],
    organizer: organizerOf(view.club, publicUrl),
    maximumAttendeeCapacity: view.seats.capacity,
    ...(view.guests.length > 0
      ? { performer: view.guests.map(({ name }) => ({ '@type': 'Person', name })) }
      : {}),
    ...(view.state === 'open' || view.state === 'full'
      ? { offers: offerOf(occurrence.fee, view.state === 'full', url) }
      : {}),
    superEvent: {
      '@type': 'EventSeries',
      '@id': publicUrl + view.seriesPath,
      name: view.seriesTitle,
      url: publicUrl + view.seriesPath,
    },
  };
}

/** What every Event says: name, times with their offset, and what became of it. */
export function eventOf(
  occurrence: Dated,
  name: string,
  before: TimeBefore | null,
  publicUrl: string,
): JsonLd {
  const off = occurrence.status === 'CANCELLED';
  const status = off ? 'EventCancelled' : before ? 'EventRescheduled' : 'EventScheduled';
  return {
    '@type': 'Event',
    name,
    startDate: isoIn(occurrence.startsAt, occurrence.timeZone),
    endDate: isoIn(occurrence.endsAt, occurrence.timeZone),
    eventStatus: `https://schema.org/${status}`,
    ...(before && !off ? { previousStartDate: before.iso } : {}),
    url: `${publicUrl}/e/${occurrence.slug}`,
  };
}

export const attendanceMode = (venue: VenueView | null): string =>
  `https://schema.org/${venue ? 'Offline' : 'Online'}EventAttendanceMode`;

/** A Place, or the page that leads to the online room. */
export const locationOf = (venue: VenueView | null, url: string): JsonLd =>
  venue
    ? {
        '@type': 'Place',
        name: venue.name,
        address: venue.walk || venue.name,
        ...(venue.mapUrl ? { hasMap: venue.mapUrl } : {}),
      }
    : { '@type': 'VirtualLocation', url };

export const organizerOf = (
  club: { readonly slug: string; readonly name: string },
  publicUrl: string,
): JsonLd => ({ '@type': 'Organization', name: club.name, url: `${publicUrl}/c/${club.slug}` });

export const offerOf = (
  fee: OccurrenceFactsData['fee'],
  soldOut: boolean,
  url: string,
): JsonLd => ({
  '@type': 'Offer',
  price: fee ? majorUnits(fee.amount, fee.currency) : 0,
  priceCurrency: fee?.currency ?? 'JPY',
  availability: `https://schema.org/${soldOut ? 'SoldOut' : 'InStock'}`,
  url,
});
