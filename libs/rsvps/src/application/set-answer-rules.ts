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
import { ClubAccess, GatheringQueries, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Temporal } from '@asaza/recurrence';
import { momentOf } from '../domain/answer-point';
import {
  checkRules,
  parseRules,
  rulesOver,
  type AnswerRules,
  type OwnRules,
  type RawRules,
  type RuleName,
} from '../domain/answer-rules';
import { momentsOf, type RuleMoments } from '../domain/rule-moments';
import { AnswerRulesRepository, type RulesOf } from '../persistence/answer-rules.repository';

import type { RulesView } from './answer-rules';

type Refused = InvalidInput | NotFound | Forbidden | Unauthenticated;

/** A host says what is asked of answers, for a series or for one date. What is left out stays as it is. */
@Injectable()
export class SetAnswerRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly gatherings: GatheringQueries,
    private readonly access: ClubAccess,
    private readonly repository: AnswerRulesRepository,
  ) {}

  async execute(viewer: Viewer | null, input: RulesInput): Promise<Outcome<RulesOf, Refused>> {
    return this.database.tx(async (tx) => {
      const decided = await this.decide(tx, viewer, input);
      if (!decided.ok) return decided;
      const { of, own } = decided.value;
      await this.repository.save(tx, of, own, viewer!.personId);
      return ok({ seriesId: of.seriesId, occurrenceId: of.occurrenceId });
    });
  }

  /** The rules as they would count, for hosts; nothing is saved. */
  async preview(viewer: Viewer | null, input: RulesInput): Promise<Outcome<RulesPreview, Refused>> {
    const now = await this.clock.now();
    const decided = await this.database.tx((tx) => this.decide(tx, viewer, input));
    if (!decided.ok) return decided;
    const { of, own, whole } = decided.value;
    const next = of.occurrenceId
      ? await this.occurrences.factsOf([of.occurrenceId])
      : await this.occurrences.nextOfSeries(of.seriesId, now, LOOK_AHEAD);
    const date = next.find(({ status }) => status !== 'cancelled') ?? next[0] ?? null;
    const view = { rules: whole, own: Object.keys(own) as RuleName[] };
    return ok({ view, date, moments: date && momentsOf(date, whole, now) });
  }

  private async decide(
    tx: Tx,
    viewer: Viewer | null,
    input: RulesInput,
  ): Promise<Outcome<Decided, Refused>> {
    if (!viewer) return refuse(unauthenticated);
    if (!input.seriesId === !input.occurrenceId) return refuse(invalid('seriesId', 'one_of_two'));
    const change = parseRules(input.rules);
    if (!change.ok) return change;
    const of = input.occurrenceId
      ? await this.dateOf(input.occurrenceId)
      : await this.seriesOf(input.seriesId ?? '', viewer);
    const what = input.occurrenceId ? 'occurrence' : 'series';
    const allowed = await this.access.asHost(tx, what, of, viewer);
    if (!allowed.ok) return allowed;
    if (!of) return refuse(notFound(what));
    const { seriesId, occurrenceId } = of;
    await this.repository.lock(tx, seriesId);
    const set = await this.repository.ofAll(tx, [seriesId], occurrenceId ? [occurrenceId] : []);
    const own = without(
      { ...set.get(occurrenceId ?? seriesId), ...change.value.set },
      change.value.givenBack,
    );
    const whole = occurrenceId ? rulesOver(set.get(seriesId) ?? {}, own) : rulesOver(own);
    const checked = checkRules(
      whole,
      (point) => momentOf(point, SOME_START, of.tzid).epochMilliseconds,
    );
    return checked.ok ? ok({ of, own, whole }) : checked;
  }

  private async dateOf(id: string): Promise<Whose | null> {
    const facts = isUuid(id) ? await this.occurrences.facts(null, id) : null;
    return facts && { ...facts, occurrenceId: facts.id };
  }

  private async seriesOf(id: string, viewer: Viewer): Promise<Whose | null> {
    const facts = await this.gatherings.oneSeries({ id }, viewer);
    return facts && { ...facts, seriesId: facts.id, occurrenceId: null };
  }
}

export interface RulesInput {
  readonly seriesId?: string | null;
  readonly occurrenceId?: string | null;
  readonly rules: RawRules;
}

/** Rules with what they mean for a date: the one they are of, or the next of the series. */
export interface RulesPreview {
  readonly view: RulesView;
  readonly date: OccurrenceFacts | null;
  readonly moments: RuleMoments | null;
}

interface Decided {
  readonly of: Whose;
  readonly own: OwnRules;
  readonly whole: AnswerRules;
}

interface Whose extends RulesOf {
  readonly clubId: string;
  readonly visibility: 'public' | 'unlisted' | 'private';
  readonly tzid: string;
}

/** Dates that are called off stand in the list of the next ones, too. */
const LOOK_AHEAD = 5;

// Which of two moments comes first hardly depends on the date; a morning decides.
const SOME_START = Temporal.Instant.from('2026-01-15T22:00:00Z');

function without(own: OwnRules, names: readonly (keyof OwnRules)[]): OwnRules {
  return Object.fromEntries(
    Object.entries(own).filter(([name]) => !names.includes(name as keyof OwnRules)),
  ) as OwnRules;
}
