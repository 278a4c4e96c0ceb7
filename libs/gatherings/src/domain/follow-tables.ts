import { isToCome, type DateRow, type Gathering, type World } from './plan-state';
import { reconcile, type Reconciled } from './reconcile';
import { settle, type PlannedEdit } from './settle';

/** The nightly round: dates up to the horizon, and what hangs on holidays that are announced by now. */
export const planAhead = (gathering: Gathering, world: World): PlannedEdit =>
  followed(
    gathering,
    reconcile(gathering, gathering.series, world, { provisionalOnly: true }),
    world,
  );

/** Dates to come keep their wall time; where a country changed its clocks, the moment is another one. */
export function planZones(gathering: Gathering, world: World): PlannedEdit {
  const derived = (row: DateRow): DateRow => {
    if (row.tzdataVersion === world.tzdataVersion || !isToCome(row, world.now)) return row;
    const startsAt = world.resolve(row.localStart, row.tzid);
    const endsAt = startsAt.add({ minutes: row.durationMinutes });
    return { ...row, startsAt, endsAt, tzdataVersion: world.tzdataVersion };
  };
  return followed(gathering, { rows: gathering.rows.map(derived), adds: [] }, world);
}

function followed(gathering: Gathering, reconciled: Reconciled, world: World): PlannedEdit {
  const { series: after } = gathering;
  return settle({ gathering, after, reconciled, template: [], schedule: false }, world);
}
