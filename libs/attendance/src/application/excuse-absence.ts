import { Injectable } from '@nestjs/common';
import {
  invalid,
  notFound,
  ok,
  refuse,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import type { DoorEntry } from '../domain/door';
import { withinExcuseHours } from '../domain/door-hours';
import { AttendanceBook } from './attendance-book';
import { DoorAccess } from './door-access';
import { DoorLists } from './door-lists';

/** 「連絡あり」: the person sent word. It counts against nobody; a second tap changes nothing. */
@Injectable()
export class ExcuseAbsence {
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
      const open = withinExcuseHours(allowed.value, now);
      if (!open.ok) return open;
      const entry = await this.lists.entryOf(tx, allowed.value, input.personId);
      if (!entry) return refuse(notFound('attendee'));
      if (entry.present) return refuse(invalid('personId', 'is_present'));
      await this.book.excuse(tx, allowed.value, entry, viewer!.personId);
      return ok((await this.lists.entryOf(tx, allowed.value, input.personId))!);
    });
  }
}
