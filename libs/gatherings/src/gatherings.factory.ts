import type { Viewer } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import type { CreateSeriesInput } from './application/create-series';

/** A breakfast club on third Fridays, from 第128回 on 20 November 2026, 07:00 in Tokyo. */
export const breakfast: CreateSeriesInput = {
  title: { ja: '川べり朝食会' },
  rrule: 'FREQ=MONTHLY;BYDAY=3FR',
  startLocal: Temporal.PlainDateTime.from('2026-11-20T07:00:00'),
  timeZone: 'Asia/Tokyo',
  durationMinutes: 90,
  capacity: 24,
  firstNumber: 128,
  venue: { name: '喫茶 みなも', address: '東京都台東区' },
  fee: { amount: 1500, currency: 'JPY' },
  doorsMinutesBefore: 15,
};

/** The moment before which nothing of it has happened. */
export const BEFORE_BREAKFAST = '2026-11-01T00:00:00Z';

export const viewerOf = (personId: string): Viewer => ({ personId, sessionId: 'none' });
