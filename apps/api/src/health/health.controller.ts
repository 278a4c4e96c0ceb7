import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DueAge } from '@asaza/platform/events';

/** A row older than this means that no worker keeps up. */
const LATE_SECONDS = 120;

@Controller()
export class HealthController {
  constructor(private readonly dueAge: DueAge) {}

  /** Alive: this process answers. */
  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Ready: Postgres answers, and what is due gets done. */
  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    try {
      const seconds = Math.round(await this.dueAge.seconds());
      const late = seconds > LATE_SECONDS;
      // Late work is the workers' trouble; this process can still take answers.
      return { status: late ? 'late' : 'ok', database: 'ok', oldestDueSeconds: seconds };
    } catch {
      response.status(503);
      return { status: 'unavailable', database: 'unreachable' };
    }
  }
}
