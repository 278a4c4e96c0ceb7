/** How many talks the dates have room for. */
export const talkSlots = {
  'slots.title': 'Slots for talks',
  'slots.talks': 'Number of talks',
  'slots.talksHint': '0 makes it a meeting without a speaker; at most 8.',
  'slots.minutes': 'Minutes of each',
  'slots.series': 'The series has {count, plural, =0 {no talks} one {# talk} other {# talks}}.',
  'slots.seriesMinutes':
    'The series has {count, plural, =0 {no talks} one {# talk of {minutes} minutes} other {# talks of {minutes} minutes each}}.',
  'slots.free':
    '{count, plural, =0 {No slot is open.} one {# slot is open.} other {# slots are open.}}',
  'slots.one': 'For this date only',
  'slots.all': 'For all dates of the series',
  'slots.back': 'Follow the series',
  'slots.saved': 'Slots saved',
  'slots.kept': 'Talks that were accepted stay, also with fewer slots.',
  'occurrence.talkMinutes': '{minutes} min',
} as const;
