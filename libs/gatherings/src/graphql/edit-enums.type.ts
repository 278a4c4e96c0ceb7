import { registerEnumType } from '@nestjs/graphql';

export const TemplateFieldEnum = {
  TITLE: 'title',
  DESCRIPTION: 'description',
  VENUE: 'venue',
  ONLINE_URL: 'online_url',
  CAPACITY: 'capacity',
  FEE: 'fee',
  DOORS: 'doors',
  DURATION: 'duration',
} as const;
registerEnumType(TemplateFieldEnum, {
  name: 'TemplateField',
  description: 'What belongs to the series and may differ for one date.',
  valuesMap: {
    TITLE: { description: 'The title.' },
    DESCRIPTION: { description: 'The text.' },
    VENUE: { description: 'The place.' },
    ONLINE_URL: { description: 'The online address.' },
    CAPACITY: { description: 'The seats.' },
    FEE: { description: 'What is paid at the door.' },
    DOORS: { description: 'When the doors open.' },
    DURATION: { description: 'The length.' },
  },
});

export const HolidayDecisionEnum = {
  KEEP: 'keep',
  SKIP: 'skip',
  NEXT_WEEK: 'next_week',
  NEXT_WORKDAY: 'next_workday',
  PREVIOUS_WORKDAY: 'previous_workday',
} as const;
registerEnumType(HolidayDecisionEnum, {
  name: 'HolidayDecision',
  description: 'What becomes of one date on a public holiday.',
  valuesMap: {
    KEEP: { description: 'It is held all the same.' },
    SKIP: { description: 'It is left out.' },
    NEXT_WEEK: { description: 'The same weekday of the next free week.' },
    NEXT_WORKDAY: { description: 'The next day that is neither holiday nor weekend.' },
    PREVIOUS_WORKDAY: { description: 'The last such day before it.' },
  },
});

export const DateChangeKindEnum = {
  ADDED: 'added',
  MOVED: 'moved',
  CANCELLED: 'cancelled',
  REINSTATED: 'reinstated',
  CHANGED: 'changed',
} as const;
registerEnumType(DateChangeKindEnum, {
  name: 'DateChangeKind',
  description: 'What an edit does to a date.',
  valuesMap: {
    ADDED: { description: 'It is new.' },
    MOVED: { description: 'It has another time or length.' },
    CANCELLED: { description: 'It will not take place.' },
    REINSTATED: { description: 'It takes place after all.' },
    CHANGED: { description: 'The same time, another place or other texts.' },
  },
});

export const EditStateEnum = {
  SILENT: 'silent',
  WAITING: 'waiting',
  TOLD: 'told',
  TAKEN_BACK: 'taken_back',
} as const;
registerEnumType(EditStateEnum, {
  name: 'EditState',
  description: 'Whether people have heard of an edit.',
  valuesMap: {
    SILENT: { description: 'Nobody has to be told.' },
    WAITING: { description: 'It can be taken back until people are told.' },
    TOLD: { description: 'People were told.' },
    TAKEN_BACK: { description: 'It was taken back, and nobody was told.' },
  },
});

export const EditKindEnum = {
  OCCURRENCE: 'occurrence',
  SERIES: 'series',
  CANCEL: 'cancel',
  REINSTATE: 'reinstate',
  SKIP: 'skip',
  ADD: 'add',
  CLOSE: 'close',
  REOPEN: 'reopen',
  PAUSE: 'pause',
  RESUME: 'resume',
  END: 'end',
  DECIDE_HOLIDAY: 'decide_holiday',
  HOLIDAYS: 'holidays',
  TIME_ZONE_DATA: 'time_zone_data',
  TAKE_BACK: 'take_back',
} as const;
registerEnumType(EditKindEnum, {
  name: 'EditKind',
  description: 'What was done.',
  valuesMap: {
    OCCURRENCE: { description: 'One date was changed.' },
    SERIES: { description: 'All dates to come, or one and those that follow.' },
    CANCEL: { description: 'One date was called off.' },
    REINSTATE: { description: 'A date that was off is on again.' },
    SKIP: { description: 'The rule gives a date no more.' },
    ADD: { description: 'A date beside the rule.' },
    CLOSE: { description: 'No dates from a day to another.' },
    REOPEN: { description: 'A closure was lifted.' },
    PAUSE: { description: 'The series rests.' },
    RESUME: { description: 'The series goes on.' },
    END: { description: 'The series ends.' },
    DECIDE_HOLIDAY: { description: 'A date on a holiday was decided.' },
    HOLIDAYS: { description: 'The holidays of a year were announced otherwise than computed.' },
    TIME_ZONE_DATA: { description: 'A country changed its clocks.' },
    TAKE_BACK: { description: 'An edit was taken back.' },
  },
});
