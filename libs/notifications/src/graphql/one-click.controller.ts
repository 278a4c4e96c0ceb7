import {
  Controller,
  Get,
  Header,
  HttpCode,
  NotFoundException,
  Param,
  Post,
  Redirect,
} from '@nestjs/common';
import { SetMailPreference } from '../application/set-mail-preference';

/**
 * One-click unsubscribe (RFC 8058): a mail program posts to the address in List-Unsubscribe, without a cookie
 * and as often as it likes, and must not be redirected. Opening the address changes nothing.
 */
@Controller('api/mail')
export class OneClickController {
  constructor(private readonly preferences: SetMailPreference) {}

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async unsubscribe(@Param('token') token: string): Promise<string> {
    const outcome = await this.preferences.execute(token, false);
    if (!outcome.ok) throw new NotFoundException();
    return '停止しました。 / Unsubscribed.\n';
  }

  /** For mail programs that open the address in a browser: the page with the button. */
  @Get(':token')
  @Redirect()
  @Header('Cache-Control', 'no-store')
  show(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `/mail/${encodeURIComponent(token)}`, statusCode: 302 };
  }
}
