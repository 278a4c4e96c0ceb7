import type { MigrationClass } from '@asaza/platform/database';
import { Gatherings1760000030000 } from './persistence/gatherings.migration';

export { gatheringsEntities, GatheringsModule } from './gatherings.module';
export const gatheringsMigrations: MigrationClass[] = [Gatherings1760000030000];

export { Occurrences } from './application/occurrences';
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
