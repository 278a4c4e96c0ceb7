import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { ChangeCompanions } from '../application/change-companions';
import { AttendeeType } from './attendee.type';
import { CompanionsLoader } from './companions.loader';
import { ChangeCompanionsInput, ChangeCompanionsResult, CompanionType } from './companions.type';
import { ResponseType } from './response.type';
import { ticketOf } from './ticket.type';

@Resolver(() => AttendeeType)
export class AttendeeCompanionsResolver {
  constructor(private readonly loader: CompanionsLoader) {}

  @ResolveField(() => [CompanionType], { description: 'Who comes along; each takes a seat.' })
  companions(
    @Parent() { id, party }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<readonly CompanionType[]> | readonly CompanionType[] {
    return party === 1 ? [] : this.loader.load(context, id);
  }
}

@Resolver(() => ResponseType)
export class ResponseCompanionsResolver {
  constructor(
    private readonly loader: CompanionsLoader,
    private readonly change: ChangeCompanions,
  ) {}

  @ResolveField(() => [CompanionType], { description: 'Who comes along; each takes a seat.' })
  companions(
    @Parent() { id, party }: ResponseType,
    @InRequest() context: RequestContext,
  ): Promise<readonly CompanionType[]> | readonly CompanionType[] {
    return party === 1 ? [] : this.loader.load(context, id);
  }

  @Mutation(() => ChangeCompanionsResult, {
    description:
      'Says who comes along. More need free seats; fewer free theirs. In line a party keeps its place.',
  })
  async changeCompanions(
    @Args('input', { type: () => ChangeCompanionsInput, description: 'Which ticket, and who.' })
    { token, companions }: ChangeCompanionsInput,
  ): Promise<typeof ChangeCompanionsResult> {
    return present(
      await this.change.execute(token, companions),
      (ticket): object => ({ __typename: 'CompanionsChanged', ticket: ticketOf(ticket) }),
      (refusal) => {
        switch (refusal.code) {
          case 'TOO_MANY_COMPANIONS':
            return { __typename: 'TooManyCompanions', ...refusal };
          case 'NOT_ENOUGH_SEATS':
            return { __typename: 'NotEnoughSeats', ...refusal };
          case 'ANSWERS_CLOSED':
            return { __typename: 'AnswersClosed', ...refusal };
        }
      },
    );
  }
}
