import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isUuid, type Viewer } from '@asaza/kernel';
import { canHelp } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { ShowName } from '../application/show-name';
import { isFirm } from '../domain/standing';
import { ShownAttendeesLoader } from './shown-attendees.loader';
import { TicketType } from './ticket.type';
import { ViewerResponseLoader } from './viewer-response.loader';
import {
  AttendeesShownType,
  NameShownType,
  ShowNameInput,
  ShowNameResult,
} from './visibility.type';

/** Who comes, for whoever looks at a date. */
@Resolver(() => OccurrenceType)
export class ShownAttendeesResolver {
  constructor(
    private readonly loader: ShownAttendeesLoader,
    private readonly clubs: ClubLoader,
    private readonly answers: ViewerResponseLoader,
  ) {}

  @ResolveField(() => AttendeesShownType, {
    description: 'Who comes: names of those who show theirs to the viewer, and how many others.',
  })
  async attendeesShown(
    @Parent() { id, facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<AttendeesShownType> {
    const role = context.viewer ? await this.clubs.roleOf(context, facts.clubId) : null;
    const ticket = role ? await this.answers.load(context, id) : null;
    const reader = { staff: canHelp(role), comesToo: !!ticket && isFirm(ticket.rsvp) };
    return this.loader.load(context, { occurrenceId: id, reader });
  }
}

/** The same for the holder of a ticket, who proved an address and so is in the club. */
@Resolver(() => TicketType)
export class TicketVisibilityResolver {
  constructor(
    private readonly loader: ShownAttendeesLoader,
    private readonly occurrences: OccurrenceLoader,
    private readonly showName: ShowName,
  ) {}

  @ResolveField(() => AttendeesShownType, {
    description:
      'Who comes, as its holder may know it; with a firm seat as somebody who comes too.',
  })
  attendeesShown(
    @Parent() { occurrenceId, seated }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<AttendeesShownType> {
    const reader = { staff: false, comesToo: seated };
    return this.loader.load(context, { occurrenceId, reader });
  }

  @ResolveField(() => NameShownType, { description: 'To whom its holder shows their name.' })
  async nameShown(
    @Parent() { occurrenceId, personId }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<NameShownType> {
    const { facts } = await this.occurrences.load(context, occurrenceId);
    return this.showName.of(personId, facts.clubId);
  }
}

@Resolver(() => ViewerType)
export class ViewerVisibilityResolver {
  constructor(private readonly showName: ShowName) {}

  @ResolveField(() => NameShownType, {
    description: 'To whom the viewer shows their name: in a club, or in general.',
  })
  nameShown(
    @Args('clubId', { type: () => ID, nullable: true, description: 'In which club.' })
    clubId: string | null,
    @AsViewer() viewer: Viewer,
  ): Promise<NameShownType> {
    return this.showName.of(viewer.personId, clubId !== null && isUuid(clubId) ? clubId : null);
  }
}

@Resolver()
export class VisibilityResolver {
  constructor(private readonly audiences: ShowName) {}

  @Mutation(() => ShowNameResult, {
    description: 'Says to whom the own name is shown among those who come.',
  })
  async showName(
    @Args('input', { type: () => ShowNameInput, description: 'Where, and to whom.' })
    input: ShowNameInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<object> {
    return present(
      await this.audiences.execute(viewer, input),
      (shown): object => ({ __typename: 'NameAudienceChosen', shown }),
      (never: never) => never,
    );
  }
}
