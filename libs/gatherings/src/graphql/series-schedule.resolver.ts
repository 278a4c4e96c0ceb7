import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { inLocale } from '@asaza/kernel';
import { Config } from '@asaza/platform/config';
import {
  InRequest,
  parsePage,
  toConnection,
  valueOf,
  type ConnectionValue,
  type RequestContext,
} from '@asaza/platform/graphql';
import { Temporal, toLocal } from '@asaza/recurrence';
import { UndecidedHolidays } from '../application/undecided-holidays';
import { Edits } from '../application/edits';
import { parseCursor } from '../application/gathering.queries';
import { seriesState, type SeriesState } from '../domain/series';
import { ClosureType, editOf, EditType, UndecidedHolidayType } from './edit.type';
import { SeriesStateEnum } from './gathering-enums.type';
import { NowLoader } from './now.loader';
import { HostsOnly } from './hosts-only';
import { OccurrenceConnection, occurrenceOf, OccurrenceType } from './occurrence.type';
import { ScheduleLoader } from './schedule.loader';
import { ArchiveYearType, SeriesType } from './series.type';

/** How a series goes on, what has been left out, and what hosts did to it. */
@Resolver(() => SeriesType)
export class SeriesScheduleResolver {
  constructor(
    private readonly config: Config,
    private readonly now: NowLoader,
    private readonly schedules: ScheduleLoader,
    private readonly hostsOnly: HostsOnly,
    private readonly edited: Edits,
    private readonly undecided: UndecidedHolidays,
  ) {}

  @ResolveField(() => SeriesStateEnum, { description: 'Whether it goes on.' })
  async state(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesState> {
    return seriesState(facts, await this.today(context, facts));
  }

  private async today(
    context: RequestContext,
    { tzid }: SeriesType['facts'],
  ): Promise<Temporal.PlainDate> {
    return toLocal(await this.now.load(context), tzid).toPlainDate();
  }

  @ResolveField(() => [ClosureType], { description: 'Days without dates that are not over.' })
  async closures(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<ClosureType[]> {
    const today = await this.today(context, facts);
    const all = await this.schedules.closures(context, facts.id);
    return all.filter(({ lastDay }) => Temporal.PlainDate.compare(lastDay, today) >= 0);
  }

  @ResolveField(() => [UndecidedHolidayType], {
    description: 'Dates on holidays that wait for a host; for hosts, empty for others.',
  })
  async undecidedHolidays(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<UndecidedHolidayType[]> {
    // Looked for by planning the dates anew: only where the policy can leave one open.
    if (facts.holidayPolicy !== 'ask') return [];
    if (!(await this.hostsOnly.allows(context, facts.clubId))) return [];
    const open = await this.undecided.ofSeries(facts.id);
    return open.map(({ originalStart, holiday }) => ({
      originalStart,
      holiday: inLocale(holiday, context.locale),
    }));
  }

  @ResolveField(() => [EditType], {
    description: 'What hosts changed, the latest first; for hosts, else FORBIDDEN.',
  })
  async edits(
    @Parent() { facts }: SeriesType,
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many, at most 50.' })
    first: number,
    @InRequest() context: RequestContext,
  ): Promise<EditType[]> {
    await this.hostsOnly.demand(context, facts.clubId);
    const page = valueOf(parsePage(first));
    return (await this.edited.ofSeries(facts.id, page.first)).map(editOf);
  }

  @ResolveField(() => OccurrenceConnection, {
    description:
      'All its dates that are not over, skipped ones too, the soonest first; for hosts and helpers, else FORBIDDEN.',
  })
  async schedule(
    @Parent() { facts }: SeriesType,
    @Args('first', { type: () => Int, defaultValue: 26, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
    @InRequest() context: RequestContext,
  ): Promise<ConnectionValue<OccurrenceType>> {
    await this.hostsOnly.demandHelper(context, facts.clubId);
    const page = valueOf(parsePage(first, after));
    if (page.after) valueOf(parseCursor(page.after));
    const found = await this.schedules.coming(context, { seriesId: facts.id, page });
    const items = found.items.map(({ cursor, node }) => ({ cursor, node: occurrenceOf(node) }));
    return toConnection({ ...found, items });
  }

  @ResolveField(() => [Int], { description: 'The years in which it met, the latest first.' })
  async years(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<number[]> {
    return (await this.schedules.years(context, id)).map(({ year }) => year);
  }

  @ResolveField(() => [ArchiveYearType], {
    description: 'Those years with how often it met, the latest first.',
  })
  archiveYears(
    @Parent() { id }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<ArchiveYearType[]> {
    return this.schedules.years(context, id);
  }

  @ResolveField(() => [OccurrenceType], {
    description: 'Its dates of one year that are over, the latest first; at most 400.',
  })
  async archive(
    @Parent() { id }: SeriesType,
    @Args('year', { type: () => Int, description: 'The year, on the clock of its zone.' })
    year: number,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType[]> {
    if (year < 1970 || year > 2199) return [];
    return (await this.schedules.archive(context, { seriesId: id, year })).map(occurrenceOf);
  }

  @ResolveField(() => String, { description: 'A calendar of this series to subscribe to.' })
  calendarUrl(@Parent() { slug }: SeriesType): string {
    return `${this.config.publicUrl}/s/${slug}/calendar.ics`;
  }

  @ResolveField(() => String, {
    description:
      'One file with the rule itself (RRULE, EXDATE, RECURRENCE-ID), for other programs.',
  })
  ruleUrl(@Parent() { slug }: SeriesType): string {
    return `${this.config.publicUrl}/s/${slug}/series.ics`;
  }
}
