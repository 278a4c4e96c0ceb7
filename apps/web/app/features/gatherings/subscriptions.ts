export interface Subscriptions {
  /** Opened by the calendar program of the device: Apple Calendar, Thunderbird, Outlook. */
  readonly device: string;
  readonly google: string;
  readonly outlook: string;
}

/** Where a feed's address is handed to a calendar. Services that cannot reach it (a test on localhost) say so. */
export function subscriptions(url: string, name: string): Subscriptions {
  const webcal = url.replace(/^https?:/, 'webcal:');
  const google = new URLSearchParams({ cid: webcal });
  const outlook = new URLSearchParams({ url, name });
  return {
    device: webcal,
    google: `https://calendar.google.com/calendar/r?${google}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${outlook}`,
  };
}
