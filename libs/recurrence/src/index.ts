export { Temporal } from 'temporal-polyfill';
export {
  LAST_YEAR,
  WEEKDAYS,
  type ByDay,
  type Frequency,
  type Rule,
  type Until,
  type Weekday,
} from './rule';
export { noDates, type RecurrenceRefusal, type RuleRefusalReason } from './recurrence.refusals';
export { parseRule } from './parse-rule';
export { isSeriesRule, MAX_COUNT, MAX_INTERVAL, parseSeriesRule } from './parse-series-rule';
export { formatRule } from './format-rule';
export { parseZone, resolve, toLocal, TZDATA_VERSION, tzdataVersion } from './zone';
export { parseLocalDateTime, parseLocalTime } from './local-time';
export {
  HOLIDAY_POLICIES,
  holidayOn,
  isProvisionalHolidayYear,
  parseHolidayPolicy,
  parseHolidayRegion,
  type HolidayName,
  type HolidayPolicy,
  type HolidayRegion,
  type HolidayTable,
} from './holidays';
export { expand } from './expand';
export { type Closure, type ExpandInput, type PlannedDate } from './planned-date';
export { preview, type Preview, type PreviewOccurrence } from './preview';
export { type PreviewInput, type PreviewRefusal } from './preview-input';
export { describeRule } from './describe-rule';
export { formatDay, formatWhen, zoneName, type Locale, type WhenStyle } from './format-when';
