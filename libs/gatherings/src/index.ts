import type { MigrationClass } from '@asaza/platform/database';
import { Gatherings1760000030000 } from './persistence/gatherings.migration';

export { gatheringsEntities, GatheringsModule } from './gatherings.module';
export const gatheringsMigrations: MigrationClass[] = [Gatherings1760000030000];

export { Occurrences } from './application/occurrences';
export { ClubAccess } from './application/club-access';
export { CreateSeries, type CreateSeriesInput } from './application/create-series';
export { CancelOccurrence } from './application/cancel-occurrence';
export { MoveOccurrence } from './application/move-occurrence';
export { DescribeOccurrence } from './application/describe-occurrence';
export { type CalendarParty } from './application/ics-event';
export { icsOf, type IcsInput } from './application/ics-of';
export { doorsOpenAt, formatFee, occurrenceTitle } from './domain/calendar-text';
export { googleCalendarUrl } from './domain/google-calendar';
export {
  dateTaken,
  occurrenceOver,
  type DateTaken,
  type OccurrenceOver,
} from './domain/gatherings.refusals';
export {
  OccurrenceCancelled,
  OccurrenceEnded,
  OccurrenceMoved,
  OccurrencePublished,
} from './domain/gatherings.events';
export {
  hasStarted,
  isOver,
  type FeeFacts,
  type OccurrenceFacts,
  type OccurrenceStatus,
  type VenueFacts,
} from './domain/occurrence';
export { type SeriesFacts } from './domain/series';
