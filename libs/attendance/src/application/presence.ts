import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import type { AttendanceState } from '../domain/attendance';
import { AttendanceRepository } from '../persistence/attendance.repository';

/** Who was there. */
@Injectable()
export class Presence {
  constructor(private readonly attendances: AttendanceRepository) {}

  /** The ids of those present, in order. */
  of(tx: Tx | null, occurrenceId: string): Promise<string[]> {
    return this.attendances.present(tx, occurrenceId);
  }

  /** Under which name the door knows people: what they or a host typed, whoever they turn out to be. */
  namesAtDoor(
    tx: Tx | null,
    occurrenceIds: readonly string[],
  ): Promise<{ occurrenceId: string; personId: string; name: string }[]> {
    return this.attendances.names(tx, occurrenceIds);
  }

  /** What became of each, in the order given; null: nothing is known yet. One statement. */
  async statesOf(
    at: readonly { readonly occurrenceId: string; readonly personId: string }[],
  ): Promise<(AttendanceState | null)[]> {
    const found = await this.attendances.states(at);
    const key = (of: { readonly occurrenceId: string; readonly personId: string }) =>
      `${of.occurrenceId}|${of.personId}`;
    const byKey = new Map(found.map((row) => [key(row), row.state]));
    return at.map((one) => byKey.get(key(one)) ?? null);
  }

  /** How many were present, by occurrence; those with none are left out. One statement. */
  counts(occurrenceIds: readonly string[]): Promise<Map<string, number>> {
    return this.attendances.presentCounts(occurrenceIds);
  }
}
