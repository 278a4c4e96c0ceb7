import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { Config } from '@asaza/platform/config';

/** Facts of a log line: ids, counts, durations, names of things in the code. Never an address, a name or a token. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Scope {
  readonly requestId?: string;
  readonly job?: string;
}

/** One JSON object a line in production, readable lines elsewhere; each carries its request or job. */
@Injectable()
export class Log {
  private readonly logger: Logger;
  private readonly scope = new AsyncLocalStorage<Scope>();

  constructor(config: Config) {
    this.logger = pino({
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['*.email', '*.token', '*.password', 'email', 'token', 'password'],
        censor: '[removed]',
      },
      ...(config.production
        ? {}
        : {
            transport: {
              target: 'pino-pretty',
              options: { colorize: false, singleLine: true, sync: true },
            },
          }),
    });
  }

  debug(event: string, facts: LogFacts = {}): void {
    this.logger.debug({ ...this.scope.getStore(), ...facts }, event);
  }
  info(event: string, facts: LogFacts = {}): void {
    this.logger.info({ ...this.scope.getStore(), ...facts }, event);
  }
  warn(event: string, facts: LogFacts = {}): void {
    this.logger.warn({ ...this.scope.getStore(), ...facts }, event);
  }
  error(event: string, facts: LogFacts = {}): void {
    this.logger.error({ ...this.scope.getStore(), ...facts }, event);
  }

  /** Everything logged inside carries the request's id. */
  withRequest<T>(requestId: string, work: () => T): T {
    return this.scope.run({ requestId }, work);
  }

  /** Everything logged inside carries the job's name. */
  withJob<T>(job: string, work: () => T): T {
    return this.scope.run({ job }, work);
  }

  /** The id of the request under way, if any. */
  get requestId(): string | undefined {
    return this.scope.getStore()?.requestId;
  }
}
