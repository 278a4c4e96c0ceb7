import { Injectable } from '@nestjs/common';
import type { Forbidden, NotFound, Outcome, Unauthenticated, Viewer } from '@asaza/kernel';
import { ok } from '@asaza/kernel';
import { DoorAccess } from './door-access';
import { DoorLists, type DoorList } from './door-lists';

/** The door's list for those who stand there. */
@Injectable()
export class DoorQueries {
  constructor(
    private readonly access: DoorAccess,
    private readonly lists: DoorLists,
  ) {}

  async door(
    viewer: Viewer | null,
    occurrenceId: string,
  ): Promise<Outcome<DoorList, NotFound | Forbidden | Unauthenticated>> {
    const allowed = await this.access.asHelper(null, occurrenceId, viewer);
    return allowed.ok ? ok(await this.lists.of(null, allowed.value)) : allowed;
  }
}
