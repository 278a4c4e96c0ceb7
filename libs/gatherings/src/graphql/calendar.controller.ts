import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Locale } from '@asaza/kernel';
import type { CalendarFeed } from '../application/calendar-feed';
import { CalendarFeeds } from '../application/calendar-feeds';
import { sendFeed } from './send-feed';

const CALENDAR = 'text/calendar; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';

/** Feeds over plain HTTP, for programs that know nothing else. `?lang=en` for English. */
@Controller()
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get('c/:slug/calendar.ics')
  async ofClub(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ofClub(slug, localeOf(lang)), CALENDAR);
  }

  @Get('c/:slug/feed.atom')
  async newsOfClub(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.newsOfClub(slug, localeOf(lang)), ATOM);
  }

  @Get('s/:slug/calendar.ics')
  async ofSeries(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ofSeries(slug, localeOf(lang)), CALENDAR);
  }

  @Get('s/:slug/series.ics')
  async ruleOfSeries(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ruleOfSeries(slug, localeOf(lang)), CALENDAR);
  }

  @Get('e/:slug/calendar.ics')
  async ofOccurrence(
    @Param('slug') slug: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ofOccurrence(slug, localeOf(lang)), CALENDAR);
  }
}

const localeOf = (lang: unknown): Locale => (lang === 'en' ? 'en' : 'ja');

function answer(response: Response, feed: CalendarFeed | null, type: string): void {
  if (!feed) throw new NotFoundException();
  // Kept, but asked again each time: who looks a second after an edit sees it.
  sendFeed(response, feed, { 'Content-Type': type, 'Cache-Control': 'public, no-cache' });
}
