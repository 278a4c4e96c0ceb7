import { wallClock } from '../wall-clock';
import { type Faults } from './faults';
import { type HttpDoor, openHttpDoor } from './http-door';
import { MailStore } from './mail-store';
import { type ReceivedMail, readMail } from './received-mail';
import { openSmtpDoor, type SmtpDoor } from './smtp-door';

export interface InboxOptions {
  /** Where mails outlive a restart; left out, they are kept in memory only. */
  folder?: string;
  /** 0, the default, takes any free port. */
  smtpPort?: number;
  /** Port of the page and the JSON API; 0, the default, takes any free one. */
  httpPort?: number;
  faults?: Faults;
  /** Mails kept, 2,000 unless said otherwise. */
  keep?: number;
}

const KEEP_BYTES = 64 * 1024 * 1024;

/** A mail server that delivers to a web page and a JSON API, on loopback only. */
export class Inbox {
  /** What happens instead of a normal answer; may be replaced at any time, also in the middle of a test. */
  faults: Faults;
  private smtp!: SmtpDoor;
  private http!: HttpDoor;

  private constructor(
    private readonly store: MailStore,
    faults: Faults,
  ) {
    this.faults = faults;
  }

  static async start(options: InboxOptions = {}): Promise<Inbox> {
    const store = new MailStore({
      folder: options.folder ?? null,
      keep: options.keep ?? 2000,
      keepBytes: KEEP_BYTES,
    });
    const inbox = new Inbox(store, options.faults ?? {});
    inbox.smtp = await openSmtpDoor({
      port: options.smtpPort ?? 0,
      faults: () => inbox.faults,
      keep: async (raw, envelope) =>
        store.add(await readMail(raw, envelope, { id: store.nextId(), date: wallClock() })),
    });
    inbox.http = await openHttpDoor(store, options.httpPort ?? 0);
    return inbox;
  }

  /** `smtp://127.0.0.1:PORT`, for SMTP_URL. */
  get smtpUrl(): string {
    return `smtp://127.0.0.1:${this.smtp.port}`;
  }

  /** `http://localhost:PORT`, without a slash at the end. */
  get httpUrl(): string {
    return `http://localhost:${this.http.port}`;
  }

  /** Newest first; `to` is one whole address. */
  mails(to?: string): ReceivedMail[] {
    return this.store.list(to);
  }

  /** The newest mail that fits, already here or arriving within `timeoutMs` (10 s); rejects after that. */
  waitFor(wanted: { to?: string; subject?: RegExp }, timeoutMs = 10_000): Promise<ReceivedMail> {
    const find = (): ReceivedMail | undefined =>
      this.mails(wanted.to).find(({ subject }) => wanted.subject?.test(subject) ?? true);
    const here = find();
    if (here !== undefined) return Promise.resolve(here);
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        clearTimeout(timer);
        stopListening();
      };
      const timer = setTimeout(() => {
        finish();
        const seen = this.mails().map((mail) => `${mail.to.join(', ')}: ${mail.subject}`);
        reject(
          new Error(
            `No mail to ${wanted.to ?? 'anyone'} (${wanted.subject ?? 'any subject'}) came. Received:\n${seen.join('\n')}`,
          ),
        );
      }, timeoutMs);
      const stopListening = this.store.onMail(() => {
        const mail = find();
        if (mail === undefined) return;
        finish();
        resolve(mail);
      });
    });
  }

  clear(): void {
    this.store.clear();
  }

  async stop(): Promise<void> {
    await Promise.all([this.smtp.close(), this.http.close()]);
  }
}
