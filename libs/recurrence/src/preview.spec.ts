import { describe, expect, it } from '@jest/globals';
import { preview, type PreviewInput } from './index';

const base = { startLocal: '2026-11-20T07:00:00', timeZone: 'Asia/Tokyo', limit: 3 } as const;

function dates(input: Partial<PreviewInput>) {
  const answer = preview({ ...base, ...input });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}
const refusal = (input: Partial<PreviewInput>) => {
  const answer = preview({ ...base, ...input });
  return answer.ok ? null : answer.refusal;
};

describe('a preview', () => {
  it('gives wall times with their instants, and says that the start is on the pattern', () => {
    const { occurrences, sentenceFacts } = dates({ rrule: 'FREQ=MONTHLY;BYDAY=3FR', limit: 2 });
    expect(occurrences).toEqual([
      {
        startsAtLocal: '2026-11-20T07:00:00',
        startsAtUtc: '2026-11-19T22:00:00Z',
        holiday: null,
        movedFrom: null,
      },
      {
        startsAtLocal: '2026-12-18T07:00:00',
        startsAtUtc: '2026-12-17T22:00:00Z',
        holiday: null,
        movedFrom: null,
      },
    ]);
    expect(sentenceFacts.startsOffPattern).toBe(false);
  });

  it('leaves out a start that is off the pattern, and says so', () => {
    const { occurrences, sentenceFacts } = dates({ rrule: 'FREQ=WEEKLY;BYDAY=MO' });
    expect(occurrences[0]?.startsAtLocal).toBe('2026-11-23T07:00:00');
    expect(sentenceFacts.startsOffPattern).toBe(true);
  });

  it.each(['America/New_York', 'Europe/Zurich', 'Australia/Lord_Howe'])(
    'does not drift after the missing hour in %s',
    (timeZone) => {
      const start = timeZone.startsWith('Australia')
        ? '2026-10-02'
        : timeZone.startsWith('A')
          ? '2026-03-06'
          : '2026-03-27';
      const { occurrences } = dates({
        rrule: 'FREQ=DAILY',
        startLocal: `${start}T02:15:00`,
        timeZone,
        limit: 5,
      });
      const times = occurrences.map((occurrence) => occurrence.startsAtLocal.slice(11));
      const moved = timeZone === 'Australia/Lord_Howe' ? '02:45:00' : '03:15:00';
      expect(times).toEqual(['02:15:00', '02:15:00', moved, '02:15:00', '02:15:00']);
    },
  );

  it('counts two wall times of one instant once', () => {
    const { occurrences } = dates({
      rrule: 'FREQ=DAILY;BYHOUR=2,3;COUNT=2',
      startLocal: '2026-03-08T02:30:00',
      timeZone: 'America/New_York',
      limit: 5,
    });
    expect(occurrences.map((occurrence) => occurrence.startsAtUtc)).toEqual([
      '2026-03-08T07:30:00Z',
    ]);
  });

  it('reads extra and skipped dates as wall times, as days, as instants and as iCalendar writes them', () => {
    const { occurrences } = dates({
      rrule: 'FREQ=DAILY',
      exdates: ['2026-11-20', '20261120T220000Z'],
      rdates: ['2026-11-21T19:00:00', '20261121T200000'],
      limit: 3,
    });
    expect(occurrences.map((occurrence) => occurrence.startsAtLocal.slice(8))).toEqual([
      '21T19:00:00',
      '21T20:00:00',
      '22T07:00:00',
    ]);
  });

  it('applies a holiday policy by its name in either case', () => {
    const { occurrences } = dates({
      rrule: 'FREQ=DAILY',
      startLocal: '2026-11-23T07:00:00',
      holidayPolicy: 'NEXT_WORKDAY',
      holidayRegion: 'JP',
      limit: 1,
    });
    expect(occurrences[0]?.startsAtLocal).toBe('2026-11-24T07:00:00');
    const labelled = dates({
      rrule: 'FREQ=DAILY',
      startLocal: '2026-11-23T07:00:00',
      holidayRegion: 'JP',
      limit: 1,
    });
    expect(labelled.occurrences[0]?.holiday?.ja).toBe('勤労感謝の日');
  });

  it.each([
    ['rrule', { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
    ['rrule', { rrule: 'FREQ=DAILY;INTERVAL=7;BYDAY=MO' }],
    ['timeZone', { timeZone: 'JST' }],
    ['startLocal', { startLocal: '2026-02-30T07:00:00' }],
    ['limit', { limit: 1001 }],
    ['limit', { limit: 0 }],
    ['exdates', { exdates: ['tomorrow'] }],
    ['rdates', { rdates: Array.from({ length: 1001 }, () => '2026-11-20') }],
    ['holidayPolicy', { holidayPolicy: 'sometimes' }],
    ['holidayRegion', { holidayRegion: 'XX' }],
  ])('names the field at fault: %s', (field, input) => {
    expect(refusal({ rrule: 'FREQ=DAILY', ...input })).toMatchObject({ field });
  });
});
