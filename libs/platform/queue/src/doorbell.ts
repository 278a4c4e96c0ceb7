import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, withBackend, Worker, type ConnectionOptions } from 'bullmq';
import { Config } from '@asaza/platform/config';
import { Log } from '@asaza/platform/logging';
import type { DueRow } from './due-rows';
import { QUEUES, type QueueName } from './job';

export interface Ring extends DueRow {
  readonly queue: QueueName;
}

interface RingQueue {
  addBulk(jobs: { name: string; data: DueRow; opts: object }[]): Promise<unknown>;
  upsertJobScheduler(id: string, repeat: { every: number }, template: object): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}
interface RingWorker {
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

const PREFIX = 'asaza';
/** A finished or failed entry leaves at once: a kept one would silently block its id. */
const OPTIONS = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

/**
 * BullMQ, on Redis where REDIS_URL is set and on Postgres otherwise. It shortens latency and spreads
 * work over workers; it remembers nothing that `due_rows` does not.
 */
@Injectable()
export class Doorbell implements OnApplicationShutdown {
  private readonly queues = new Map<QueueName, RingQueue>();
  private readonly workers: RingWorker[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  get backend(): 'redis' | 'postgres' {
    return this.config.redisUrl ? 'redis' : 'postgres';
  }

  /** Queues rows for the workers; an entry already waiting under the same id is left as it is. */
  async ring(rings: readonly Ring[]): Promise<void> {
    for (const queue of QUEUES) {
      const own = rings.filter((ring) => ring.queue === queue);
      if (own.length === 0) continue;
      await this.queue(queue).addBulk(
        own.map(({ name, key }) => ({
          name,
          data: { name, key },
          opts: { ...OPTIONS, jobId: `${name}~${key}` },
        })),
      );
    }
  }

  /** A housekeeping tick: the one use of BullMQ's own schedules. */
  async tick(queue: QueueName, name: string, everySeconds: number): Promise<void> {
    await this.queue(queue).upsertJobScheduler(
      name,
      { every: everySeconds * 1000 },
      {
        name,
        data: { name, key: '' },
        opts: OPTIONS,
      },
    );
  }

  /** Starts taking entries of one queue. */
  listen(queue: QueueName, concurrency: number, perform: (row: DueRow) => Promise<void>): void {
    const processor = (job: { data: DueRow }) => perform(job.data);
    const options = {
      concurrency,
      prefix: PREFIX,
      drainDelay: 1,
      // What a killed worker held is free again within twenty seconds; handlers bear being called twice.
      stalledInterval: 5_000,
      lockDuration: 15_000,
    };
    const worker: RingWorker =
      this.backend === 'redis'
        ? new Worker(queue, processor as never, { ...options, connection: this.redis(true) })
        : new (withBackend(createPostgresBackend).Worker)(
            queue,
            processor as never,
            { ...options, connection: this.postgres() } as never,
          );
    worker.on('error', (error) =>
      this.log.warn('queue.worker_error', { queue, reason: error.message }),
    );
    this.workers.push(worker);
  }

  /** Stops taking entries and waits for those under way. */
  async stopListening(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stopListening();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private queue(name: QueueName): RingQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue: RingQueue =
      this.backend === 'redis'
        ? (new Queue(name, {
            prefix: PREFIX,
            connection: this.redis(false),
          }) as unknown as RingQueue)
        : (new (withBackend(createPostgresBackend).Queue)(name, {
            prefix: PREFIX,
            connection: this.postgres(),
          } as never) as unknown as RingQueue);
    queue.on('error', (error) =>
      this.log.warn('queue.error', { queue: name, reason: error.message }),
    );
    this.queues.set(name, queue);
    return queue;
  }

  private redis(blocking: boolean): ConnectionOptions {
    // A producer gives up at once when Redis is away (the sweep comes again); a worker waits for its return.
    return {
      url: this.config.redisUrl!,
      maxRetriesPerRequest: blocking ? null : 1,
      enableOfflineQueue: blocking,
      retryStrategy: (times: number) => Math.min(times * 100, 2_000),
    } as ConnectionOptions;
  }

  private postgres(): { connectionString: string; schema: string; max: number } {
    return { connectionString: this.config.databaseUrl, schema: 'bullmq', max: 2 };
  }
}
