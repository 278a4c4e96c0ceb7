interface VenueForm {
  readonly venue?: string;
  readonly address?: string;
  readonly directions?: string;
  readonly mapUrl?: string;
  readonly venueCapacity?: number;
  readonly dayNotes?: string;
  readonly contact?: string;
}

/** A form's place for the schema; null where nothing of it is filled in. A place without a name is refused there. */
export function venueOf(form: VenueForm, timeZone: string | null | undefined) {
  const { venue, venueCapacity, address, directions, mapUrl, dayNotes, contact } = form;
  const details = { address, directions, mapUrl, dayNotes, contact };
  const filled = [venue, venueCapacity, ...Object.values(details)];
  if (filled.every((value) => value === undefined || value === '')) return null;
  return { name: venue ?? '', ...details, capacity: venueCapacity, timeZone };
}
