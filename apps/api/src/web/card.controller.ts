import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { renderAsync } from '@resvg/resvg-js';
import type { Request, Response } from 'express';
import { inLocale, type Locale, type LocalizedText } from '@asaza/kernel';
import { ContextFactory, Executor } from '@asaza/platform/graphql';
import { formatWhen, Temporal } from '@asaza/recurrence';
import { CARD, cardSvg } from './card';

const FONT = createRequire(resolve(process.cwd(), 'package.json')).resolve(
  '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf',
);
const KEPT = 200;
const DOCUMENT = `query ShareCard($slug: String!, $locale: Locale!) {
  occurrence(slug: $slug) {
    startsAt endsAt timeZone number title { ja en } subtitle { ja en } venue { name }
    series { sentence(locale: $locale) }
  }
}`;

interface Card {
  occurrence: {
    startsAt: Temporal.Instant | string;
    endsAt: Temporal.Instant | string;
    timeZone: string;
    number: number;
    title: LocalizedText;
    subtitle: LocalizedText | null;
    venue: { name: string } | null;
    series: { sentence: string };
  } | null;
}

/** The picture that networks show beside a shared link (1200x630). Fonts are ours: no machine draws tofu. */
@Controller()
export class CardController {
  /** Drawing costs tens of milliseconds; the same words are drawn once. */
  private readonly drawn = new Map<string, Buffer>();

  constructor(
    private readonly executor: Executor,
    private readonly contexts: ContextFactory,
  ) {}

  @Get('e/:slug/card.png')
  async card(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const locale: Locale = lang === 'en' ? 'en' : 'ja';
    // Asked for without cookies on purpose: a card shows what a stranger may see.
    const context = await this.contexts.of(
      { headers: {}, ip: request.ip ?? '' },
      () => undefined,
      locale,
    );
    const { data } = await this.executor.execute(DOCUMENT, { slug, locale }, context);
    const occurrence = (data as Card | null)?.occurrence;
    if (!occurrence) throw new NotFoundException();
    const png = await this.draw(this.words(occurrence, locale));
    response
      .type('png')
      .set('Cache-Control', 'public, max-age=3600')
      .set('Cross-Origin-Resource-Policy', 'cross-origin')
      .send(png);
  }

  private words(occurrence: NonNullable<Card['occurrence']>, locale: Locale): string {
    const at = (when: Temporal.Instant | string) => Temporal.Instant.from(when.toString());
    return cardSvg({
      cadence: occurrence.series.sentence,
      title: `${inLocale(occurrence.title, locale)} ${locale === 'ja' ? `第${occurrence.number}回` : `No. ${occurrence.number}`}`,
      subtitle: occurrence.subtitle ? inLocale(occurrence.subtitle, locale) || null : null,
      when: formatWhen(
        at(occurrence.startsAt),
        occurrence.timeZone,
        locale,
        'long',
        at(occurrence.endsAt),
      ),
      venue: occurrence.venue?.name ?? null,
      brand: locale === 'ja' ? '浅沙 Asaza' : 'Asaza 浅沙',
    });
  }

  private async draw(svg: string): Promise<Buffer> {
    const known = this.drawn.get(svg);
    if (known) return known;
    const image = await renderAsync(svg, {
      fitTo: { mode: 'width', value: CARD.width },
      font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Noto Serif JP' },
    });
    const png = image.asPng();
    if (this.drawn.size >= KEPT) this.drawn.delete(this.drawn.keys().next().value!);
    this.drawn.set(svg, png);
    return png;
  }
}
