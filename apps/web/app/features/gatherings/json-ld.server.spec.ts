import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import type { OccurrenceFactsData } from './fragments.server';
import { occurrenceJsonLd } from './json-ld.server';
import { occurrenceData } from './occurrence-data.factory';
import { presentOccurrence } from './present.server';

const SITE = 'https://asaza.example';
const ldOf = (own: Partial<OccurrenceFactsData> = {}) => {
  const occurrence = occurrenceData(own);
  return occurrenceJsonLd(occurrence, presentOccurrence(occurrence, 'ja', sayIn('ja')), SITE);
};

describe('the structured data of an occurrence', () => {
  it('says when, where, how much and by whom, and of which series it is', () => {
    expect(ldOf()).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: '川べり朝食会 第128回',
      startDate: '2026-11-20T07:00:00+09:00',
      endDate: '2026-11-20T08:30:00+09:00',
      doorTime: '2026-11-20T06:45:00+09:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      url: `${SITE}/e/asa-128`,
      location: {
        '@type': 'Place',
        name: '川べり食堂 さくら',
        address: 'みどり町4丁目・川端駅 徒歩3分',
        hasMap: 'https://maps.example/sakura',
      },
      image: [`${SITE}/e/asa-128/card.png`],
      organizer: { '@type': 'Organization', name: '川べり朝食会', url: `${SITE}/c/kawaberi` },
      maximumAttendeeCapacity: 24,
      offers: {
        '@type': 'Offer',
        price: 2000,
        priceCurrency: 'JPY',
        availability: 'https://schema.org/InStock',
        url: `${SITE}/e/asa-128`,
      },
      superEvent: {
        '@type': 'EventSeries',
        '@id': `${SITE}/s/asa`,
        name: '川べり朝食会',
        url: `${SITE}/s/asa`,
      },
    });
  });

  it('names the former start of one that moved', () => {
    const previousStartsAt = '2026-11-12T22:00:00Z';
    expect(ldOf({ status: 'MOVED', previousStartsAt })).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-13T07:00:00+09:00',
    });
  });

  it('calls a cancelled one cancelled, with nothing on offer', () => {
    const off = ldOf({ status: 'CANCELLED', previousStartsAt: '2026-11-12T22:00:00Z' });
    expect(off).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(off).not.toHaveProperty('offers');
    expect(off).not.toHaveProperty('previousStartDate');
  });

  it('takes an online one to its page, never to the room', () => {
    const online = ldOf({ venue: null, onlineUrl: 'https://rooms.example/secret' });
    expect(online).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: `${SITE}/e/asa-128` },
    });
    expect(JSON.stringify(online)).not.toContain('secret');
  });

  it('tells nothing of the day that only the seated may read', () => {
    const told = ldOf({ dayNotes: '裏口から', venueContact: '090-0000-0000' });
    expect(JSON.stringify(told)).not.toMatch(/裏口|090/);
  });

  it('says sold out when it is full, and a price in whole units', () => {
    const seats = { ...occurrenceData().seats, free: 0, held: 24 };
    expect(
      ldOf({
        seats,
        fee: { amount: 1250, currency: 'USD', note: null, memberAmount: null, terms: null },
      })['offers'],
    ).toEqual({
      '@type': 'Offer',
      price: 12.5,
      priceCurrency: 'USD',
      availability: 'https://schema.org/SoldOut',
      url: `${SITE}/e/asa-128`,
    });
    expect(ldOf({ fee: null })['offers']).toMatchObject({ price: 0, priceCurrency: 'JPY' });
  });
});
