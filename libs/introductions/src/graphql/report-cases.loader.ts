import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ReportQueue, type ReportCase } from '../application/report-queue';

/** What the hosts of clubs have to look at, in the same few queries however many clubs there are. */
@Injectable()
export class ReportCasesLoader {
  private readonly cases = perRequest<string, ReportCase[]>(async (clubIds, { viewer }) => {
    if (!viewer) return clubIds.map(() => []);
    const found = await this.queue.byClubs(viewer.personId, clubIds);
    return clubIds.map((id) => found.get(id) ?? []);
  });

  constructor(private readonly queue: ReportQueue) {}

  /** The caller has made sure that the viewer is a host of the club. */
  load(context: RequestContext, clubId: string): Promise<ReportCase[]> {
    return this.cases.load(context, clubId);
  }
}
