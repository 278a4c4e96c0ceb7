import type { ClubRole, ClubVisibility } from './club';

type Role = ClubRole | null;

/** Runs the club: its dates, people and texts. */
export const canHost = (role: Role): boolean => role === 'owner' || role === 'host';

/** Stands at the door. */
export const canHelp = (role: Role): boolean => canHost(role) || role === 'helper';

/** Whether the club exists at all for somebody in this role. */
export const canSee = (visibility: ClubVisibility, role: Role): boolean =>
  visibility !== 'private' || role !== null;

/** Hosts make helpers and members of each other; hosts and owners are made and unmade by owners alone. */
export function canSetRole(actor: Role, from: ClubRole, to: ClubRole): boolean {
  if (actor === 'owner') return true;
  return actor === 'host' && !canHost(from) && !canHost(to);
}

/** Whether the change would leave the club without any owner. */
export const leavesNoOwner = (owners: number, from: ClubRole, to: ClubRole): boolean =>
  from === 'owner' && to !== 'owner' && owners <= 1;
