import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { NowLoader, OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { PersonNameLoader } from '@asaza/people/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { Temporal } from '@asaza/recurrence';
import { InvitationQueries } from '../application/invitation.queries';
import { offered } from '../application/offered-dates';
import { closedBecause, stateAt } from '../domain/answering';
import type { InvitationState } from '../domain/invitation';
import { freeSlots } from '../domain/talk-slots';
import {
  InvitationStateEnum,
  invitationTypeOf,
  SpeakerDateType,
  SpeakerInvitationType,
} from './speaker-invitation.type';
import { TalkLoader } from './talk.loader';
import { TalkSlotsLoader } from './talk-slots.loader';

/** A request to speak, for whoever holds its link and for the hosts. */
@Resolver(() => SpeakerInvitationType)
export class SpeakerInvitationResolver {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly clubs: ClubLoader,
    private readonly occurrences: OccurrenceLoader,
    private readonly names: PersonNameLoader,
    private readonly talks: TalkLoader,
    private readonly slots: TalkSlotsLoader,
    private readonly now: NowLoader,
  ) {}

  @Query(() => SpeakerInvitationType, {
    nullable: true,
    description: 'The request behind a mailed link. Reading it decides nothing.',
  })
  async speakerInvitation(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<SpeakerInvitationType | null> {
    const invitation = await this.queries.byToken(token);
    return invitation && invitationTypeOf(invitation);
  }

  @ResolveField(() => InvitationStateEnum, { description: 'What became of it.' })
  async state(
    @Parent() { invitation }: SpeakerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<InvitationState> {
    const dates = await this.load(context, invitation.occurrenceIds);
    const now = await this.now.load(context);
    return stateAt(
      invitation.state,
      dates.map(({ facts }) => offered(facts)),
      now,
    );
  }

  @ResolveField(() => ClubType, { description: 'The club that asks.' })
  club(
    @Parent() { invitation }: SpeakerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<ClubType> {
    return this.clubs.load(context, invitation.clubId);
  }

  @ResolveField(() => String, { description: 'Who asks, without an honorific.' })
  async hostName(
    @Parent() { invitation }: SpeakerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<string> {
    return (await this.names.load(context, invitation.invitedBy))?.displayName ?? '';
  }

  @ResolveField(() => [SpeakerDateType], { description: 'The dates to choose from, by start.' })
  async dates(
    @Parent() { invitation }: SpeakerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<SpeakerDateType[]> {
    const now = await this.now.load(context);
    const dates = await this.load(context, invitation.occurrenceIds);
    return Promise.all(
      dates.map(async (occurrence) => {
        const talks = await this.talks.load(context, occurrence.id);
        const { slots } = await this.slots.occurrence(context, occurrence);
        const here = talks.some(({ invitationId }) => invitationId === invitation.id);
        const full = !here && freeSlots(slots, talks.length) === 0;
        return {
          occurrence,
          taken: full || closedBecause(offered(occurrence.facts), now) !== null,
        };
      }),
    );
  }

  @ResolveField(() => OccurrenceType, {
    nullable: true,
    description: 'The date on which the talk stands.',
  })
  acceptedDate(
    @Parent() { invitation }: SpeakerInvitationType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> | null {
    const id = invitation.acceptedOccurrenceId;
    return id === null ? null : this.occurrences.load(context, id);
  }

  private async load(context: RequestContext, ids: readonly string[]): Promise<OccurrenceType[]> {
    const found = await Promise.all(ids.map((id) => this.occurrences.load(context, id)));
    return found.sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
  }
}
