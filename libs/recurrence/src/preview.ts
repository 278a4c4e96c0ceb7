import { ok, type Outcome } from '@asaza/kernel';
import { type Temporal } from 'temporal-polyfill';
import { expand } from './expand';
import { type HolidayName } from './holidays';
import { type PlannedDate } from './planned-date';
import { parsePreviewInput, type PreviewInput, type PreviewRefusal } from './preview-input';
import { type Rule } from './rule';
import { resolve, toLocal } from './zone';

export interface PreviewOccurrence {
  /** What a clock in the zone will show, `YYYY-MM-DDTHH:mm:ss`. */
  readonly startsAtLocal: string;
  readonly startsAtUtc: string;
  readonly holiday: HolidayName | null;
  /** The date that the rule gave, when a holiday moved it. */
  readonly movedFrom: string | null;
}

export interface Preview {
  readonly occurrences: readonly PreviewOccurrence[];
  /** What describeRule needs, and whether the start is off the pattern and so left out. */
  readonly sentenceFacts: {
    readonly rule: Rule | null;
    readonly startLocal: Temporal.PlainDateTime;
    readonly startsOffPattern: boolean;
  };
}

/** The coming dates of a rule that is not saved yet: computed, never stored, the same on every server. */
export function preview(input: PreviewInput): Outcome<Preview, PreviewRefusal> {
  const parsed = parsePreviewInput(input);
  if (!parsed.ok) return parsed;
  const { rule, startLocal, timeZone } = parsed.value;
  const dates = expand(parsed.value);
  if (!dates.ok) return dates;
  const first = expand({
    ...parsed.value,
    exdates: [],
    rdates: [],
    holidayPolicy: 'none',
    limit: 1,
  });
  const startsOffPattern = first.ok && first.value[0]?.originalStart.equals(startLocal) !== true;
  return ok({
    occurrences: occurrencesOf(dates.value, timeZone),
    sentenceFacts: { rule, startLocal, startsOffPattern },
  });
}

function occurrencesOf(dates: readonly PlannedDate[], tzid: string): PreviewOccurrence[] {
  // Two wall times can be one instant: 02:30 and 03:30 on the day whose third hour is left out.
  const byInstant = new Map<string, PreviewOccurrence>();
  for (const { localStart, holiday, movedFrom } of dates) {
    const instant = resolve(localStart, tzid);
    const startsAtUtc = instant.toString();
    if (byInstant.has(startsAtUtc)) continue;
    byInstant.set(startsAtUtc, {
      startsAtLocal: seconds(toLocal(instant, tzid)),
      startsAtUtc,
      holiday,
      movedFrom: movedFrom ? seconds(movedFrom) : null,
    });
  }
  return [...byInstant.values()];
}

const seconds = (local: Temporal.PlainDateTime): string =>
  local.toString({ smallestUnit: 'second' });
