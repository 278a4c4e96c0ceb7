/** A mail as the tests' inbox received it, as far as its calendar parts go. */
interface WithFiles {
  readonly files: readonly { readonly mimeType: string; readonly base64: string }[];
}

/** One iTIP message of a mail, in the words of iCalendar. */
export interface CalendarPartRead {
  readonly events: number;
  readonly method: string | undefined;
  readonly uid: string | undefined;
  readonly sequence: number;
  readonly status: string | undefined;
  /** On Tokyo's clock. */
  readonly start: string | undefined;
}

/** The dates of a mail in the order of its parts. */
export const datesIn = (mail: WithFiles): CalendarPartRead[] =>
  mail.files
    .filter(({ mimeType }) => mimeType === 'text/calendar')
    .map(({ base64 }) => {
      const ics = Buffer.from(base64, 'base64').toString('utf8');
      const read = (name: string): string | undefined =>
        new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(ics)?.[1];
      return {
        events: ics.match(/^BEGIN:VEVENT/gm)?.length ?? 0,
        ...{ method: read('METHOD'), uid: read('UID'), sequence: Number(read('SEQUENCE')) },
        ...{ status: read('STATUS'), start: read('DTSTART;TZID=Asia/Tokyo') },
      };
    });
