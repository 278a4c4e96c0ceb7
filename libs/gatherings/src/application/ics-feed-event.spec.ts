import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { anOccurrence } from '../domain/occurrence.factory';
import type { OccurrenceFacts } from '../domain/occurrence';
import { feedEvent, type FeedEntry } from './ics-feed-event';

const url = 'https://asaza.example/e/kawaberi128';
const textOf = (
  facts: OccurrenceFacts,
  more: Partial<FeedEntry> = {},
  locale: 'ja' | 'en' = 'ja',
) => feedEvent({ facts, url, ...more }, locale).text;

describe('a date in a feed', () => {
  it('is written once and kept', () => {
    const entry = { facts: anOccurrence(), url };
    expect(feedEvent(entry, 'ja')).toBe(feedEvent({ facts: anOccurrence(), url }, 'ja'));
  });

  // Each of these stands in the text: what is kept must not outlive it.
  it.each<[string, Partial<OccurrenceFacts>, string]>([
    ['title', { title: { ja: '新しい会', en: null } }, '新しい会'],
    ['theme', { subtitle: { ja: '特別編', en: null } }, '特別編'],
    ['text', { description: { ja: '持ち物あり', en: null } }, '持ち物あり'],
    ['number', { number: 129 }, '第129回'],
    ['start', { startsAt: Temporal.Instant.from('2026-11-19T21:00:00Z') }, 'T060000'],
    ['end', { endsAt: Temporal.Instant.from('2026-11-20T00:00:00Z') }, 'T090000'],
    ['zone', { tzid: 'Asia/Seoul' }, 'TZID=Asia/Seoul'],
    ['place', { venue: null }, ''],
    ['fee', { fee: null }, ''],
    ['doors', { doorsMinutesBefore: 30 }, '開場 6:30'],
    ['state', { status: 'cancelled' }, 'STATUS:CANCELLED'],
    ['reason', { status: 'cancelled', cancelledReason: '台風' }, '中止 台風'],
    ['sequence', { sequence: 4 }, 'SEQUENCE:4'],
    ['stamp', { changedAt: Temporal.Instant.from('2026-11-02T00:00:00Z') }, '20261102T000000Z'],
  ])('is written anew when its %s differs', (_, change, shown) => {
    const before = textOf(anOccurrence());
    const after = textOf(anOccurrence(change));
    expect(after).not.toBe(before);
    expect(after.replace(/\r\n /g, '')).toContain(shown);
    expect(textOf(anOccurrence())).toBe(before);
  });

  it('is another one in another language, and for another reader', () => {
    const facts = anOccurrence({ onlineUrl: 'https://meet.example/secret' });
    expect(textOf(facts, {}, 'en')).toContain('Riverside Breakfast');
    expect(textOf(facts)).toContain('STATUS:CONFIRMED');
    expect(textOf(facts)).not.toContain('secret');
    expect(textOf(facts, { state: 'waiting' })).toContain('STATUS:TENTATIVE');
    expect(textOf(facts, { state: 'waiting' })).toContain('キャンセル待ち');
    expect(textOf(facts, { state: 'waiting' })).not.toContain('secret');
    expect(textOf(facts, { state: 'held' })).toContain('secret');
    const off = { ...facts, status: 'cancelled' as const };
    expect(textOf(off, { state: 'waiting' })).toContain('STATUS:CANCELLED');
  });
});
