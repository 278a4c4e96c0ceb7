import { describe, expect, it } from '@jest/globals';
import { parseVenue, type RawVenue } from './venue';

const place: RawVenue = { name: '喫茶 みなも' };

describe('parseVenue', () => {
  it('reads everything that is known of a place', () => {
    expect(
      parseVenue({
        ...place,
        address: '東京都台東区',
        mapUrl: 'https://maps.example/minamo',
        capacity: 40,
        timeZone: 'Asia/Tokyo',
        dayNotes: '裏口から\r\nお入りください',
        contact: '店主 03-0000-0000',
      }),
    ).toEqual({
      ok: true,
      value: {
        name: '喫茶 みなも',
        address: '東京都台東区',
        directions: null,
        mapUrl: 'https://maps.example/minamo',
        capacity: 40,
        timeZone: 'Asia/Tokyo',
        dayNotes: '裏口から\nお入りください',
        contact: '店主 03-0000-0000',
      },
    });
  });

  it('leaves out what was not said, and no place is an answer', () => {
    expect(parseVenue({ ...place, timeZone: ' ', contact: '' })).toMatchObject({
      value: { capacity: null, timeZone: null, dayNotes: null, contact: null },
    });
    expect(parseVenue(null)).toEqual({ ok: true, value: null });
  });

  it.each<[string, Partial<RawVenue>, object]>([
    ['no name', { name: ' ' }, { field: 'venue.name', reason: 'required' }],
    ['nobody fits in', { capacity: 0 }, { field: 'venue.capacity', reason: 'too_small', limit: 1 }],
    ['a stadium', { capacity: 10_001 }, { field: 'venue.capacity', reason: 'too_large' }],
    ['half a seat', { capacity: 1.5 }, { field: 'venue.capacity', reason: 'not_a_number' }],
    ['JST', { timeZone: 'JST' }, { field: 'venue.timeZone', reason: 'unknown_zone' }],
    ['long notes', { dayNotes: 'あ'.repeat(1_001) }, { field: 'venue.dayNotes', limit: 1_000 }],
    ['a long contact', { contact: 'あ'.repeat(201) }, { field: 'venue.contact', limit: 200 }],
    ['a script as a map', { mapUrl: 'javascript:1' }, { field: 'venue.mapUrl' }],
  ])('refuses %s by its field', (_, changes, refusal) => {
    expect(parseVenue({ ...place, ...changes })).toMatchObject({ ok: false, refusal });
  });
});
