import { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from './occurrence';

/** Facts for tests of what is made from them: 第128回 on a Friday morning in Tokyo. */
export const anOccurrence = (changes: Partial<OccurrenceFacts> = {}): OccurrenceFacts => ({
  id: '0190a1b2-0000-7000-8000-000000000128',
  clubId: '0190a1b2-0000-7000-8000-000000000001',
  seriesId: '0190a1b2-0000-7000-8000-000000000002',
  slug: 'kawaberi128',
  number: 128,
  startsAt: Temporal.Instant.from('2026-11-19T22:00:00Z'),
  endsAt: Temporal.Instant.from('2026-11-19T23:30:00Z'),
  originalStart: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
  ruleStart: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
  localStart: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
  tzid: 'Asia/Tokyo',
  durationMinutes: 90,
  status: 'scheduled',
  capacity: 24,
  title: { ja: '川べり朝食会', en: 'Riverside Breakfast' },
  subtitle: { ja: null, en: null },
  description: { ja: null, en: null },
  venue: {
    name: '喫茶 みなも',
    address: '東京都台東区みどり町4',
    directions: null,
    mapUrl: null,
    capacity: null,
    timeZone: null,
    dayNotes: null,
    contact: null,
  },
  onlineUrl: null,
  fee: { amount: 1500, currency: 'JPY', note: { ja: '朝食つき', en: 'with breakfast' } },
  doorsMinutesBefore: 15,
  uid: '0190a1b2-0000-7000-8000-000000000128',
  sequence: 0,
  visibility: 'public',
  cancelledReason: null,
  skipped: false,
  provisional: false,
  own: [],
  previousStartsAt: null,
  changedAt: Temporal.Instant.from('2026-11-01T00:00:00Z'),
  ...changes,
});

/** The same in another zone, from its wall clock. */
export const anOccurrenceAt = (
  local: string,
  tzid: string,
  minutes = 90,
  changes: Partial<OccurrenceFacts> = {},
): OccurrenceFacts => {
  const localStart = Temporal.PlainDateTime.from(local);
  const startsAt = localStart.toZonedDateTime(tzid).toInstant();
  const endsAt = startsAt.add({ minutes });
  return anOccurrence({
    localStart,
    originalStart: localStart,
    ruleStart: localStart,
    tzid,
    startsAt,
    endsAt,
    ...changes,
  });
};
