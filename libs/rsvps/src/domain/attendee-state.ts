/**
 * Where a person stands with a date, in one word for lists: of response, approval and seat, the one that hosts
 * ask for first. The tabs of the host's people page, in their order.
 */
export const ATTENDEE_STATES = [
  'coming',
  'awaiting_approval',
  'offered',
  'waitlisted',
  'provisional',
  'maybe',
  'declined',
  'refused',
  'unseated',
] as const;
export type AttendeeState = (typeof ATTENDEE_STATES)[number];
