import { registerEnumType } from '@nestjs/graphql';

export const OccurrenceWhen = { UPCOMING: 'upcoming', PAST: 'past' } as const;
registerEnumType(OccurrenceWhen, {
  name: 'OccurrenceWhen',
  description: 'Which side of now.',
  valuesMap: {
    UPCOMING: { description: 'Not over yet, the soonest first; one that runs is among them.' },
    PAST: { description: 'Over, the latest first.' },
  },
});

export const OccurrenceStatusEnum = {
  SCHEDULED: 'scheduled',
  MOVED: 'moved',
  CANCELLED: 'cancelled',
  HELD: 'held',
} as const;
registerEnumType(OccurrenceStatusEnum, {
  name: 'OccurrenceStatus',
  description: 'What became of a date.',
  valuesMap: {
    SCHEDULED: { description: 'As planned.' },
    MOVED: { description: 'A host gave it another time or place.' },
    CANCELLED: { description: 'Will not take place; stays visible.' },
    HELD: { description: 'Has taken place.' },
  },
});

export const HolidayPolicyEnum = {
  NONE: 'none',
  SKIP: 'skip',
  NEXT_WEEK: 'next_week',
  NEXT_WORKDAY: 'next_workday',
  PREVIOUS_WORKDAY: 'previous_workday',
  ASK: 'ask',
} as const;
registerEnumType(HolidayPolicyEnum, {
  name: 'HolidayPolicy',
  description: 'What happens to a date on a public holiday.',
  valuesMap: {
    NONE: { description: 'It is held all the same.' },
    SKIP: { description: 'It is left out.' },
    NEXT_WEEK: { description: 'The same weekday of the next free week.' },
    NEXT_WORKDAY: { description: 'The next day that is neither holiday nor weekend.' },
    PREVIOUS_WORKDAY: { description: 'The last such day before it.' },
    ASK: { description: 'A host decides each time; until then it stays on the holiday.' },
  },
});

export const SeriesStateEnum = { ACTIVE: 'active', PAUSED: 'paused', ENDED: 'ended' } as const;
registerEnumType(SeriesStateEnum, {
  name: 'SeriesState',
  description: 'Whether a series goes on.',
  valuesMap: {
    ACTIVE: { description: 'Dates are made ahead.' },
    PAUSED: { description: 'It rests: until a day, or until it is resumed.' },
    ENDED: { description: 'No date is to come any more.' },
  },
});
