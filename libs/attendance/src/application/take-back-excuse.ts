import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { isOver } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import type { DoorEntry } from '../domain/door';
import { withinExcuseHours } from '../domain/door-hours';
import { AttendanceBook } from './attendance-book';
import { DoorAccess } from './door-access';
import { DoorLists } from './door-lists';

/** The excuse was a mistake: expected again, or absent once the date is over. */
@Injectable()
export class TakeBackExcuse {
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
  ): Promise<Outcome<DoorEntry, CommonRefusal>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const allowed = await this.access.asHelper(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      const at = allowed.value;
      const open = withinExcuseHours(at, now);
      if (!open.ok) return open;
      const entry = await this.lists.entryOf(tx, at, input.personId);
      if (!entry) return refuse(notFound('attendee'));
      const after = isOver(at, now) && !entry.walkIn && !entry.speaker ? 'absent' : null;
      await this.book.takeBackExcuse(tx, at, input.personId, after, viewer!.personId);
      return ok((await this.lists.entryOf(tx, at, input.personId))!);
    });
  }
}
