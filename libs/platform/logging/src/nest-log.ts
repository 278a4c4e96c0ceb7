import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Nest's own lines in our format. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Log) {}
  log(message: unknown, context?: string): void {
    this.logger.debug('nest', { message: String(message), context });
  }
  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error('nest', { message: String(message), context, stack });
  }
  warn(message: unknown, context?: string): void {
    this.logger.warn('nest', { message: String(message), context });
  }
  debug(message: unknown, context?: string): void {
    this.logger.debug('nest', { message: String(message), context });
  }
  fatal(message: unknown, context?: string): void {
    this.logger.error('nest', { message: String(message), context });
  }
}
