import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { ReportCasesLoader } from './report-cases.loader';
import { reportCaseOf, ReportCaseType } from './report-case.type';

/** The hosts' queue: clubs know nothing of introductions. */
@Resolver(() => ClubType)
export class ClubReportsResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly cases: ReportCasesLoader,
  ) {}

  @ResolveField(() => [ReportCaseType], {
    nullable: true,
    description:
      'Reports of solicitation, what waits first. For hosts, and never about themselves; to others there are none.',
  })
  async reportCases(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<ReportCaseType[] | null> {
    if (!canHost(await this.clubs.roleOf(context, club.id))) return null;
    return (await this.cases.load(context, club.id)).map(reportCaseOf);
  }
}
