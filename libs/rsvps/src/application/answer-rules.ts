import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { rulesOver, type AnswerRules, type RuleName } from '../domain/answer-rules';
import { AnswerRulesRepository } from '../persistence/answer-rules.repository';

/** Rules as they count, with those that are set here rather than followed. */
export interface RulesView {
  readonly rules: AnswerRules;
  readonly own: readonly RuleName[];
}

type OfSeries = Pick<OccurrenceFacts, 'id' | 'seriesId'>;

/** What hosts ask of answers, read by whatever depends on it. */
@Injectable()
export class AnswerRulesOf {
  constructor(private readonly repository: AnswerRulesRepository) {}

  async occurrence(tx: Tx | null, occurrence: OfSeries): Promise<AnswerRules> {
    return (await this.occurrences(tx, [occurrence]))[0]!.rules;
  }

  /** In the order given, with one statement. */
  async occurrences(tx: Tx | null, occurrences: readonly OfSeries[]): Promise<RulesView[]> {
    const seriesIds = [...new Set(occurrences.map(({ seriesId }) => seriesId))];
    const ids = occurrences.map(({ id }) => id);
    const set = await this.repository.ofAll(tx, seriesIds, ids);
    return occurrences.map(({ id, seriesId }) => {
      const own = set.get(id) ?? {};
      return {
        rules: rulesOver(set.get(seriesId) ?? {}, own),
        own: Object.keys(own) as RuleName[],
      };
    });
  }

  /** In the order given, with one statement. */
  async series(tx: Tx | null, seriesIds: readonly string[]): Promise<RulesView[]> {
    const set = await this.repository.ofAll(tx, seriesIds, []);
    return seriesIds.map((id) => {
      const own = set.get(id) ?? {};
      return { rules: rulesOver(own), own: Object.keys(own) as RuleName[] };
    });
  }
}
