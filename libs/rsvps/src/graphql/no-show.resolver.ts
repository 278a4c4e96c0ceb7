import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { AsViewer, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { ContestStrike } from '../application/contest-strike';
import { ForgiveStrike } from '../application/forgive-strike';
import { NoShowViews } from '../application/no-show-views';
import { SetNoShowRules } from '../application/set-no-show-rules';
import { ContestAbsenceInput, ForgiveAbsenceInput, SetNoShowRulesInput } from './no-show.inputs';
import {
  ContestAbsenceResult,
  ForgiveAbsenceResult,
  SetNoShowRulesResult,
} from './no-show.results';
import {
  absenceOf,
  CountedAbsenceType,
  flaggedOf,
  FlaggedPersonType,
  NoShowRecordType,
  NoShowRuleType,
  recordOf,
} from './no-show.type';
import { TicketType } from './ticket.type';

@Resolver(() => CountedAbsenceType)
export class CountedAbsenceResolver {
  constructor(
    private readonly set: SetNoShowRules,
    private readonly contest: ContestStrike,
    private readonly forgive: ForgiveStrike,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Mutation(() => SetNoShowRulesResult, {
    description: 'What absences without a word lead to, from now on. For hosts.',
  })
  async setNoShowRules(
    @Args('input', { type: () => SetNoShowRulesInput, description: 'All the rules.' })
    { clubId, rules: typed }: SetNoShowRulesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const rules = typed.map(({ forMonths = null, ...rule }) => ({ ...rule, forMonths }));
    const set = valueOf(await this.set.execute(viewer, { clubId, rules }));
    return { __typename: 'NoShowRulesSet', rules: set };
  }

  @Mutation(() => ContestAbsenceResult, {
    description: 'A word to the hosts about an absence of one’s own; said again, the newer stands.',
  })
  async contestAbsence(
    @Args('input', { type: () => ContestAbsenceInput, description: 'The word.' })
    { absenceId: strikeId, ...input }: ContestAbsenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const strike = valueOf(await this.contest.execute(viewer, { strikeId, ...input }));
    return { __typename: 'AbsenceContested', absence: absenceOf(strike) };
  }

  @Mutation(() => ForgiveAbsenceResult, {
    description: 'An absence counts for nothing any more. Twice is once. For hosts.',
  })
  async forgiveAbsence(
    @Args('input', { type: () => ForgiveAbsenceInput, description: 'Which.' })
    { absenceId: strikeId }: ForgiveAbsenceInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    const strike = valueOf(await this.forgive.execute(viewer, { strikeId }));
    return { __typename: 'AbsenceForgiven', absence: absenceOf(strike) };
  }

  @ResolveField(() => OccurrenceType, { description: 'At which date.' })
  occurrence(
    @Parent() { occurrenceId }: CountedAbsenceType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }
}

@Resolver(() => NoShowRecordType)
export class NoShowRecordResolver {
  constructor(private readonly clubs: ClubLoader) {}

  @ResolveField(() => ClubType, { description: 'Which club counts it.' })
  club(
    @Parent() { clubId }: NoShowRecordType,
    @InRequest() context: RequestContext,
  ): Promise<ClubType> {
    return this.clubs.load(context, clubId);
  }
}

@Resolver(() => ClubType)
export class ClubNoShowsResolver {
  constructor(private readonly views: NoShowViews) {}

  @ResolveField(() => [NoShowRuleType], {
    description: 'What absences without a word lead to; none: they are off. For hosts.',
  })
  async noShowRules(
    @Parent() { id }: ClubType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<NoShowRuleType[]> {
    return [...valueOf(await this.views.rules(viewer, id))];
  }

  @ResolveField(() => [FlaggedPersonType], {
    description: 'Of whom something is counted, those with a word to the hosts first. For hosts.',
  })
  async flaggedPeople(
    @Parent() { id }: ClubType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<FlaggedPersonType[]> {
    return valueOf(await this.views.flagged(viewer, id)).map(flaggedOf);
  }
}

@Resolver(() => TicketType)
export class TicketNoShowsResolver {
  constructor(private readonly views: NoShowViews) {}

  @ResolveField(() => NoShowRecordType, {
    nullable: true,
    description: 'What its club counts of the holder; null: nothing.',
  })
  async noShows(@Parent() { token }: TicketType): Promise<NoShowRecordType | null> {
    const record = await this.views.ofTicket(token);
    return record && recordOf(record);
  }
}

@Resolver(() => ViewerType)
export class ViewerNoShowsResolver {
  constructor(private readonly views: NoShowViews) {}

  @ResolveField(() => [NoShowRecordType], { description: 'What clubs count of the viewer.' })
  async noShows(@AsViewer() viewer: Viewer | null): Promise<NoShowRecordType[]> {
    return (await this.views.ofViewer(viewer)).map(recordOf);
  }
}
