import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { Log } from '@asaza/platform/logging';
import { Doorbell, type Ring } from './doorbell';
import { DueRows, type DueRow } from './due-rows';
import { isTick, QUEUES, rowName, type QueueName } from './job';
import { JobRegistry } from './job-registry';
import { Performer } from './performer';

const RELAY_EVERY_MS = 100;
const SWEEP_EVERY_MS = 250;
const BATCH = 500;
const CONCURRENCY: Record<QueueName, number> = { events: 8, mail: 8, housekeeping: 2, matching: 1 };

/** The worker's heart: relays events, sweeps what is due, and listens to the queues. */
@Injectable()
export class Pump implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly underWay = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    private readonly rows: DueRows,
    private readonly doorbell: Doorbell,
    private readonly performer: Performer,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    for (const queue of QUEUES)
      this.doorbell.listen(queue, CONCURRENCY[queue], (row) => this.performer.perform(row));
    this.every(RELAY_EVERY_MS, 'relay', () => this.relay());
    this.every(SWEEP_EVERY_MS, 'sweep', () => this.sweep());
    this.every(60_000, 'ticks', () => this.keepTicks());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.allSettled(this.underWay);
    await this.doorbell.stopListening();
  }

  private async relay(): Promise<void> {
    for (let taken = BATCH; taken === BATCH && !this.stopped;) {
      const batch = await this.rows.relay(BATCH, (event) => this.registry.listenersOf(event));
      taken = batch.taken;
      await this.ring(batch.rows);
    }
  }

  private async sweep(): Promise<void> {
    const due = await this.rows.claim(this.registry.rowNames, BATCH);
    await this.ring(due);
  }

  /** A row whose queue is away must not wait for its lease: the queue may be back in a moment. */
  private async ring(rows: readonly DueRow[]): Promise<void> {
    try {
      await this.doorbell.ring(this.rings(rows));
    } catch (error) {
      await this.rows.release(rows);
      throw error;
    }
  }

  /** Set again every minute, so that an emptied Redis gets its ticks back. */
  private async keepTicks(): Promise<void> {
    for (const { job } of this.registry.ticks) {
      if (isTick(job.on)) await this.doorbell.tick(job.queue, rowName(job), job.on.everySeconds);
    }
  }

  private rings(rows: readonly DueRow[]): Ring[] {
    return rows.flatMap((row) => {
      const handler = this.registry.handlerOf(row.name);
      return handler ? [{ ...row, queue: handler.job.queue }] : [];
    });
  }

  private every(millis: number, name: string, step: () => Promise<void>): void {
    const run = async () => {
      const running = step().catch((error: unknown) =>
        this.log.warn('pump.failed', {
          step: name,
          reason: error instanceof Error ? error.message : String(error),
        }),
      );
      this.underWay.add(running);
      await running;
      this.underWay.delete(running);
      if (this.stopped) return;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        void run();
      }, millis);
      this.timers.add(timer);
    };
    void run();
  }
}
