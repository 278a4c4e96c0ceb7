import { describe, expect, it } from '@jest/globals';
import { CLUB_ROLES, VISIBILITIES, type ClubRole } from './club';
import { canHelp, canHost, canSee, canSetRole, leavesNoOwner } from './club.policy';

const everybody = [...CLUB_ROLES, null];

describe('who may do what in a club', () => {
  it('lets owners and hosts run it, helpers stand at its door', () => {
    expect(everybody.filter(canHost)).toEqual(['owner', 'host']);
    expect(everybody.filter(canHelp)).toEqual(['owner', 'host', 'helper']);
  });

  it('hides private clubs from strangers alone', () => {
    const hidden = VISIBILITIES.flatMap((visibility) =>
      everybody.filter((role) => !canSee(visibility, role)).map((role) => [visibility, role]),
    );
    expect(hidden).toEqual([['private', null]]);
  });

  it('lets owners set every role, hosts only helper and member, the others none', () => {
    const allowed = (actor: ClubRole | null) =>
      CLUB_ROLES.flatMap((from) =>
        CLUB_ROLES.filter((to) => canSetRole(actor, from, to)).map((to) => `${from}>${to}`),
      );
    expect(allowed('owner')).toHaveLength(CLUB_ROLES.length ** 2);
    expect(allowed('host')).toEqual([
      'helper>helper',
      'helper>member',
      'member>helper',
      'member>member',
    ]);
    for (const actor of ['helper', 'member', null] as const) expect(allowed(actor)).toEqual([]);
  });

  it('keeps the last owner', () => {
    expect(leavesNoOwner(1, 'owner', 'host')).toBe(true);
    expect(leavesNoOwner(1, 'owner', 'owner')).toBe(false);
    expect(leavesNoOwner(2, 'owner', 'member')).toBe(false);
    expect(leavesNoOwner(1, 'host', 'member')).toBe(false);
  });
});
