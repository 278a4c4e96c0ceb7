import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../../i18n/catalogues.server';
import { presentSeriesState } from './series-state.server';

type Going = Parameters<typeof presentSeriesState>[0];
const said = (own: Partial<Going>, locale: 'ja' | 'en' = 'ja') =>
  presentSeriesState({ state: 'ACTIVE', closures: [], ...own }, locale, sayIn(locale));

describe('how a series goes on, in words', () => {
  it('says nothing while nothing is special', () => {
    expect(said({})).toEqual({ notice: null, ahead: [], closures: [] });
  });

  it('says until when it rests, or that nobody knows yet', () => {
    const rest = { state: 'PAUSED', pausedFrom: '2026-12-01' } as const;
    expect(said({ ...rest, pausedUntil: '2027-01-31' }).notice?.body).toContain(
      '2027年1月31日(日)',
    );
    expect(said(rest).notice?.body).toContain('まだ決まっていません');
    expect(said(rest).ahead).toEqual([]);
  });

  it('announces a rest, an end and another rule', () => {
    const ahead = said({
      pausedFrom: '2026-12-28',
      pausedUntil: '2027-01-08',
      endsOn: '2027-03-31',
      nextSentence: { from: '2027-02-04', sentence: '毎週 木曜・夜7時' },
    }).ahead;
    expect(ahead).toEqual([
      '2027年2月4日(木)からは「毎週 木曜・夜7時」に変わります。',
      '2026年12月28日(月)〜2027年1月8日(金)はお休みします。',
      '2027年3月31日(水)でひと区切りとなります。',
    ]);
  });

  it('thanks when it has ended, and announces nothing any more', () => {
    const ended = said({ state: 'ENDED', endsOn: '2026-03-31' });
    expect(ended.notice?.title).toBe('この定例会は終わりました');
    expect(ended.ahead).toEqual([]);
  });

  it('names closures with their reason', () => {
    const closures = [{ firstDay: '2026-12-29', lastDay: '2027-01-03', label: '年末年始' }];
    expect(said({ closures }).closures).toEqual([
      { days: '2026年12月29日(火)〜2027年1月3日(日)', label: '年末年始' },
    ]);
    expect(said({ closures }, 'en').closures[0]?.days).toBe('Tue, Dec 29, 2026 – Sun, Jan 3, 2027');
  });
});
