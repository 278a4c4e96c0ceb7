import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Config } from '@asaza/platform/config';
import { parseSender } from './mail-address';

/** Milliseconds. The mailer has its own, shorter limits for each stage of a conversation. */
const TIMEOUTS = {
  connectionTimeout: 8_000,
  greetingTimeout: 8_000,
  dnsTimeout: 8_000,
  socketTimeout: 60_000,
  socketCloseTimeout: 1_000,
};
const IDLE_MS = 4_000;
const MAILS_EACH = 100;

/** A signed-in line to the relay, and how many mails it has carried. */
export interface Line {
  readonly connection: SMTPConnection;
  carried: number;
}

/** Lines to the relay, kept open for a few seconds between mails. */
@Injectable()
export class SmtpConnections implements OnApplicationShutdown {
  readonly timeouts = { ...TIMEOUTS };
  private readonly idle = new Map<Line, NodeJS.Timeout>();
  private over = false;

  constructor(private readonly config: Config) {}

  /** An open line that nobody uses, if there is one. */
  kept(): Line | undefined {
    const line = this.idle.keys().next().value;
    if (line) this.forget(line);
    return line;
  }

  /** A new line. Rejects with nodemailer's error when the relay does not answer or refuses the sign-in. */
  async open(): Promise<Line> {
    const { options, auth } = this.relay();
    const connection = new SMTPConnection(options);
    const line: Line = { connection, carried: 0 };
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => {
        if (error) return reject(error);
        if (!auth) return resolve();
        connection.login(auth, (refused) => (refused ? reject(refused) : resolve()));
      });
    }).catch((error: unknown) => {
      connection.close();
      throw error;
    });
    connection.removeAllListeners('error');
    // Failures reach whoever sends; in between they only end the line.
    connection.on('error', () => this.forget(line));
    connection.on('end', () => this.forget(line));
    return line;
  }

  /** Gives a line back after a mail that was accepted. */
  keep(line: Line): void {
    line.carried += 1;
    if (this.over || line.carried >= MAILS_EACH) return line.connection.quit();
    const timer = setTimeout(() => {
      this.forget(line);
      line.connection.quit();
    }, IDLE_MS);
    this.idle.set(line, timer);
  }

  onApplicationShutdown(): void {
    this.over = true;
    for (const line of [...this.idle.keys()]) {
      this.forget(line);
      line.connection.quit();
    }
  }

  private forget(line: Line): void {
    clearTimeout(this.idle.get(line));
    this.idle.delete(line);
  }

  private relay() {
    if (!this.config.smtpUrl) throw new Error('SMTP_URL is not set.');
    const url = new URL(this.config.smtpUrl);
    const secure = url.protocol === 'smtps:';
    const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    const auth = url.username
      ? {
          credentials: {
            user: decodeURIComponent(url.username),
            pass: decodeURIComponent(url.password),
          },
        }
      : null;
    return {
      auth,
      options: {
        ...this.timeouts,
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port) || (secure ? 465 : 587),
        secure,
        // A password never crosses a network in the clear.
        requireTLS: !secure && auth !== null && !loopback,
        name: parseSender(this.config.mailFrom).address.split('@').at(-1)!,
      },
    };
  }
}
