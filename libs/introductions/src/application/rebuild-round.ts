import { Injectable } from '@nestjs/common';
import { conflict, ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { roundAlreadySent, type RoundAlreadySent } from '../domain/introductions.refusals';
import { parseTerms, type TermsInput } from '../domain/parse-terms';
import { keptOf, peopleOf } from '../domain/round-edits';
import { RoundPairsRepository } from '../persistence/round-pairs.repository';
import { RoundRepository } from '../persistence/round.repository';
import { RoundAccess } from './round-access';
import { RoundForecasts, type Forecast } from './round-forecasts';
import { RoundViews, type RoundView } from './round-views';
import { RoundWorkings } from './round-workings';

type Refused = CommonRefusal | RoundAlreadySent;

/**
 * A host has a round computed again by terms of their own, while it is still theirs to look at. What they locked,
 * left out or added stays; each computing stays written with its terms, seed, version and certificate.
 */
@Injectable()
export class RebuildRound {
  constructor(
    private readonly database: Database,
    private readonly entropy: Entropy,
    private readonly access: RoundAccess,
    private readonly workings: RoundWorkings,
    private readonly forecasts: RoundForecasts,
    private readonly rounds: RoundRepository,
    private readonly pairs: RoundPairsRepository,
    private readonly views: RoundViews,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly roundId: string; readonly terms: TermsInput },
  ): Promise<Outcome<RoundView, Refused>> {
    const terms = parseTerms(input.terms);
    if (!terms.ok) return terms;
    const read = await this.database.tx(async (tx) => {
      const found = await this.access.lock(tx, viewer, input.roundId);
      if (!found.ok) return found;
      if (found.value.round.state === 'sent') return refuse(roundAlreadySent);
      return ok(await this.workings.read(tx, found.value.round));
    });
    if (!read.ok) return read;
    const forecast = await this.forecasts.of(read.value, terms.value);
    return this.database.tx((tx) => this.keep(tx, viewer, forecast));
  }

  private async keep(
    tx: Tx,
    viewer: Viewer | null,
    { workings, room, draft, terms }: Forecast,
  ): Promise<Outcome<RoundView, Refused>> {
    const found = await this.access.lock(tx, viewer, workings.round.id);
    if (!found.ok) return found;
    const { round, host } = found.value;
    if (round.state === 'sent') return refuse(roundAlreadySent);
    if (!(await this.workings.unchanged(tx, workings, round))) return refuse(conflict('round'));
    const { id: roundId } = round;
    await this.pairs.clear(tx, roundId);
    const pairs = draft.pairs.map((pair) => ({ ...pair, id: this.entropy.id() }));
    await this.pairs.insert(tx, round, pairs, 'batch');
    await this.pairs.putPeople(
      tx,
      roundId,
      peopleOf(room, draft, { beside: keptOf(workings.pairs) }),
    );
    const consenting = room.people.filter(({ consent }) => consent === 'given').length;
    const { length: present } = room.people;
    await this.rounds.recompute(tx, roundId, { draft, terms, present, consenting });
    const build = { id: this.entropy.id(), roundId, by: host.personId, terms, draft };
    await this.rounds.noteBuild(tx, { ...build, kind: 'rebuild' });
    const [now] = await this.rounds.byOccurrences(tx, [round.occurrenceId]);
    return ok(await this.views.of(tx, now!));
  }
}
