import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Locale } from '@asaza/kernel';
import { ContextFactory, Executor } from '@asaza/platform/graphql';
import type { CardFacts } from './card';
import { pngOf, svgOf } from './card-image';
import { occurrenceCard, seriesCard, type CardOccurrence, type CardSeries } from './card-words';

const KEPT = 200;
const OF_OCCURRENCE = `query OccurrenceCard($slug: String!, $locale: Locale!) {
  occurrence(slug: $slug) {
    startsAt endsAt timeZone number status skipped over previousStartsAt
    title { ja en } subtitle { ja en } venue { name } series { sentence(locale: $locale) }
  }
}`;
const OF_SERIES = `query SeriesCard($slug: String!, $locale: Locale!) {
  series(slug: $slug) {
    title { ja en } description { ja en } sentence(locale: $locale) state venue { name }
    club { name { ja en } }
  }
}`;

/** The picture that networks show beside a shared link (1200x630). */
@Controller()
export class CardController {
  /** Drawing costs tens of milliseconds; the same words are drawn once. */
  private readonly drawn = new Map<string, Buffer>();

  constructor(
    private readonly executor: Executor,
    private readonly contexts: ContextFactory,
  ) {}

  @Get('e/:slug/card.png')
  async ofOccurrence(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const locale = localeOf(lang);
    const found = await this.ask(OF_OCCURRENCE, 'occurrence', slug, locale, request);
    await this.answer(response, occurrenceCard(found as CardOccurrence, locale));
  }

  @Get('s/:slug/card.png')
  async ofSeries(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const locale = localeOf(lang);
    const found = await this.ask(OF_SERIES, 'series', slug, locale, request);
    await this.answer(response, seriesCard(found as CardSeries, locale));
  }

  /** Asked for without cookies on purpose: a card shows what a stranger may see. */
  private async ask(
    document: string,
    field: string,
    slug: string,
    locale: Locale,
    request: Request,
  ): Promise<unknown> {
    const asker = { headers: {}, ip: request.ip ?? '' };
    const context = await this.contexts.of(asker, () => undefined, locale);
    const { data } = await this.executor.execute(document, { slug, locale }, context);
    const found = (data as Record<string, unknown> | null)?.[field];
    if (!found) throw new NotFoundException();
    return found;
  }

  private async answer(response: Response, facts: CardFacts): Promise<void> {
    response
      .type('png')
      .set('Cache-Control', 'public, max-age=3600')
      .set('Cross-Origin-Resource-Policy', 'cross-origin')
      .send(await this.draw(svgOf(facts)));
  }

  private async draw(svg: string): Promise<Buffer> {
    const known = this.drawn.get(svg);
    if (known) return known;
    const png = await pngOf(svg);
    if (this.drawn.size >= KEPT) this.drawn.delete(this.drawn.keys().next().value!);
    this.drawn.set(svg, png);
    return png;
  }
}

const localeOf = (lang: string | undefined): Locale => (lang === 'en' ? 'en' : 'ja');
