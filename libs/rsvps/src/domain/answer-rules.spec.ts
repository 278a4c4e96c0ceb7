import { describe, expect, it } from '@jest/globals';
import { momentOf } from './answer-point';
import { checkRules, DEFAULT_RULES, parseRules, rulesOver } from './answer-rules';
import { Temporal } from '@asaza/recurrence';

describe('rules of answers', () => {
  it('are the date’s own over the series’ over the defaults', () => {
    const series = { companionsMax: 2, approval: 'everybody' } as const;
    expect(rulesOver(series, { companionsMax: 0 })).toEqual({
      ...DEFAULT_RULES,
      companionsMax: 0,
      approval: 'everybody',
    });
  });

  it('tell what was set from what was given back and what was left alone', () => {
    const parsed = parseRules({
      companionsMax: 3,
      opens: null,
      closes: {},
      screening: { ja: ' ' },
    });
    expect(parsed).toEqual({
      ok: true,
      value: { set: { companionsMax: 3, closes: null, screening: null }, givenBack: ['opens'] },
    });
  });

  it.each([
    [{ companionsMax: 6 }, 'companionsMax', 'too_large'],
    [{ screening: { ja: 'あ'.repeat(121) } }, 'screening.ja', 'too_long'],
    [{ offerCutoff: { daysBefore: 1 } }, 'offerCutoff.at', 'required'],
  ])('refuse %j', (raw, field, reason) => {
    expect(parseRules(raw)).toMatchObject({ ok: false, refusal: { field, reason } });
  });

  it('never close before they open', () => {
    const start = Temporal.Instant.from('2026-11-19T22:00:00Z');
    const when = (point: Parameters<typeof momentOf>[0]) =>
      momentOf(point, start, 'Asia/Tokyo').epochMilliseconds;
    const opens = { kind: 'before', minutes: 60 } as const;
    const closes = { kind: 'before', minutes: 120 } as const;
    expect(checkRules({ ...DEFAULT_RULES, opens, closes }, when)).toMatchObject({
      ok: false,
      refusal: { field: 'closes', reason: 'before_opens' },
    });
    expect(checkRules({ ...DEFAULT_RULES, opens: closes, closes: opens }, when).ok).toBe(true);
  });
});
