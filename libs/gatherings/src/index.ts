import type { MigrationClass } from '@asaza/platform/database';
import { Edits1760000090000 } from './persistence/edits.migration';
import { Gatherings1760000030000 } from './persistence/gatherings.migration';
import { MemberPrice1760000170000 } from './persistence/member-price.migration';
import { ToldTogether1760000091000 } from './persistence/told-together.migration';

export { gatheringsEntities, GatheringsModule } from './gatherings.module';
export const gatheringsMigrations: MigrationClass[] = [
  Gatherings1760000030000,
  Edits1760000090000,
  ToldTogether1760000091000,
  MemberPrice1760000170000,
];

export { Occurrences } from './application/occurrences';
export { GatheringQueries } from './application/gathering.queries';
export { ClubAccess } from './application/club-access';
export { CreateSeries, type CreateSeriesInput } from './application/create-series';
export { CancelOccurrence } from './application/cancel-occurrence';
export { ApplyEdit } from './application/apply-edit';
export { Edits } from './application/edits';
export { TakeBackEdit } from './application/take-back-edit';
export { MoveOccurrence } from './application/move-occurrence';
export { DescribeOccurrence } from './application/describe-occurrence';
export { type CalendarFeed } from './application/calendar-feed';
export { PersonalCalendar, type PersonalEntry } from './application/personal-calendar';
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
  EditAnnounced,
  EditTakenBack,
  OccurrenceCancelled,
  OccurrenceEnded,
  OccurrenceMoved,
  OccurrencePublished,
  OccurrenceReinstated,
  SeriesEdited,
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
export {
  type DateChange,
  type DateChangeKind,
  type DateState,
  type Edit,
  type EditFacts,
  type EditPlan,
  type TemplateField,
} from './domain/edit';
