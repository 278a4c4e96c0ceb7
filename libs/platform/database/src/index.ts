export { Clock1760000000000 } from './clock.migration';
export { readTogether, together } from './together';
export {
  DayColumn,
  dayOf,
  dayOrNull,
  IdColumn,
  instantOf,
  instantOrNull,
  InstantColumn,
  sqlInstant,
  sqlWallTime,
  wallTimeOf,
  WallTimeColumn,
} from './columns';
export { dataSourceOptions, type MigrationClass } from './data-source-options';
export { Database, sqlState, violatedConstraint } from './database';
export { DatabaseModule } from './database.module';
export { TransactionOver } from './fence';
export { reassigning, type NamingColumn, type Reassigning } from './reassign';
export { readGathered } from './read-gathered';
export { statement, type Statement } from './statement';
export { Tx } from './tx';
