import type { AttendeeState, CountsData } from './documents.server';

/** The tabs in the order of what a host asks for. */
export const STATES = [
  'COMING',
  'AWAITING_APPROVAL',
  'OFFERED',
  'WAITLISTED',
  'PROVISIONAL',
  'MAYBE',
  'DECLINED',
  'REFUSED',
  'UNSEATED',
] as const satisfies readonly AttendeeState[];

export const stateOf = (typed: string | null): AttendeeState =>
  STATES.find((state) => state.toLowerCase() === typed) ?? 'COMING';

export interface TabView {
  readonly state: AttendeeState;
  readonly count: number;
  readonly to: string;
  readonly current: boolean;
}

/** Each state with how many are in it; empty ones stay, so that nothing jumps, but for the rare ones. */
export function tabsOf(counts: CountsData, current: AttendeeState, search: string): TabView[] {
  const found = new Map(counts.map(({ state, count }) => [state, count]));
  return STATES.map((state) => {
    const query = new URLSearchParams({
      ...(state === 'COMING' ? {} : { state: state.toLowerCase() }),
      ...(search ? { q: search } : {}),
    });
    const to = query.size > 0 ? `?${query}` : '.';
    return { state, count: found.get(state) ?? 0, to, current: state === current };
  }).filter(
    ({ state, count }) =>
      count > 0 ||
      state === current ||
      !['AWAITING_APPROVAL', 'UNSEATED', 'MAYBE', 'REFUSED'].includes(state),
  );
}
