import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ReceivedMail } from './received-mail';

export interface StoreOptions {
  /** Null: in memory only. */
  folder: string | null;
  /** Mails kept; the oldest go first. */
  keep: number;
  /** Bytes of stored mails kept, so that a few large ones cannot fill the memory. */
  keepBytes: number;
}

interface Kept {
  mail: ReceivedMail;
  bytes: number;
}

/** The last mails, oldest first, written to one file of JSON lines before they count as received. */
export class MailStore {
  private kept: Kept[] = [];
  private bytes = 0;
  private linesInFile = 0;
  private lastId = 0;
  private readonly file: string | null;
  private readonly listeners = new Set<(mail: ReceivedMail) => void>();

  constructor(private readonly options: StoreOptions) {
    this.file = options.folder === null ? null : path.join(options.folder, 'mails.jsonl');
    if (options.folder !== null) mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    this.load();
  }

  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  add(mail: ReceivedMail): void {
    const line = JSON.stringify(mail);
    if (this.file !== null) appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
    this.linesInFile += 1;
    this.keep(mail, line.length);
    if (this.linesInFile > 2 * this.options.keep) this.rewrite();
    for (const listener of this.listeners) listener(mail);
  }

  /** Newest first; `to` compares whole addresses, letter case aside. */
  list(to?: string): ReceivedMail[] {
    const wanted = to?.trim().toLowerCase();
    return this.kept
      .filter(
        ({ mail }) =>
          wanted === undefined || mail.to.some((address) => address.toLowerCase() === wanted),
      )
      .map(({ mail }) => mail)
      .reverse();
  }

  find(id: string): ReceivedMail | undefined {
    return this.kept.find(({ mail }) => mail.id === id)?.mail;
  }

  clear(): void {
    this.kept = [];
    this.bytes = 0;
    this.rewrite();
  }

  /** Calls `listener` for each mail from now on; the answer stops it. */
  onMail(listener: (mail: ReceivedMail) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private keep(mail: ReceivedMail, bytes: number): void {
    this.kept.push({ mail, bytes });
    this.bytes += bytes;
    while (
      this.kept.length > 1 &&
      (this.kept.length > this.options.keep || this.bytes > this.options.keepBytes)
    ) {
      this.bytes -= this.kept.shift()?.bytes ?? 0;
    }
  }

  private load(): void {
    if (this.file === null || !existsSync(this.file)) return;
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      const mail = parseLine(line);
      if (mail === null) continue;
      this.lastId = Math.max(this.lastId, Number(mail.id));
      this.keep(mail, line.length);
    }
    this.rewrite();
  }

  private rewrite(): void {
    this.linesInFile = this.kept.length;
    if (this.file === null) return;
    writeFileSync(this.file, this.kept.map(({ mail }) => `${JSON.stringify(mail)}\n`).join(''), {
      mode: 0o600,
    });
  }
}

/** The last line may be torn by a kill in the middle of its writing. */
function parseLine(line: string): ReceivedMail | null {
  if (line === '') return null;
  try {
    return JSON.parse(line) as ReceivedMail;
  } catch {
    return null;
  }
}
