import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  type NotFound,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import type { Edit } from '../domain/edit';
import type { EditContext } from '../domain/edits/edit-draft';
import type { SeriesFacts } from '../domain/series';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { SeriesRepository } from '../persistence/series.repository';
import type { EditRefusal } from '../domain/gatherings.refusals';
import { Almanac } from './almanac';
import { ClubAccess } from './club-access';

export interface Editing {
  readonly context: EditContext;
  readonly series: SeriesFacts;
}

/** What previewing and saving an edit have in common: find, lock, load, authorize. */
@Injectable()
export class EditGathering {
  constructor(
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly almanac: Almanac,
    private readonly access: ClubAccess,
    private readonly plans: SeriesPlanRepository,
    private readonly series: SeriesRepository,
  ) {}

  async open(
    tx: Tx,
    viewer: Viewer,
    edit: Edit,
    options: { readonly look: boolean },
  ): Promise<Outcome<Editing, EditRefusal>> {
    const found = await this.seriesOf(tx, edit);
    if (!found.ok) return found;
    const what = 'occurrenceId' in edit ? 'occurrence' : 'series';
    // Asked before as well: whoever is no host makes nobody wait.
    const [seen] = await this.series.byIds(tx, [found.value]);
    const may = await this.access.asHost(tx, what, seen ?? null, viewer);
    if (!may.ok) return may;
    if (!options.look) await this.plans.lock(tx, found.value);
    // Asked under the lock: what is to come when this transaction decides, not when it was waiting.
    const now = await this.clock.now();
    const aboutIds = aboutIdsOf(edit);
    const gathering = await this.plans.gathering(tx, found.value, { now, aboutIds, ...options });
    const [series] = gathering ? await this.series.byIds(tx, [found.value]) : [];
    const host = await this.access.asHost(tx, what, series ?? null, viewer);
    if (!host.ok) return host;
    if (!gathering || !series) return refuse(notFound(what));
    const world = this.almanac.worldAt(now);
    const ids = {
      venue: this.entropy.id(),
      rule: this.entropy.id(),
      closure: this.entropy.id(),
    };
    return ok({ context: { gathering, world, ids }, series });
  }

  private async seriesOf(tx: Tx, edit: Edit): Promise<Outcome<string, NotFound>> {
    if (!('occurrenceId' in edit))
      return isUuid(edit.seriesId) ? ok(edit.seriesId) : refuse(notFound('series'));
    const id = isUuid(edit.occurrenceId) ? await this.plans.seriesOf(tx, edit.occurrenceId) : null;
    return id ? ok(id) : refuse(notFound('occurrence'));
  }
}

/** Dates that an edit names, which are loaded also when they have begun. */
function aboutIdsOf(edit: Edit): string[] {
  if ('occurrenceId' in edit) return [edit.occurrenceId];
  const from = edit.kind === 'series' ? edit.fromOccurrenceId : null;
  return from && isUuid(from) ? [from] : [];
}
