import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { forbidden } from '@asaza/kernel';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, toGraphQLError, type RequestContext } from '@asaza/platform/graphql';
import type { Talk } from '../domain/invitation';
import { InvitationsByOccurrenceLoader } from './invitations-by-occurrence.loader';
import { invitationTypeOf, SpeakerInvitationType } from './speaker-invitation.type';
import { TalkLoader } from './talk.loader';
import { TalkType } from './talk.type';

/** What speakers adds to an occurrence. */
@Resolver(() => OccurrenceType)
export class OccurrenceSpeakersResolver {
  constructor(
    private readonly loader: TalkLoader,
    private readonly invitations: InvitationsByOccurrenceLoader,
    private readonly clubs: ClubLoader,
  ) {}

  @ResolveField(() => TalkType, {
    nullable: true,
    description: 'The first of the talks, once one is sure.',
  })
  async talk(
    @Parent() { id }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<Talk | null> {
    return (await this.loader.load(context, id))[0] ?? null;
  }

  @ResolveField(() => [TalkType], {
    description: 'Who speaks, each once it is sure, slot by slot.',
  })
  talks(
    @Parent() { id }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<readonly Talk[]> {
    return this.loader.load(context, id);
  }

  @ResolveField(() => [SpeakerInvitationType], {
    description: 'Who was asked to speak on this date, in the order of asking. For hosts.',
  })
  async speakerInvitations(
    @Parent() { id, facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<SpeakerInvitationType[]> {
    if (!canHost(await this.clubs.roleOf(context, facts.clubId))) throw toGraphQLError(forbidden);
    return (await this.invitations.load(context, id)).map(invitationTypeOf);
  }
}
