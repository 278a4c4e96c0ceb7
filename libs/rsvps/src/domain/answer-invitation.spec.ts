import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@asaza/recurrence';
import { invitationState, parseLink, type AnswerInvitation } from './answer-invitation';

const at = (text: string) => Temporal.Instant.from(text);
const NOON = at('2026-11-11T03:00:00Z');
const link: AnswerInvitation = {
  ...{ id: 'i', seriesId: 's', personId: null, label: null, usesMax: 2, used: 1 },
  ...{ endsAt: at('2026-11-12T15:00:00Z'), createdAt: NOON, revokedAt: null },
};

describe('a link for several', () => {
  it.each([
    ['open', {}],
    ['used_up', { used: 2 }],
    ['ended', { endsAt: NOON }],
    ['ended', { endsAt: NOON, used: 2 }],
    ['revoked', { revokedAt: NOON, endsAt: NOON, used: 2 }],
    ['open', { usesMax: null, used: 500, endsAt: null }],
  ] as const)('is %s with %p', (state, change) => {
    expect(invitationState({ ...link, ...change }, NOON)).toBe(state);
  });

  it('lives to the end of its last day, on the clock of the series', () => {
    const endsOn = Temporal.PlainDate.from('2026-11-12');
    expect(parseLink({ endsOn }, 'Asia/Tokyo', NOON)).toMatchObject({
      value: { endsAt: at('2026-11-12T15:00:00Z') },
    });
    // Today is still a day.
    expect(
      parseLink({ endsOn: Temporal.PlainDate.from('2026-11-11') }, 'Asia/Tokyo', NOON).ok,
    ).toBe(true);
  });

  it.each([
    [{ endsOn: Temporal.PlainDate.from('2026-11-10') }, 'endsOn', 'in_the_past'],
    [{ usesMax: 0 }, 'usesMax', 'too_small'],
    [{ usesMax: 1001 }, 'usesMax', 'too_large'],
    [{ usesMax: 1.5 }, 'usesMax', 'not_a_number'],
    [{ label: 'あ'.repeat(61) }, 'label', 'too_long'],
  ])('refuses %p by its field', (raw, field, reason) => {
    expect(parseLink(raw, 'Asia/Tokyo', NOON)).toMatchObject({ refusal: { field, reason } });
  });
});
