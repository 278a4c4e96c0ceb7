import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import type { OccurrenceFactsData } from './fragments.server';
import { occurrenceData } from './occurrence-data.factory';
import { presentLine, presentOccurrence } from './present.server';

const say = sayIn('ja');
const view = (own: Partial<OccurrenceFactsData> = {}) =>
  presentOccurrence(occurrenceData(own), 'ja', say);
const line = (own: Partial<OccurrenceFactsData> = {}) =>
  presentLine(occurrenceData(own), 'ja', say);

describe('an occurrence that moved', () => {
  const moved = { status: 'MOVED', previousStartsAt: '2026-11-12T22:00:00Z' } as const;

  it('keeps the time that people still have in mind, on the clock of its zone', () => {
    expect(view(moved).before).toEqual({
      when: '11月13日(金) 7:00',
      iso: '2026-11-13T07:00:00+09:00',
    });
    expect(line(moved).before).toBe('11月13日(金) 7:00');
  });

  it('falls back to what its rule gave, where nothing else was written down', () => {
    expect(view({ status: 'MOVED', movedFrom: '2026-11-13T07:00:00' }).before?.when).toBe(
      '11月13日(金) 7:00',
    );
  });

  it('has no old time when it only changed its place', () => {
    expect(view({ status: 'MOVED' }).before).toBeNull();
    expect(view({ previousStartsAt: '2026-11-19T22:00:00.000Z' }).before).toBeNull();
  });

  it('says no old time once it is over', () => {
    expect(line({ ...moved, over: true }).before).toBeNull();
  });
});

describe('an occurrence on another day than its rule gives', () => {
  it('names that day where a holiday shifted it and nobody was told another', () => {
    const shifted = view({ movedFrom: '2026-11-13T07:00:00' });
    expect(shifted.shiftedFrom).toBe('11月13日(金)');
    expect(shifted.before).toBeNull();
  });

  it('says so while holidays are not announced', () => {
    expect(line({ provisional: true }).state).toBe('残り4席・日にちは仮');
  });
});

describe('an occurrence that is off', () => {
  it('is told with its reason', () => {
    const off = { status: 'CANCELLED', cancelledReason: '台風のため' } as const;
    expect(line(off)).toMatchObject({ cancelled: true, state: '中止（台風のため）' });
    expect(view(off)).toMatchObject({ state: 'cancelled', cancelledReason: '台風のため' });
    expect(line({ status: 'CANCELLED' }).state).toBe('中止');
  });

  it('is another thing when the series just no longer gives the date', () => {
    expect(view({ status: 'CANCELLED', skipped: true }).state).toBe('skipped');
  });
});

describe('own words of one date', () => {
  it('are shown, and those of the series are left to its page', () => {
    const description = { ja: 'この日だけの朝市です。', en: null };
    expect(view({ description, own: ['DESCRIPTION'] }).about?.text).toBe('この日だけの朝市です。');
    expect(view({ description }).about).toBeNull();
  });
});

describe('a date of members only', () => {
  const club = { ...occurrenceData().club, visibility: 'PRIVATE' as const };
  const series = { ...occurrenceData().series, visibility: 'PRIVATE' as const };

  it('has no file that a calendar program would be refused, and is not listed', () => {
    for (const own of [{ club }, { series }]) {
      expect(view(own).calendars.file).toBeNull();
      expect(view(own).club.listed).toBe(false);
    }
    expect(view().calendars.file).toContain('.ics');
    expect(view().club.listed).toBe(true);
  });
});

describe('links that hosts typed', () => {
  it('are followed to the web only', () => {
    const bad = 'javascript:alert(1)';
    expect(view({ onlineUrl: bad }).onlineUrl).toBeNull();
    expect(view({ venue: { ...occurrenceData().venue!, mapUrl: bad } }).venue?.mapUrl).toBeNull();
  });
});
