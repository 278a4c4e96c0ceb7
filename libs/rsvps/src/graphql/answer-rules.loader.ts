import { Injectable } from '@nestjs/common';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { AnswerRulesOf, type RulesView } from '../application/answer-rules';

/** Rules of the series and dates of a request, one query for each kind. */
@Injectable()
export class AnswerRulesLoader {
  private readonly dates = perRequest<OccurrenceType['facts'], RulesView>(async (facts) =>
    this.rules.occurrences(null, facts),
  );
  private readonly bySeries = perRequest<string, RulesView>(async (ids) =>
    this.rules.series(null, ids),
  );

  constructor(private readonly rules: AnswerRulesOf) {}

  occurrence(context: RequestContext, { facts }: OccurrenceType): Promise<RulesView> {
    return this.dates.load(context, facts);
  }

  series(context: RequestContext, seriesId: string): Promise<RulesView> {
    return this.bySeries.load(context, seriesId);
  }
}
