import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { notOnTheList, type NotOnTheList } from '../domain/attendance.refusals';
import type { DoorEntry } from '../domain/door';
import { withinDoorHours } from '../domain/door-hours';
import { AttendanceBook } from './attendance-book';
import { DoorAccess } from './door-access';
import { DoorLists } from './door-lists';

/** One tap at the door. A second one, from whichever phone, changes nothing. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: DoorAccess,
    private readonly lists: DoorLists,
    private readonly book: AttendanceBook,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly personId: string },
  ): Promise<Outcome<DoorEntry, CommonRefusal | NotOnTheList>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHelper(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const open = withinDoorHours(allowed.value, now);
      if (!open.ok) return open;
      const entry = await this.lists.entryOf(tx, allowed.value, input.personId);
      if (!entry) return refuse(notOnTheList);
      await this.book.checkIn(tx, allowed.value, entry, viewer!.personId);
      return ok((await this.lists.entryOf(tx, allowed.value, input.personId))!);
    });
  }
}
