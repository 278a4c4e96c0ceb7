import { Temporal } from 'temporal-polyfill';
import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

const nullSafe =
  <From, To>(map: (value: From) => To) =>
  (value: From | null | undefined): To | null =>
    value === null || value === undefined ? null : map(value);

/** `uuid` primary key; ids are made by platform/clock's Entropy, never by the database. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'uuid' });

/** `timestamptz` as Temporal.Instant. */
export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    ...options,
    type: 'timestamptz',
    transformer: {
      to: nullSafe((instant: Temporal.Instant) => new Date(instant.epochMilliseconds)),
      from: nullSafe((date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())),
    },
  });

/**
 * `timestamp` without zone as Temporal.PlainDateTime. Declared as text to TypeORM, which would otherwise
 * read wall time in the server's zone and lose the hour that a DST change skips.
 */
export const WallTimeColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    ...options,
    type: 'varchar',
    transformer: {
      to: nullSafe((wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'second' })),
      from: nullSafe((text: string) => Temporal.PlainDateTime.from(text.replace(' ', 'T'))),
    },
  });

/** `date` as Temporal.PlainDate; declared as text for the same reason. */
export const DayColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({
    ...options,
    type: 'varchar',
    transformer: {
      to: nullSafe((day: Temporal.PlainDate) => day.toString()),
      from: nullSafe((text: string) => Temporal.PlainDate.from(text)),
    },
  });

/** For raw rows: `timestamptz` arrives as Date, `timestamp` and `date` as text. */
export const instantOf = (date: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime());
export const instantOrNull = (date: Date | null): Temporal.Instant | null =>
  date ? instantOf(date) : null;
export const wallTimeOf = (text: string): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(text.replace(' ', 'T'));
export const dayOf = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
export const dayOrNull = (text: string | null): Temporal.PlainDate | null =>
  text === null ? null : dayOf(text);
/** For statement parameters: instants and wall times as Postgres reads them. */
export const sqlInstant = (instant: Temporal.Instant): string =>
  // Rows hold milliseconds, for which Date is ten times as fast; finer ones keep every digit.
  instant.epochNanoseconds % 1_000_000n === 0n
    ? new Date(instant.epochMilliseconds).toISOString()
    : instant.toString();
export const sqlWallTime = (wall: Temporal.PlainDateTime): string =>
  wall.toString({ smallestUnit: 'second' });
