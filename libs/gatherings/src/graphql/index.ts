export { CalendarController } from './calendar.controller';
export { GatheringsGraphqlModule } from './gatherings-graphql.module';
export { DateTakenType, OccurrenceOverType } from './gatherings.results';
export { NowLoader } from './now.loader';
export { OccurrenceLoader } from './occurrence.loader';
export { OccurrenceConnection, occurrenceOf, OccurrenceType } from './occurrence.type';
export { FeeType, VenueType } from './place.type';
export { SeriesType, seriesTypeOf } from './series.type';
