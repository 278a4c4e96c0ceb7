import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Locale } from '@asaza/kernel';
import { CalendarFeeds, type CalendarFeed } from '../application/calendar-feeds';

/** Calendars over plain HTTP, for programs that know nothing else. `?lang=en` for English. */
@Controller()
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Get('c/:slug/calendar.ics')
  async ofClub(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ofClub(slug, localeOf(lang)));
  }

  @Get('e/:slug/calendar.ics')
  async ofOccurrence(
    @Param('slug') slug: string,
    @Query('lang') lang: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    answer(response, await this.feeds.ofOccurrence(slug, localeOf(lang)));
  }
}

const localeOf = (lang: string | undefined): Locale => (lang === 'en' ? 'en' : 'ja');

function answer(response: Response, feed: CalendarFeed | null): void {
  if (!feed) throw new NotFoundException();
  response.set({
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${feed.fileName}"`,
    'Cache-Control': 'public, max-age=300',
    ETag: feed.etag,
  });
  if (feed.lastModified)
    response.set('Last-Modified', new Date(feed.lastModified.epochMilliseconds).toUTCString());
  // Express compares both validators with the request and answers 304 by itself.
  response.send(feed.body);
}
