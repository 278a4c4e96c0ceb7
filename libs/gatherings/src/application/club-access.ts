import { Injectable } from '@nestjs/common';
import {
  forbidden,
  notFound,
  refuse,
  type Forbidden,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { ok, type Viewer } from '@asaza/kernel';
import { canHost, canSee, Clubs, type ClubRole } from '@asaza/clubs';
import type { Tx } from '@asaza/platform/database';
import type { Visibility } from '../domain/occurrence';

interface OfClub {
  readonly clubId: string;
  readonly visibility: Visibility;
}

/** Who may see and change the gatherings of a club: the club's roles over the two visibilities. */
@Injectable()
export class ClubAccess {
  constructor(private readonly clubs: Clubs) {}

  roleOf(tx: Tx | null, clubId: string, viewer: Viewer | null): Promise<ClubRole | null> {
    return this.clubs.roleOf(tx, clubId, viewer?.personId ?? null);
  }

  /** Whether it exists for the viewer: neither it nor its club is private to others. */
  async canSee(tx: Tx | null, of: OfClub, viewer: Viewer | null): Promise<boolean> {
    const [club] = await this.clubs.byIds([of.clubId], tx ?? undefined);
    if (!club) return false;
    const open = canSee(club.visibility, null) && canSee(of.visibility, null);
    return open || (await this.roleOf(tx, of.clubId, viewer)) !== null;
  }

  /** A host goes on; others are told that it is not theirs, or not there where they may not see it. */
  async asHost(
    tx: Tx,
    what: string,
    of: OfClub | null,
    viewer: Viewer,
  ): Promise<Outcome<ClubRole, Forbidden | NotFound>> {
    if (!of) return refuse(notFound(what));
    const role = await this.roleOf(tx, of.clubId, viewer);
    if (role && canHost(role)) return ok(role);
    return refuse((await this.canSee(tx, of, viewer)) ? forbidden : notFound(what));
  }
}
