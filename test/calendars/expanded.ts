import { pythonHas } from './readers';
import { here, inScratch, output, python, written } from './scratch';

/** The expansion of a whole feed by Debian's own reader of recurrences. */
export const recurringEvents = {
  packages: ['python3-recurring-ical-events'],
  isHere: (): Promise<boolean> => pythonHas('recurring_ical_events', 'icalendar'),
};

export interface Expanded {
  /** Instants with their offset. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly uid: string;
}

/** All dates of a calendar between two days, `YYYY-MM-DD`. */
export const expanded = (text: string, from: string, until: string): Promise<Expanded[]> =>
  inScratch(async (folder) => {
    const paths = await written(folder, [{ name: '', text }]);
    const script = [here('read_calendars.py'), 'expand', from, until];
    const lines = (await output(python, script, `${paths.join('\n')}\n`)).split('\n');
    return lines.filter(Boolean).map((line): Expanded => {
      const [start = '', end = '', status = '', uid = ''] = line.split('\t');
      return { start, end, status, uid };
    });
  });
