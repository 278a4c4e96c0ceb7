import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Temporal } from 'temporal-polyfill';

function scalar<T>(
  name: string,
  description: string,
  parse: (text: string) => T,
  print: (value: T) => string,
): GraphQLScalarType {
  const read = (value: unknown): T => {
    if (typeof value === 'string') {
      try {
        return parse(value);
      } catch {
        // Told below, in the words of this schema.
      }
    }
    throw new GraphQLError(`${name}: ${description}`, {
      extensions: { code: 'BAD_USER_INPUT', field: name, reason: 'format' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => print(value as T),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Temporal.Instant outside, `2026-11-19T22:00:00Z` on the wire. */
export const DateTimeScalar = scalar(
  'DateTime',
  'An instant, ISO 8601 in UTC, such as 2026-11-19T22:00:00Z.',
  (text) => Temporal.Instant.from(text),
  (instant: Temporal.Instant) => instant.round('second').toString(),
);

/** Temporal.PlainDateTime outside, `2026-11-20T07:00:00` on the wire. */
export const LocalDateTimeScalar = scalar(
  'LocalDateTime',
  'Wall time without a zone, such as 2026-11-20T07:00:00.',
  (text) => {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) throw new RangeError(text);
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  },
  (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'second' }),
);

/** Temporal.PlainDate outside, `2026-12-29` on the wire. */
export const LocalDateScalar = scalar(
  'LocalDate',
  'A day of the calendar, such as 2026-12-29.',
  (text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(text);
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  },
  (day: Temporal.PlainDate) => day.toString(),
);
