import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { forbidden, type Locale, type Viewer } from '@asaza/kernel';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { AsViewer, LocaleEnum, toGraphQLError, valueOf } from '@asaza/platform/graphql';
import { FeeViews } from '../application/fee-views';
import { FeeLedgerType } from './fee-ledger.type';

/** gatherings knows what an occurrence costs; who paid is known here. */
@Resolver(() => OccurrenceType)
export class OccurrenceFeesResolver {
  constructor(private readonly views: FeeViews) {}

  @ResolveField(() => FeeLedgerType, {
    description: 'Who paid and what is open. For its hosts and helpers; else FORBIDDEN.',
  })
  async feeLedger(
    @Parent() { id }: OccurrenceType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<FeeLedgerType> {
    const { counts, money } = valueOf(await this.views.ledger(viewer, id));
    return {
      ...counts,
      totals:
        money?.totals.map(({ currency, ...sums }) => ({
          currency,
          ...{ expected: String(sums.expected), paid: String(sums.paid) },
          ...{ waived: String(sums.waived), open: String(sums.open), over: String(sums.over) },
        })) ?? null,
      boxes: money?.boxes.map((box) => ({ ...box, amount: String(box.amount) })) ?? null,
      csvOf: money?.csv ?? null,
    };
  }
}

@Resolver(() => FeeLedgerType)
export class FeeLedgerResolver {
  @ResolveField(() => String, {
    description: 'The ledger for a spreadsheet: UTF-8 with a mark. For hosts; else FORBIDDEN.',
  })
  csv(
    @Parent() { csvOf }: FeeLedgerType,
    @Args('locale', { type: () => LocaleEnum, description: 'The language of its heads.' })
    locale: Locale,
  ): string {
    if (!csvOf) throw toGraphQLError(forbidden);
    return csvOf(locale);
  }
}
