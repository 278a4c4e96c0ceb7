import { describe, expect, it } from '@jest/globals';
import { isFor, parseWords } from './message';

const words = (subject: string, body: string) =>
  parseWords({ subject: { ja: subject }, body: { ja: body } });
const refusal = (outcome: ReturnType<typeof words>) => (outcome.ok ? null : outcome.refusal);

describe('what a host may write', () => {
  it('is a line and a text, in one language or both', () => {
    expect(words('持ち物', '本を一冊。')).toEqual({
      ok: true,
      value: { subject: { ja: '持ち物', en: null }, body: { ja: '本を一冊。', en: null } },
    });
  });

  it.each([
    ['', '', { field: 'subject', reason: 'required' }],
    ['  ', 'x', { field: 'subject.ja', reason: 'required' }],
    ['x', '', { field: 'body.ja', reason: 'required' }],
    ['x', 'あ'.repeat(5_001), { field: 'body.ja', reason: 'too_long', limit: 5_000 }],
    ['朝'.repeat(31), 'x', { field: 'subject.ja', reason: 'too_long', limit: 30 }],
    ['a'.repeat(61), 'x', { field: 'subject.ja', reason: 'too_long', limit: 30 }],
    ['x\r\nBcc: v@example.com', 'x', { field: 'subject.ja', reason: 'control_characters' }],
    ['x\u2028y', 'x', { field: 'subject.ja', reason: 'control_characters' }],
    ['x', 'a\u0000b', { field: 'body.ja', reason: 'control_characters' }],
    ['\u202ex', 'x', { field: 'subject.ja', reason: 'control_characters' }],
  ])('%j with %#', (subject, body, expected) => {
    expect(refusal(words(subject, body))).toMatchObject(expected);
  });

  it('may be just as long as the limits', () => {
    expect(words('朝'.repeat(30), 'あ'.repeat(5_000)).ok).toBe(true);
    expect(words('a'.repeat(60), 'x').ok).toBe(true);
  });

  it('has a text in every language of its subject', () => {
    const outcome = parseWords({ subject: { ja: '件名', en: 'Subject' }, body: { ja: '本文' } });
    expect(refusal(outcome)).toMatchObject({ field: 'body.en', reason: 'required' });
  });
});

describe('whom it is for', () => {
  it.each([
    ['held', 'accepted', ['attendees', 'all']],
    ['offered', 'accepted', ['waitlist', 'all']],
    ['waitlisted', 'accepted', ['waitlist', 'all']],
    ['none', 'tentative', ['all']],
    ['none', 'declined', []],
  ] as const)('a %s seat and a response of %s', (seat, response, audiences) => {
    const found = (['attendees', 'waitlist', 'all'] as const).filter((one) =>
      isFor(one, { seat, response }),
    );
    expect(found).toEqual(audiences);
  });
});
