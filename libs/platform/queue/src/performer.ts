import { Inject, Injectable } from '@nestjs/common';
import { Log } from '@asaza/platform/logging';
import { DueRows, type DueRow } from './due-rows';
import { isDue, isTick, type Call } from './job';
import { JobRegistry } from './job-registry';

/** Does one row: reads it again from Postgres, calls its handler, and keeps the result there. */
@Injectable()
export class Performer {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    private readonly rows: DueRows,
    private readonly log: Log,
  ) {}

  async perform(row: DueRow): Promise<void> {
    const handler = this.registry.handlerOf(row.name);
    if (!handler) return this.log.warn('job.unknown', { job: row.name });
    const { job } = handler;
    if (isTick(job.on)) return this.log.withJob(job.name, () => handler.handle({} as never));
    const found = await this.rows.read(row);
    // Gone or moved: somebody else did it, or it is not due any more.
    if (!found) return;
    const call = isDue(job.on)
      ? { key: row.key }
      : { eventId: row.key, facts: found.event_facts ?? {} };
    try {
      await this.log.withJob(job.name, () => handler.handle(call as Call<typeof job.on>));
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const { failed } = await this.rows.fail(row, job, reason);
      this.log[failed ? 'error' : 'warn']('job.failed', {
        job: job.name,
        key: row.key,
        attempt: found.attempts + 1,
        final: failed,
        reason,
      });
      return;
    }
    await this.rows.finish(row, found.due);
  }
}
