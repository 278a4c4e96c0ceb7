import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
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

  /** How many were present, by occurrence; those with none are left out. One statement. */
  counts(occurrenceIds: readonly string[]): Promise<Map<string, number>> {
    return this.attendances.presentCounts(occurrenceIds);
  }
}
