import { invalid, ok, parseInteger, parseOptionalLine, refuse } from '@asaza/kernel';
import type { InvalidInput, Outcome } from '@asaza/kernel';
import { resolve, Temporal } from '@asaza/recurrence';

/** Who may answer to a series where only the invited can: one person, or whoever has a link. */
export interface AnswerInvitation {
  readonly id: string;
  readonly seriesId: string;
  /** Null: a link for several. */
  readonly personId: string | null;
  readonly label: string | null;
  /** How many people may come by the link; null: as many as like. */
  readonly usesMax: number | null;
  /** Until when the link lets somebody in; null: until it is revoked. */
  readonly endsAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
  /** How many came by it. */
  readonly used: number;
}

export const INVITATION_STATES = ['open', 'used_up', 'ended', 'revoked'] as const;
export type AnswerInvitationState = (typeof INVITATION_STATES)[number];

/** Whether it still lets somebody in whom it has not let in yet. */
export function invitationState(
  { revokedAt, endsAt, usesMax, used }: AnswerInvitation,
  now: Temporal.Instant,
): AnswerInvitationState {
  if (revokedAt) return 'revoked';
  if (endsAt && Temporal.Instant.compare(now, endsAt) >= 0) return 'ended';
  return usesMax !== null && used >= usesMax ? 'used_up' : 'open';
}

const LABEL_LENGTH = 60;
const MOST_USES = 1000;
export const MOST_ADDRESSES = 50;

export interface RawLink {
  readonly label?: string | null;
  readonly usesMax?: number | null;
  /** The last day on which it lets somebody in. */
  readonly endsOn?: Temporal.PlainDate | null;
}

export type LinkLimits = Pick<AnswerInvitation, 'label' | 'usesMax' | 'endsAt'>;

/** A link lives to the end of its last day, on the clock of the series. */
export function parseLink(
  raw: RawLink,
  tzid: string,
  now: Temporal.Instant,
): Outcome<LinkLimits, InvalidInput> {
  const label = parseOptionalLine('label', raw.label, LABEL_LENGTH);
  if (!label.ok) return label;
  const usesMax =
    raw.usesMax == null ? ok(null) : parseInteger('usesMax', raw.usesMax, 1, MOST_USES);
  if (!usesMax.ok) return usesMax;
  const endsAt = raw.endsOn
    ? resolve(raw.endsOn.add({ days: 1 }).toPlainDateTime({ hour: 0 }), tzid)
    : null;
  if (endsAt && Temporal.Instant.compare(endsAt, now) <= 0)
    return refuse(invalid('endsOn', 'in_the_past'));
  return ok({ label: label.value, usesMax: usesMax.value, endsAt });
}
