import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { StandingAnswers, type StandingCount } from '../application/standing-answers';
import type { StandingAnswer } from '../domain/standing-answer';

/** Standing answers of a request, one query of each kind for all series. */
@Injectable()
export class StandingAnswerLoader {
  private readonly own = perRequest<string, StandingAnswer | null>(async (ids, { viewer }) => {
    const found = await this.answers.ofViewer(viewer, ids);
    return ids.map((id) => found.find(({ seriesId }) => seriesId === id) ?? null);
  });
  private readonly counts = perRequest<string, StandingCount>(async (ids) => {
    const found = await this.answers.counts(ids);
    return ids.map((id) => found.get(id) ?? { always: 0, paused: 0 });
  });
  private readonly optedOut = perRequest<string, string[]>(async (ids) => {
    const found = await this.answers.optOuts(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  constructor(private readonly answers: StandingAnswers) {}

  ofViewer(context: RequestContext, seriesId: string): Promise<StandingAnswer | null> {
    return this.own.load(context, seriesId);
  }

  countOf(context: RequestContext, seriesId: string): Promise<StandingCount> {
    return this.counts.load(context, seriesId);
  }

  optOutsOf(context: RequestContext, standingAnswerId: string): Promise<string[]> {
    return this.optedOut.load(context, standingAnswerId);
  }
}
