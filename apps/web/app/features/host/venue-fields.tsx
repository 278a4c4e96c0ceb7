import { TextArea, TextField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';
import type { Line } from './form-line';

/** Where the place is and what those who come need to know of it; its name stands before. */
export function VenueDetails({ line }: { readonly line: Line }) {
  const say = useText();
  const optional = (name: string) => ({ ...line(name), optional: true, autoComplete: 'off' });
  return (
    <>
      <TextField {...optional('address')} label={say('series.address')} />
      <TextField
        {...optional('directions')}
        label={say('series.directions')}
        hint={say('series.directionsHint')}
      />
      <TextField
        {...optional('mapUrl')}
        label={say('venue.mapUrl')}
        hint={say('venue.mapUrlHint')}
        type="url"
        inputMode="url"
      />
      <TextField
        {...optional('venueCapacity')}
        label={say('venue.capacity')}
        hint={say('venue.capacityHint')}
        inputMode="numeric"
      />
      <TextArea
        {...line('dayNotes')}
        label={say('venue.dayNotes')}
        hint={say('venue.dayNotesHint')}
        rows={3}
        optional
      />
      <TextField
        {...optional('contact')}
        label={say('venue.contact')}
        hint={say('venue.contactHint')}
      />
    </>
  );
}
