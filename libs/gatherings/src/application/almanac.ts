import { Injectable } from '@nestjs/common';
import { resolve, TZDATA_VERSION, type HolidayTable, type Temporal } from '@asaza/recurrence';
import type { World } from '../domain/plan-state';

/** The tables that dates are derived from: holidays as they are announced, clocks as countries set them. */
@Injectable()
export class Almanac {
  /** Other holidays than the built-in ones. */
  holidays: HolidayTable | undefined = undefined;
  tzdataVersion: string = TZDATA_VERSION;
  resolve: World['resolve'] = resolve;

  worldAt(now: Temporal.Instant): World {
    const { holidays, tzdataVersion } = this;
    return { now, holidays, tzdataVersion, resolve: (local, tzid) => this.resolve(local, tzid) };
  }
}
