import type { MouseEvent } from 'react';
import { useText } from '../../i18n/use-text';
import { ChipSet } from './check-chips';
import type { FilledVenue } from './used-venues.server';

/**
 * Places of former dates. Without JavaScript a press goes to the server and comes back with the fields
 * filled; with it they are filled at once.
 */
export function VenueChips({
  venues,
  filled,
}: {
  readonly venues: readonly FilledVenue[];
  readonly filled: (form: HTMLFormElement) => void;
}) {
  const say = useText();
  if (venues.length === 0) return null;
  const fill = (event: MouseEvent<HTMLButtonElement>, venue: FilledVenue) => {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    for (const [name, value] of Object.entries(venue.values)) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
        control.value = value;
    }
    filled(form);
  };
  return (
    <ChipSet legend={say('series.usedVenues')}>
      {venues.map((venue, index) => (
        <button
          key={venue.key}
          type="submit"
          name="intent"
          value={`venue-${index}`}
          className="chip"
          onClick={(event) => fill(event, venue)}
        >
          {venue.values.venue}
        </button>
      ))}
    </ChipSet>
  );
}
