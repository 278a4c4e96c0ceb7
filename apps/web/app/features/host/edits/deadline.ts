const HOUR_MS = 3_600_000;

/**
 * Until when a seat waits for a new yes after its date moved to another day: two days from the mail, a
 * day before the start, whichever comes first; never less than three hours, never beyond the start.
 */
export function reconfirmBy(told: number, starts: number): number {
  const wanted = Math.min(told + 48 * HOUR_MS, starts - 24 * HOUR_MS);
  return Math.min(starts, Math.max(wanted, told + 3 * HOUR_MS));
}

/** The instant of a wall time in a zone, in milliseconds; to the hour where the clocks change. */
export function instantOf(wall: string, timeZone: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  const shown = (instant: number) =>
    Date.parse(
      `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
        .format(instant)
        .replace(' ', 'T')}Z`,
    );
  const first = asUtc - (shown(asUtc) - asUtc);
  return first - (shown(first) - asUtc);
}
