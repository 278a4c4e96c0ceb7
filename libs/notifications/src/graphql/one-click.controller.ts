import { Controller, Header, HttpCode, NotFoundException, Param, Post } from '@nestjs/common';
import { SetMailPreference } from '../application/set-mail-preference';

/**
 * One-click unsubscribe (RFC 8058): a mail program posts to the address in List-Unsubscribe, without a cookie
 * and as often as it likes. Opening the address shows the web's page and changes nothing.
 */
@Controller('mail')
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
}
