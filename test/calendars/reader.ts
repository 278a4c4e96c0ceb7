/** A calendar as it would be sent: its name in the report, and its bytes as text. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

export interface Fault {
  readonly name: string;
  readonly fault: string;
}

/** Somebody else's program that reads calendars. */
export interface Reader {
  readonly name: string;
  /** The Debian packages that it needs; none: it is always there. */
  readonly packages: readonly string[];
  isHere(): Promise<boolean>;
  /** What it objects to; empty when every file is clean. */
  faults(files: readonly CalendarFile[]): Promise<Fault[]>;
}

/** CALENDAR_READERS=all: a reader that is absent is a failure, not something to skip. */
export const allReadersWanted = process.env.CALENDAR_READERS === 'all';
