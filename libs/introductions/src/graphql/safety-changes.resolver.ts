import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { ClubLoader } from '@asaza/clubs/graphql';
import { AsViewer, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { BlockPerson } from '../application/block-person';
import { ContestHold } from '../application/contest-hold';
import { DecideReports } from '../application/decide-reports';
import { DeclareSelling } from '../application/declare-selling';
import { LiftBlock } from '../application/lift-block';
import { ReportSolicitation } from '../application/report-solicitation';
import { TakeBackReport } from '../application/take-back-report';
import {
  BlockPersonInput,
  ContestHoldInput,
  DecideReportsInput,
  DeclareSellingInput,
  LiftBlockInput,
  ReportSolicitationInput,
  TakeBackReportInput,
} from './safety.inputs';
import {
  BlockPersonResult,
  ContestHoldResult,
  DecideReportsResult,
  DeclareSellingResult,
  LiftBlockResult,
  ReportSolicitationResult,
  TakeBackReportResult,
} from './safety.results';

@Resolver()
export class SafetyChangesResolver {
  constructor(
    private readonly report: ReportSolicitation,
    private readonly takeBack: TakeBackReport,
    private readonly block: BlockPerson,
    private readonly lift: LiftBlock,
    private readonly contest: ContestHold,
    private readonly decide: DecideReports,
    private readonly declare: DeclareSelling,
    private readonly clubs: ClubLoader,
  ) {}

  @Mutation(() => ReportSolicitationResult, {
    description:
      'Says that somebody solicited: holds new proposals for them at once and asks the hosts. Twice is once.',
  })
  async reportSolicitation(
    @Args('input') input: ReportSolicitationInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const done = valueOf(await this.report.execute(viewer, input));
    return { __typename: 'SolicitationReported', ...done };
  }

  @Mutation(() => TakeBackReportResult, {
    description: 'Takes a report back that no host has decided; the two stay apart.',
  })
  async takeBackReport(
    @Args('input') input: TakeBackReportInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const done = valueOf(await this.takeBack.execute(viewer, input));
    return { __typename: 'ReportTakenBack', ...done };
  }

  @Mutation(() => BlockPersonResult, {
    description: 'Keeps two apart for good, in every club. Nobody is told.',
  })
  async blockPerson(
    @Args('input') input: BlockPersonInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return { __typename: 'PersonBlocked', ...valueOf(await this.block.execute(viewer, input)) };
  }

  @Mutation(() => LiftBlockResult, { description: 'Takes a block of the viewer back.' })
  async liftBlock(
    @Args('input') input: LiftBlockInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return { __typename: 'BlockLifted', ...valueOf(await this.lift.execute(viewer, input)) };
  }

  @Mutation(() => ContestHoldResult, {
    description: 'Says something to a hold on the viewer; the last word counts.',
  })
  async contestHold(
    @Args('input') input: ContestHoldInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return { __typename: 'HoldContested', ...valueOf(await this.contest.execute(viewer, input)) };
  }

  @Mutation(() => DecideReportsResult, {
    description: 'A host decides about the reports on one person, for their club.',
  })
  async decideReports(
    @Args('input') input: DecideReportsInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ): Promise<object> {
    const { clubId } = valueOf(await this.decide.execute(viewer, input));
    return { __typename: 'ReportsDecided', club: await this.clubs.load(context, clubId) };
  }

  @Mutation(() => DeclareSellingResult, {
    description: 'Says whether selling is the work of the viewer, and what they sell.',
  })
  async declareSelling(
    @Args('input') input: DeclareSellingInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const selling = valueOf(await this.declare.execute(viewer, input));
    return { __typename: 'SellingDeclared', selling };
  }
}
