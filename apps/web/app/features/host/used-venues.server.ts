import type { RouterContextProvider } from 'react-router';
import { read } from '../../graphql/execute.server';
import { ClubVenues, type UsedVenue } from './series-documents.server';

const CLUBS_ASKED = 4;
const SHOWN = 6;

/** A place as the fields of a form hold it. */
export interface FilledVenue {
  readonly key: string;
  readonly values: Readonly<Record<string, string>> & { readonly venue: string };
}

interface HostedClub {
  readonly role: string;
  readonly club: { readonly slug: string };
}

export const runs = ({ role }: { readonly role: string }): boolean =>
  role === 'OWNER' || role === 'HOST';

/** The places that the viewer's clubs used, the last used first. */
export async function usedVenues(
  context: Readonly<RouterContextProvider>,
  clubs: readonly HostedClub[],
): Promise<FilledVenue[]> {
  const asked = clubs.filter(runs).slice(0, CLUBS_ASKED);
  const found = await Promise.all(
    asked.map(({ club }) => read(context, ClubVenues, { slug: club.slug })),
  );
  const filled = found.flatMap(({ club }) => club?.venues ?? []).map(fillOf);
  const first = new Map(filled.toReversed().map((venue) => [venue.key, venue]));
  return filled.filter((venue) => first.get(venue.key) === venue).slice(0, SHOWN);
}

function fillOf(venue: UsedVenue): FilledVenue {
  return {
    key: `${venue.name} ${venue.address ?? ''}`,
    values: {
      venue: venue.name,
      address: venue.address ?? '',
      directions: venue.directions ?? '',
      mapUrl: venue.mapUrl ?? '',
      venueCapacity: venue.capacity ? String(venue.capacity) : '',
      dayNotes: venue.dayNotes ?? '',
      contact: venue.contact ?? '',
      ...(venue.timeZone ? { timeZone: venue.timeZone } : {}),
    },
  };
}
