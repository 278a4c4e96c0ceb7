import { Injectable } from '@nestjs/common';
import { Config } from '@asaza/platform/config';
import { Sessions } from '../application/sessions';

const DAYS = 24 * 3_600;
// Longer than an attempt lives; the server decides when session and link end, not the browser.
const SESSION_SECONDS = 90 * DAYS;
const BROWSER_KEY_SECONDS = 15 * 60;

/** The two cookies of signing in: who is signed in, and which browser asked for the mail. */
@Injectable()
export class SignInCookies {
  readonly session: string;
  readonly browserKey: string;
  private readonly attributes: string;

  constructor(sessions: Sessions, config: Config) {
    const secure = config.publicUrl.startsWith('https:');
    this.session = sessions.cookieName;
    this.browserKey = secure ? '__Host-asaza_signin' : 'asaza_signin';
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  setSession(token: string): string {
    return this.header(this.session, token, SESSION_SECONDS);
  }

  clearSession(): string {
    return this.header(this.session, '', 0);
  }

  setBrowserKey(key: string): string {
    return this.header(this.browserKey, key, BROWSER_KEY_SECONDS);
  }

  clearBrowserKey(): string {
    return this.header(this.browserKey, '', 0);
  }

  private header(name: string, value: string, seconds: number): string {
    return `${name}=${value}; ${this.attributes}; Max-Age=${seconds}`;
  }
}
