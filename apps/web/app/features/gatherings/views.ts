import type { Worded } from './worded.server';

/** What components are given: words, ready to be shown. Made by `present.server.ts`. */
export interface DateLine {
  readonly to: string;
  readonly month: string;
  readonly day: string;
  readonly when: string;
  readonly startsAt: string;
  readonly title: string;
  readonly line: string;
  /** How full it is, that it is off and why, that its day may still change. */
  readonly state: string;
  readonly cancelled: boolean;
  /** The time that it no longer has. */
  readonly before: string | null;
}

export interface VenueView {
  readonly name: string;
  readonly walk: string;
  readonly mapUrl: string | null;
  /** How many people the place takes. */
  readonly capacity: number | null;
}

export interface GuestView {
  readonly name: string;
  readonly yomi: string | null;
  readonly title: string | null;
  readonly talk: string | null;
  /** How long the talk is planned to be. */
  readonly minutes: number | null;
}

/** Where one date is put into a calendar. */
export interface CalendarLinks {
  /** Null where only members find the date: programs carry no sign-in. */
  readonly file: string | null;
  readonly google: string;
  readonly outlook: string;
}

export interface SeatsView {
  readonly capacity: number;
  readonly held: number;
  readonly free: number;
  readonly waiting: number;
}

/** `skipped`: the series no longer gives this date. */
export type OccurrenceState =
  'open' | 'full' | 'notOpen' | 'closed' | 'started' | 'over' | 'cancelled' | 'skipped';

/** A time that an occurrence had before it was moved. */
export interface TimeBefore {
  readonly when: string;
  /** ISO 8601, with an offset or as wall time. */
  readonly iso: string;
}

/** When answers are taken, in the occurrence's zone; empty where no rule says so. */
export interface WindowView {
  readonly opens: string;
  readonly opensIn: string;
  /** The same in milliseconds, for the page that opens by itself. */
  readonly opensInMs: number;
  readonly closed: string;
}

export interface OccurrenceView {
  readonly id: string;
  readonly slug: string;
  readonly cadence: string;
  readonly seriesPath: string;
  readonly seriesTitle: string;
  readonly title: string;
  readonly line: string | null;
  /** What this date alone is about; the series tells the rest. */
  readonly about: Worded | null;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Date and times in the occurrence's zone. */
  readonly when: string;
  readonly moment: string;
  readonly month: string;
  readonly day: string;
  readonly zone: string;
  readonly doors: string | null;
  readonly before: TimeBefore | null;
  /** The day that its rule would give, where a holiday shifted it. */
  readonly shiftedFrom: string | null;
  readonly provisional: boolean;
  readonly venue: VenueView | null;
  /** What only hosts and firm seats are given. */
  readonly onlineUrl: string | null;
  readonly dayNotes: string | null;
  readonly contact: string | null;
  readonly guests: readonly GuestView[];
  readonly fee: string;
  readonly feeBeside: FeeBesideView;
  readonly seats: SeatsView;
  readonly state: OccurrenceState;
  readonly cancelledReason: string | null;
  readonly calendars: CalendarLinks;
  readonly club: {
    readonly slug: string;
    readonly name: string;
    readonly hosts: string;
    readonly listed: boolean;
  };
}

/** What stands beside the fee wherever it is shown; empty where nothing is said. */
export interface FeeBesideView {
  readonly members: string;
  readonly terms: string;
}
