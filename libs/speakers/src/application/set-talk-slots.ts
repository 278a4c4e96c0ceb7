import { Injectable } from '@nestjs/common';
import {
  invalid,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import {
  ClubAccess,
  GatheringQueries,
  hasStarted,
  Occurrences,
  type OccurrenceFacts,
} from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { parseTalkSlots } from '../domain/talk-slots';
import { TalkSlotsRepository, type SlotsOf } from '../persistence/talk-slots.repository';

type Refused = InvalidInput | NotFound | Forbidden | Unauthenticated;

interface Whose extends SlotsOf, Pick<OccurrenceFacts, 'clubId' | 'visibility'> {
  readonly startsAt: OccurrenceFacts['startsAt'] | null;
}

/**
 * A host says how many talks there are at the dates of a series, or at one of them. Nobody's talk is taken
 * away: with fewer slots than talks there is no free one.
 */
@Injectable()
export class SetTalkSlots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly gatherings: GatheringQueries,
    private readonly access: ClubAccess,
    private readonly repository: TalkSlotsRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly seriesId?: string | null;
      readonly occurrenceId?: string | null;
      /** null: given back. */
      readonly slots?: { readonly talks: number; readonly minutes?: number | null } | null;
    },
  ): Promise<Outcome<SlotsOf, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    const { seriesId, occurrenceId } = input;
    if (!seriesId === !occurrenceId) return refuse(invalid('seriesId', 'one_of_two'));
    const slots = input.slots ? parseTalkSlots(input.slots) : ok(null);
    if (!slots.ok) return slots;
    const of = occurrenceId
      ? await this.dateOf(occurrenceId)
      : await this.seriesOf(seriesId ?? '', viewer);
    const what = occurrenceId ? 'occurrence' : 'series';
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const host = await this.access.asHost(tx, what, of, viewer);
      if (!host.ok) return host;
      if (!of) return refuse(notFound(what));
      if (of.startsAt && hasStarted({ startsAt: of.startsAt }, now))
        return refuse(invalid('occurrenceId', 'in_the_past'));
      await this.repository.save(tx, of, slots.value, viewer.personId);
      return ok({ seriesId: of.seriesId, occurrenceId: of.occurrenceId });
    });
  }

  private async dateOf(id: string): Promise<Whose | null> {
    const facts = isUuid(id) ? await this.occurrences.facts(null, id) : null;
    return facts && { ...facts, occurrenceId: facts.id };
  }

  private async seriesOf(id: string, viewer: Viewer): Promise<Whose | null> {
    const facts = await this.gatherings.oneSeries({ id }, viewer);
    return facts && { ...facts, seriesId: facts.id, occurrenceId: null, startsAt: null };
  }
}
