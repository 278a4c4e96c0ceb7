import {
  Controller,
  Get,
  GoneException,
  NotFoundException,
  Param,
  Query,
  Res,
} from '@nestjs/common';
import type { Response } from 'express';
import { sendFeed } from '@asaza/gatherings/graphql';
import { OwnCalendar } from '../application/own-calendar';

/** A person's own calendar over plain HTTP: whoever knows the address reads it, nothing is changed. */
@Controller()
export class OwnCalendarController {
  constructor(private readonly calendar: OwnCalendar) {}

  @Get('me/:token.ics')
  async read(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const feed = await this.calendar.read(token, lang === 'en' || lang === 'ja' ? lang : null);
    if (!feed) throw new NotFoundException();
    if (feed === 'revoked') throw new GoneException();
    sendFeed(response, feed, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    });
  }
}
