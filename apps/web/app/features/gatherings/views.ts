/** What components are given: words, ready to be shown. Made by `present.server.ts`. */
export interface DateLine {
  readonly to: string;
  readonly month: string;
  readonly day: string;
  readonly when: string;
  readonly startsAt: string;
  readonly title: string;
  readonly line: string;
  readonly state: string;
}

export interface VenueView {
  readonly name: string;
  readonly walk: string;
  readonly mapUrl: string | null;
}

export interface GuestView {
  readonly name: string;
  readonly yomi: string | null;
  readonly title: string | null;
  readonly talk: string | null;
}

export interface SeatsView {
  readonly capacity: number;
  readonly held: number;
  readonly free: number;
  readonly waiting: number;
}

export type OccurrenceState = 'open' | 'full' | 'started' | 'over' | 'cancelled';

export interface OccurrenceView {
  readonly id: string;
  readonly slug: string;
  readonly cadence: string;
  readonly seriesPath: string;
  readonly title: string;
  readonly line: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Date and times in the occurrence's zone. */
  readonly when: string;
  readonly moment: string;
  readonly month: string;
  readonly day: string;
  readonly zone: string;
  readonly doors: string | null;
  readonly movedFrom: string | null;
  readonly venue: VenueView | null;
  readonly onlineUrl: string | null;
  readonly guest: GuestView | null;
  readonly fee: string;
  readonly seats: SeatsView;
  readonly state: OccurrenceState;
  readonly cancelledReason: string | null;
  readonly calendarUrl: string;
  readonly googleCalendarUrl: string;
  readonly club: {
    readonly slug: string;
    readonly name: string;
    readonly hosts: string;
    readonly listed: boolean;
  };
}
