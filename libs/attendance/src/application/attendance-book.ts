import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { CheckedIn, CheckInUndone, Marked } from '../domain/attendance.events';
import type { AttendanceState } from '../domain/attendance';
import { AttendanceRepository, type Held, type Named } from '../persistence/attendance.repository';
import { MemberStatsRepository } from '../persistence/member-stats.repository';

/**
 * The one way in which presence is written: the row, what it adds up to, and the event, together. Says
 * nothing about who may do it and when; the caller has decided that in the same transaction.
 */
@Injectable()
export class AttendanceBook {
  constructor(
    private readonly attendances: AttendanceRepository,
    private readonly stats: MemberStatsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** False when the person is present already: nothing changes then. */
  async checkIn(
    tx: Tx,
    at: Held,
    person: Named & { readonly walkIn: boolean },
    by: string,
  ): Promise<boolean> {
    if (!(await this.attendances.checkIn(tx, at, person, by))) return false;
    const { personId } = person;
    await this.stats.recount(tx, at.clubId, [personId]);
    await this.outbox.append(tx, CheckedIn, { occurrenceId: at.id, personId });
    await this.tell(tx, at, [personId], 'present');
    return true;
  }

  /** `after`: what the person is then; null while the occurrence may still see them. */
  async undo(
    tx: Tx,
    at: Held,
    personId: string,
    after: 'absent' | null,
    by: string,
  ): Promise<boolean> {
    if (!(await this.attendances.undo(tx, at.id, personId, after, by))) return false;
    await this.stats.recount(tx, at.clubId, [personId]);
    await this.outbox.append(tx, CheckInUndone, { occurrenceId: at.id, personId });
    await this.tell(tx, at, [personId], after ?? 'none');
    return true;
  }

  /** The occurrence took place: whoever was expected and not seen is absent, and streaks may end. */
  async close(tx: Tx, at: Held, expected: readonly Named[]): Promise<void> {
    await this.tell(tx, at, await this.attendances.absent(tx, at, expected), 'absent');
    // Seldom more than nothing: it matters when a later occurrence has begun before this one was closed.
    const seenSince = await this.stats.hold(tx, at);
    await this.stats.recount(tx, at.clubId, seenSince);
  }

  /** Not there, and a helper knows why. False when the person is present, or excused already. */
  async excuse(tx: Tx, at: Held, person: Named, by: string): Promise<boolean> {
    if (!(await this.attendances.excuse(tx, at, person, by))) return false;
    await this.tell(tx, at, [person.personId], 'excused');
    return true;
  }

  /** The excuse was a mistake. `after`: what the person is then. */
  async takeBackExcuse(
    tx: Tx,
    at: Held,
    personId: string,
    after: 'absent' | null,
    by: string,
  ): Promise<boolean> {
    if (!(await this.attendances.takeBackExcuse(tx, at.id, personId, after, by))) return false;
    await this.tell(tx, at, [personId], after ?? 'none');
    return true;
  }

  private async tell(
    tx: Tx,
    at: Held,
    personIds: readonly string[],
    mark: AttendanceState | 'none',
  ): Promise<void> {
    if (personIds.length === 0) return;
    await this.outbox.append(tx, Marked, { occurrenceId: at.id, personIds, mark });
  }
}
