import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { forbidden, refuse, unauthenticated, type Locale } from '@asaza/kernel';
import { canHelp } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, LocaleEnum, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { Kitchen } from '../application/kitchen';
import { kitchenCsv, kitchenLine } from '../domain/kitchen';
import { kitchenOf, KitchenType } from './kitchen.type';

@Resolver(() => OccurrenceType)
export class OccurrenceKitchenResolver {
  constructor(
    private readonly kitchenView: Kitchen,
    private readonly clubs: ClubLoader,
  ) {}

  @ResolveField(() => KitchenType, {
    nullable: true,
    description:
      'What its kitchen needs to know; null: it asks nothing about food. For its hosts and helpers, else FORBIDDEN.',
  })
  async kitchen(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<KitchenType | null> {
    if (!context.viewer) valueOf(refuse(unauthenticated));
    if (!canHelp(await this.clubs.roleOf(context, facts.clubId))) valueOf(refuse(forbidden));
    const view = await this.kitchenView.of(facts);
    return view && kitchenOf(view);
  }
}

const LANGUAGE = { type: () => LocaleEnum, description: 'In which language.' };

/** The order in words, for those who were let read it. */
@Resolver(() => KitchenType)
export class KitchenResolver {
  @ResolveField(() => String, { description: 'One line to copy, with names, for hosts.' })
  line(@Parent() { view }: KitchenType, @Args('locale', LANGUAGE) locale: Locale): string {
    return kitchenLine(view.order, locale, true);
  }

  @ResolveField(() => String, { description: 'The same without names, for the restaurant.' })
  anonymousLine(@Parent() { view }: KitchenType, @Args('locale', LANGUAGE) locale: Locale): string {
    return kitchenLine(view.order, locale, false);
  }

  @ResolveField(() => String, {
    description: 'One row a head, as CSV (RFC 4180) with a byte order mark.',
  })
  csv(@Parent() { view }: KitchenType, @Args('locale', LANGUAGE) locale: Locale): string {
    return kitchenCsv(view.food, view.eaters, locale);
  }
}
